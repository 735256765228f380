package org.ephapse.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.ephapse.app.session.StudyTable;
import org.ephapse.app.text.BadInput;
import org.ephapse.app.text.Json;
import org.ephapse.app.verify.EvidenceTable;
import org.ephapse.app.verify.LawTable;
import org.ephapse.evidence.LawChanges;
import org.ephapse.evidence.Verification;
import org.ephapse.evidence.session.Budget;
import org.ephapse.evidence.session.Studies;
import org.ephapse.evidence.session.Study;
import org.ephapse.numeric.Seed;
import org.ephapse.web.words.CheckedFindings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `ephapse verify`: the model beside what was published.
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Sets the model's figures beside published ones: the published interval, ours with its Monte Carlo"
                    + " interval, inside or outside. Misses are included.",
            "Population figures come from a cohort of the reduced law, course and treatment from whole lives."
        })
final class VerifyCommand implements Callable<Integer> {
    private static final long MOST_PEOPLE = 100_000_000;
    private static final int MOST_SESSIONS = 1000;
    private static final double RECORD_s = 4, BURN_IN_s = 12;
    private static final int LEAST_PEOPLE = 100_000, MOST_COURSES = 100_000, LEAST_COURSES = 10;

    @Option(names = "--people", paramLabel = "N", description = "People in the cohort (${DEFAULT-VALUE}).")
    private long people = 1_000_000;

    @Option(
            names = "--courses",
            paramLabel = "N",
            description = "Cases whose whole lives are lived (${DEFAULT-VALUE}).")
    private int courses = 400;

    @Option(names = "--seed", paramLabel = "N", description = "Seed of the population (${DEFAULT-VALUE}).")
    private long seed = 1;

    @Option(names = "--threads", paramLabel = "N", description = "Threads to use. The result does not depend on it.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--laws",
            description = "Shows instead what each change of law did, from the sanity check's to ours.")
    private boolean laws;

    @Option(
            names = "--sessions",
            paramLabel = "N",
            description =
                    "Shows instead the findings on seconds (bursts, lateral spread, lifting the artery), from N roots"
                            + " with 4 s each after a burn-in of 12 s; some minutes for each.")
    private int sessions;

    @Option(names = "--strict", description = "Leaves with code 1 where a figure lies outside.")
    private boolean strict;

    @Option(names = "--json", description = "Prints the table as JSON.")
    private boolean json;

    @Option(
            names = "--pages",
            paramLabel = "FILE",
            description = "Writes the figures that the page of trust shows, too.")
    private @Nullable Path pages;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        require("--people", people, LEAST_PEOPLE, MOST_PEOPLE);
        require("--courses", courses, LEAST_COURSES, MOST_COURSES);
        require("--threads", threads, 1, RunCommand.MOST_THREADS);
        require("--sessions", sessions, 0, MOST_SESSIONS);
        if (sessions > 0) return seconds();
        try (Progress _ = Progress.of(spec.commandLine().getErr(), "living " + people + " people")) {
            return laws ? laws() : findings();
        }
    }

    private int findings() {
        Verification verification = Verification.of(new Seed(seed), people, courses, threads);
        if (pages != null) keep(verification, pages);
        EvidenceTable table = new EvidenceTable(verification);
        print(table.text(), table.members());
        return strict && !table.allInside() ? ExitCode.CHECK_FAILED : ExitCode.DONE;
    }

    private void keep(Verification verification, Path file) {
        var run = new CheckedFindings.Run(Math.toIntExact(people), courses, seed);
        try {
            Files.writeString(file, CheckedFindings.json(verification, run));
        } catch (IOException e) {
            throw new BadInput("--pages: " + file + " cannot be written: " + e.getMessage());
        }
    }

    private int seconds() {
        PrintWriter err = spec.commandLine().getErr();
        List<Study.Beside> findings = Studies.findings(new Budget(sessions, RECORD_s, BURN_IN_s, what -> {
            err.println("ephapse: " + what);
            err.flush();
        }));
        print(
                StudyTable.besides(findings) + "All figures of ours are simulated, over " + sessions + " roots.\n",
                Map.of("simulated", true, "findings", StudyTable.members(findings)));
        boolean inside = findings.stream().allMatch(f -> f.verdict() == Study.Verdict.INSIDE);
        return strict && !inside ? ExitCode.CHECK_FAILED : ExitCode.DONE;
    }

    private int laws() {
        LawTable table = new LawTable(LawChanges.all(new Seed(seed), people, threads));
        print(table.text(), table.members());
        return ExitCode.DONE;
    }

    private void print(String text, Map<String, Object> members) {
        PrintWriter console = spec.commandLine().getOut();
        console.print(json ? Json.text(members) : text);
        console.flush();
    }

    private static void require(String option, long value, long least, long most) {
        if (value < least || value > most) {
            throw new BadInput(option + " is " + value + "; allowed is " + least + " to " + most);
        }
    }
}
