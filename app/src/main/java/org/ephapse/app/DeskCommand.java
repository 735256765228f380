package org.ephapse.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.ephapse.app.text.BadInput;
import org.ephapse.desk.Desk;
import org.ephapse.desk.ground.Refusal;
import org.ephapse.desk.ground.Settings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `ephapse desk`: what the clinic's front desk needs from the machine it stands on.
@Command(
        name = "desk",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Looks after the clinic's front desk: backups, keys, the first administrator.",
            "A desk belongs to one process at a time: stop its server first."
        })
final class DeskCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    /// Where the desk is.
    static final class Home {
        @Option(
                names = "--home",
                paramLabel = "DIR",
                description = "The folder of the desk; EPHAPSE_DESK_HOME or ~/.ephapse/desk where it is not given.")
        private @Nullable Path home;

        Settings settings() {
            var environment = System.getenv();
            return Settings.of(home == null ? Settings.home(environment) : home, environment);
        }

        /// Opens the desk, does the work and closes it; a refusal of the desk is bad input.
        <T> T at(Function<Desk, T> work) {
            return of(settings -> {
                try (Desk desk = Desk.open(settings, Clock.systemUTC())) {
                    return work.apply(desk);
                }
            });
        }

        <T> T of(Function<Settings, T> work) {
            try {
                return work.apply(settings());
            } catch (Refusal refused) {
                throw new BadInput(String.valueOf(refused.getMessage()));
            }
        }
    }

    /// Without a verb: what there is.
    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getOut());
        return ExitCode.DONE;
    }

    private int say(String line) {
        spec.commandLine().getOut().println(line);
        spec.commandLine().getOut().flush();
        return ExitCode.DONE;
    }

    @Command(
            name = "backup",
            mixinStandardHelpOptions = true,
            description = {
                "Writes everything that the desk holds into one file, sealed as it lies there.",
                "The keys are not in it; keep a copy of them elsewhere."
            })
    int backup(@Mixin Home home, @Parameters(paramLabel = "FILE", description = "A new file.") Path file) {
        long rows = home.at(desk -> desk.backup(file));
        return say(rows + " rows are in the backup");
    }

    @Command(
            name = "restore",
            mixinStandardHelpOptions = true,
            description = {
                "Fills an empty desk from a backup. Put its key file in place first, and its erased.txt:",
                "what was erased after the backup was made is then erased again."
            })
    int restore(@Mixin Home home, @Parameters(paramLabel = "FILE", description = "A backup.") Path file) {
        long rows = home.of(settings -> Desk.restore(settings, Clock.systemUTC(), file));
        return say(rows + " rows came back");
    }

    @Command(
            name = "rotate",
            mixinStandardHelpOptions = true,
            description = {
                "Makes a new key and seals everything anew under it.",
                "Keys in EPHAPSE_DESK_KEYS are yours to change: put the new one first, then call this."
            })
    int rotate(
            @Mixin Home home,
            @Option(
                            names = "--forget",
                            description = "Throws the old keys away; no backup made until now can be read any more.")
                    boolean forget) {
        int pieces = home.of(settings -> Desk.rotate(settings, Clock.systemUTC(), forget));
        return say(pieces + " pieces are sealed under a new key");
    }

    @Command(
            name = "admin",
            mixinStandardHelpOptions = true,
            description = {
                "Prints a code with which an administrator makes an account at /staff/join; it works once, for three days.",
                "Whoever can call this can become administrator."
            })
    int admin(@Mixin Home home) {
        String code = home.at(desk -> desk.invitations().forAdministrator(true));
        return say(String.valueOf(code));
    }

    @Command(
            name = "retention",
            mixinStandardHelpOptions = true,
            description = "Erases now what is past its time; a server does so every hour.")
    int retention(@Mixin Home home) {
        int erased = home.at(desk -> desk.retention().run());
        return say(erased + " letters were erased");
    }
}
