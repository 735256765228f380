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
import org.ephapse.app.text.Decimal;
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
    private static final double LONGEST_s = 3600, MINUTES_A_SECOND = 0.2;
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
            arity = "0..1",
            fallbackValue = "1",
            paramLabel = "N",
            description =
                    "Shows instead the findings on seconds (bursts, lateral spread, lifting the artery), from N roots"
                            + " (${FALLBACK-VALUE}); about three minutes of one core for each.")
    private int sessions;

    @Option(
            names = "--seconds",
            paramLabel = "S",
            description = "Length of each record of --sessions (${DEFAULT-VALUE}).")
    private double seconds = 4;

    @Option(
            names = "--burn-in",
            paramLabel = "S",
            description = "Burn-in before each of them (${DEFAULT-VALUE}, three times the slowest process).")
    private double burnIn_s = 12;

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
        if (!(seconds > 0 && seconds <= LONGEST_s))
            throw new BadInput("--seconds is " + seconds + "; allowed is more than 0 to " + LONGEST_s);
        if (!(burnIn_s >= 0 && burnIn_s <= LONGEST_s))
            throw new BadInput("--burn-in is " + burnIn_s + "; allowed is 0 to " + LONGEST_s);
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
        String cost = (sessions == 1 ? "1 root, " : sessions + " roots, ") + Decimal.exact(seconds)
                + " s each after a burn-in of " + Decimal.exact(burnIn_s) + " s";
        double minutes = MINUTES_A_SECOND * (seconds + burnIn_s) * sessions;
        tell(
                err,
                Studies.findings().size() + " experiments, " + cost + "; takes one core about "
                        + Decimal.exact(Math.ceil(minutes)) + " min; on " + threads
                        + (threads == 1 ? " thread" : " threads"));
        List<Study.Beside> findings;
        try {
            findings = Studies.findings(new Budget(sessions, seconds, burnIn_s, what -> tell(err, what)), threads);
        } catch (IllegalArgumentException e) {
            throw new BadInput("--sessions cannot be run so: " + e.getMessage());
        }
        print(
                StudyTable.besides(findings) + "Every figure of ours is simulated: " + cost + ".\n",
                Map.of("simulated", true, "cost", cost, "findings", StudyTable.members(findings)));
        boolean inside = findings.stream().allMatch(f -> f.verdict() == Study.Verdict.INSIDE);
        return strict && !inside ? ExitCode.CHECK_FAILED : ExitCode.DONE;
    }

    private static synchronized void tell(PrintWriter err, String what) {
        err.println("ephapse: " + what);
        err.flush();
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
