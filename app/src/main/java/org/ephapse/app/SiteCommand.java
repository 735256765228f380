package org.ephapse.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import org.ephapse.app.output.BadOutput;
import org.ephapse.app.scenario.Scenario;
import org.ephapse.app.scenario.Scenarios;
import org.ephapse.app.text.Reason;
import org.ephapse.web.Assets;
import org.ephapse.web.site.Site;
import org.ephapse.web.site.Story;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `ephapse site`: what the pages show, computed before anybody looks.
@Command(
        name = "site",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = SiteCommand.Build.class,
        description = "Computes what the pages of `ephapse serve` show.")
final class SiteCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getOut());
        return ExitCode.DONE;
    }

    /// `ephapse site build`: lives the presets and writes them in the form that a browser draws.
    @Command(
            name = "build",
            mixinStandardHelpOptions = true,
            versionProvider = Version.class,
            description = {
                "Lives the presets of the pages, writes them as compact files, and a manifest with the SHA-256 of every"
                        + " static file. The build of the program does this by itself and packs them in."
            })
    static final class Build implements Callable<Integer> {
        @Option(
                names = "--out",
                paramLabel = "DIR",
                description = "Where to write (${DEFAULT-VALUE}); files of the same names are replaced.")
        private Path out = Path.of("out", "site");

        @Spec
        @SuppressWarnings("NullAway.Init")
        private CommandSpec spec;

        @Override
        public Integer call() {
            SortedMap<String, byte[]> files =
                    Site.files(Build::story, Provenance.here().edition());
            files.forEach((path, bytes) -> write(out.resolve(Assets.ROOT).resolve(path), bytes));
            write(out.resolve(Assets.MANIFEST), Assets.manifest(files).getBytes(StandardCharsets.UTF_8));
            PrintWriter console = spec.commandLine().getOut();
            files.forEach((path, bytes) -> console.println(path + ": " + bytes.length + " bytes"));
            console.println("Written to " + out);
            console.flush();
            return ExitCode.DONE;
        }

        private static Story story(String preset) {
            Scenario scenario = Scenarios.preset(preset);
            return new Story(scenario.person(), scenario.plan().treatments(), scenario.seed());
        }

        private static void write(Path file, byte[] bytes) {
            try {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.write(file, bytes);
            } catch (IOException e) {
                throw new BadOutput(file + " cannot be written: " + Reason.of(e));
            }
        }
    }
}
