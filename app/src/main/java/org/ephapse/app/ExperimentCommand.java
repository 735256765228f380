package org.ephapse.app;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.ephapse.app.output.Folder;
import org.ephapse.app.output.Guard;
import org.ephapse.app.session.StudyReport;
import org.ephapse.app.session.StudyTable;
import org.ephapse.app.text.BadInput;
import org.ephapse.app.text.Json;
import org.ephapse.app.text.Nearest;
import org.ephapse.app.text.Words;
import org.ephapse.evidence.session.Budget;
import org.ephapse.evidence.session.Studies;
import org.ephapse.evidence.session.Study;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `ephapse session experiment`: the model's seconds beside what was published.
@Command(
        name = "experiment",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Runs one experiment on seconds: a table, a figure, and the published numbers beside ours with their Monte"
                    + " Carlo intervals, misses included.",
            "Experiments: ladder, endings, synchrony, spread, lsr, recovery, diameters, cohort, operations, lifting, states, heart,"
                    + " controls, burn-in."
        })
final class ExperimentCommand implements Callable<Integer> {
    private static final int MOST_SEEDS = 1000;
    private static final double LONGEST_s = 3600;
    private static final String MARK = "study.json", REPORT = "report.html", TEXT = "study.txt";

    @Parameters(paramLabel = "NAME", description = "Which experiment.")
    @SuppressWarnings("NullAway.Init")
    private String name;

    @Option(
            names = "--seeds",
            paramLabel = "N",
            description =
                    "How many roots, each with its own noise (${DEFAULT-VALUE}; 20 for figures that are to be told).")
    private int seeds = 3;

    @Option(names = "--seconds", paramLabel = "S", description = "Length of each record (${DEFAULT-VALUE}).")
    private double seconds = 4;

    @Option(names = "--burn-in", paramLabel = "S", description = "Burn-in of each (${DEFAULT-VALUE}).")
    private double burnIn_s = 12;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Where to write a report; nothing is written without it.")
    private @Nullable Path out;

    @Option(names = "--json", description = "Prints the same as JSON.")
    private boolean json;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (!Studies.names().contains(name))
            throw new BadInput("there is no experiment " + Words.quoted(name) + Nearest.hint(name, Studies.names()));
        if (seeds < 1 || seeds > MOST_SEEDS)
            throw new BadInput("--seeds is " + seeds + "; allowed is 1 to " + MOST_SEEDS);
        if (!(seconds > 0 && seconds <= LONGEST_s))
            throw new BadInput("--seconds is " + seconds + "; allowed is more than 0 to " + LONGEST_s);
        if (!(burnIn_s >= 0 && burnIn_s <= LONGEST_s))
            throw new BadInput("--burn-in is " + burnIn_s + "; allowed is 0 to " + LONGEST_s);
        PrintWriter console = spec.commandLine().getOut();
        Path target = out;
        if (target == null) {
            tell(console, study());
            return ExitCode.DONE;
        }
        Study study;
        try (Folder folder = Folder.at(target, Set.of(MARK, REPORT, TEXT), MARK);
                Guard _ = Guard.over(folder, spec.commandLine().getErr())) {
            folder.begin();
            study = study();
            files(study).forEach(folder::write);
            folder.commit();
        }
        tell(console, study);
        return ExitCode.DONE;
    }

    private Study study() {
        PrintWriter err = spec.commandLine().getErr();
        Budget budget = new Budget(seeds, seconds, burnIn_s, what -> {
            err.println("ephapse: " + name + ": " + what);
            err.flush();
        });
        try {
            return Studies.run(name, budget);
        } catch (IllegalArgumentException e) {
            throw new BadInput(name + " cannot be run so: " + e.getMessage());
        }
    }

    private Map<String, byte[]> files(Study study) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(TEXT, StudyTable.text(study, cost()).getBytes(StandardCharsets.UTF_8));
        files.put(REPORT, StudyReport.html(study, cost(), Provenance.here()).getBytes(StandardCharsets.UTF_8));
        files.put(MARK, Json.text(StudyTable.members(study, cost())).getBytes(StandardCharsets.UTF_8));
        return files;
    }

    private String cost() {
        return seeds + " seeds, " + seconds + " s each after a burn-in of " + burnIn_s + " s";
    }

    private void tell(PrintWriter console, Study study) {
        console.print(json ? Json.text(StudyTable.members(study, cost())) : StudyTable.text(study, cost()));
        console.flush();
    }
}
