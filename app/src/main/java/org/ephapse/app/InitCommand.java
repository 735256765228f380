package org.ephapse.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.ephapse.app.output.BadOutput;
import org.ephapse.app.scenario.Presets;
import org.ephapse.app.scenario.Starter;
import org.ephapse.app.text.Json;
import org.ephapse.app.text.Reason;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `ephapse init`: a scenario to edit.
@Command(
        name = "init",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Writes a scenario that you can edit: every value of a preset, with its meaning and what is allowed.",
            "Nothing is overwritten."
        })
final class InitCommand implements Callable<Integer> {
    private static final String IN_DIRECTORY = "scenario.yaml";

    /// The presets, for the help.
    private static final class Names implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Presets.names().iterator();
        }
    }

    @Parameters(
            paramLabel = "DIR|FILE",
            description =
                    "A file whose name ends in .yaml, or a directory, in which it is called " + IN_DIRECTORY + ".")
    @SuppressWarnings("NullAway.Init")
    private Path target;

    @Option(
            names = "--preset",
            paramLabel = "NAME",
            completionCandidates = Names.class,
            description =
                    "The preset to begin with; typical where it is not given. There are: ${COMPLETION-CANDIDATES}.")
    private String preset = "typical";

    @Option(names = "--json", description = "Prints what was written as JSON.")
    private boolean json;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        String name = target.toString().toLowerCase(Locale.ROOT);
        Path file = name.endsWith(".yaml") || name.endsWith(".yml") ? target : target.resolve(IN_DIRECTORY);
        String text = Starter.text(preset);
        write(file, text);
        PrintWriter console = spec.commandLine().getOut();
        if (json) console.print(Json.text(Map.of("file", file.toString())));
        else console.println(file + " is written; edit it, and run it with: ephapse run " + file);
        console.flush();
        return ExitCode.DONE;
    }

    private static void write(Path file, String text) {
        boolean created = false;
        try {
            if (Files.exists(file)) throw new BadOutput(file + " is there already, and nothing is overwritten");
            Path parent = file.toAbsolutePath().getParent();
            if (parent != null) Files.createDirectories(parent);
            Files.createFile(file);
            created = true;
            Files.write(file, text.getBytes(StandardCharsets.UTF_8), StandardOpenOption.WRITE);
        } catch (IOException e) {
            if (created) takeBack(file, e);
            throw new BadOutput(file + " cannot be written: " + Reason.of(e));
        }
    }

    private static void takeBack(Path file, IOException why) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new BadOutput(
                    file + " is half written (" + Reason.of(why) + ") and cannot be removed: " + Reason.of(e));
        }
    }
}
