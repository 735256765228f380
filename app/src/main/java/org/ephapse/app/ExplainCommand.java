package org.ephapse.app;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.ephapse.app.text.BadInput;
import org.ephapse.app.text.Json;
import org.ephapse.app.text.Nearest;
import org.ephapse.app.text.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `ephapse explain`: what is computed, how, and how well it is known.
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Without a quantity: what is computed. With one: its equation, every number in it with source and grade,"
                    + " and where it lives in the code.",
            "Grades: MEASURED, FITTED, ASSUMED (plausible, without a measurement), DEFINED (a unit or a theorem)."
        })
final class ExplainCommand implements Callable<Integer> {
    @Parameters(
            arity = "0..1",
            paramLabel = "QUANTITY",
            description = "A quantity, or a column of the table that `run` writes.")
    private @Nullable String quantity;

    @Option(names = "--json", description = "Prints the same as JSON.")
    private boolean json;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter console = spec.commandLine().getOut();
        if (quantity == null) {
            List<Subject> all = Subject.all();
            if (json)
                console.print(Json.text(
                        Map.of("quantities", all.stream().map(Subject::members).toList())));
            else console.print(overview(all));
        } else {
            Subject subject = find(quantity);
            console.print(json ? Json.text(subject.members()) : subject.text());
        }
        console.flush();
        return ExitCode.DONE;
    }

    private static Subject find(String asked) {
        List<String> names = new ArrayList<>();
        for (Subject subject : Subject.all()) {
            if (subject.isCalled(asked)) return subject;
            names.addAll(subject.names());
        }
        List<String> near = Nearest.to(asked, names);
        throw new BadInput("there is no quantity " + Words.quoted(asked)
                + (near.isEmpty() ? "; `ephapse explain` lists all" : Nearest.hint(asked, names)));
    }

    private static String overview(List<Subject> all) {
        int width = all.stream().mapToInt(s -> s.name().length()).max().orElse(0);
        StringBuilder text = new StringBuilder();
        for (Subject subject : all) {
            text.append(subject.name())
                    .append(" ".repeat(width + 2 - subject.name().length()));
            text.append(subject.meaning()).append('\n');
        }
        return text.append("\nephapse explain QUANTITY says more about each.\n").toString();
    }
}
