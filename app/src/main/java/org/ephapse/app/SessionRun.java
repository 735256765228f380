package org.ephapse.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.ephapse.app.output.Folder;
import org.ephapse.app.output.Guard;
import org.ephapse.app.session.SessionFacts;
import org.ephapse.app.session.SessionOutputs;
import org.ephapse.app.session.SessionSummary;
import org.ephapse.app.text.BadInput;
import org.ephapse.app.text.Decimal;
import org.ephapse.app.text.Json;
import org.ephapse.app.text.Nearest;
import org.ephapse.app.text.Words;
import org.ephapse.body.session.Heartbeat;
import org.ephapse.body.session.Protocol;
import org.ephapse.body.session.Route;
import org.ephapse.body.session.Session;
import org.ephapse.body.session.Setting;
import org.ephapse.ephapse.CrossSection;
import org.ephapse.numeric.Seed;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// What `session` and `lsr` share: the lesion, the setting, running it and writing what came of it.
final class SessionRun {
    private static final double SECOND_ms = 1000, LONGEST_s = 3600;

    @Parameters(
            arity = "0..1",
            paramLabel = "LESION|SCENARIO",
            description =
                    "A preset lesion (healthy, synkinesis, mild, typical, severe, atypical, day-1, day-7, month-6),"
                            + " a lesion's file, or a scenario, then with --age.")
    private @Nullable String argument;

    @Option(
            names = "--age",
            paramLabel = "YEARS",
            description = "Age at which a life is looked at; the example lives go by name too: typical --age 57.")
    private @Nullable Double age_years;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "Seed of the root, its noise and the blinks (${DEFAULT-VALUE}).")
    private long seed = 1;

    @Option(
            names = "--route",
            paramLabel = "WORD",
            description = "What spreads: peripheral (bridges in the root), central (the nucleus), dual, trigeminal"
                    + " (${DEFAULT-VALUE}).")
    private String route = "peripheral";

    @Option(
            names = "--burn-in",
            paramLabel = "S",
            description = "Seconds that the lesion runs before the record begins; 12 is three times its slowest process"
                    + " (${DEFAULT-VALUE}).")
    private double burnIn_s = 12;

    @Option(
            names = "--strictness",
            paramLabel = "X",
            description = "How strict the map of muscles in the root is, 0 to 1 (the house's where it is not given).")
    private @Nullable Double strictness;

    @Option(names = "--swing", paramLabel = "X", description = "Swing of the pulse on the root over its mean, 0 to 2.")
    private @Nullable Double swing;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Where to write report, tables and summary; nothing is written without it.")
    private @Nullable Path out;

    @Option(names = "--json", description = "Prints the numbers as JSON.")
    private boolean json;

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    /// The lesion that was asked for.
    Lesioned lesioned() {
        if (argument == null)
            throw new BadInput("say which LESION or SCENARIO; " + spec.qualifiedName() + " --help tells more");
        return Lesioned.of(argument, age_years);
    }

    /// A length in seconds that an option gives, in milliseconds.
    static double ms(String option, double seconds) {
        if (!(seconds > 0 && seconds <= LONGEST_s))
            throw new BadInput(option + " is " + seconds + " s; allowed is more than 0 to " + LONGEST_s);
        return seconds * SECOND_ms;
    }

    /// Runs the session, prints its numbers and writes its files.
    int run(Lesioned lesioned, String name, Protocol protocol) {
        SessionFacts facts;
        PrintWriter err = spec.commandLine().getErr();
        if (out != null && out.toString().isBlank()) throw new BadInput("--out is empty; give a directory");
        if (out == null) {
            try (Progress _ = Progress.of(err, running(lesioned, protocol))) {
                facts = facts(lesioned, name, protocol);
            }
            tell(facts, "");
            return ExitCode.DONE;
        }
        Map<String, byte[]> files;
        try (Folder folder = Folder.at(out, SessionOutputs.NAMES, SessionOutputs.MARK);
                Guard _ = Guard.over(folder, err);
                Progress _ = Progress.of(err, running(lesioned, protocol))) {
            folder.begin();
            facts = facts(lesioned, name, protocol);
            files = SessionOutputs.of(facts);
            files.forEach(folder::write);
            folder.commit();
        }
        tell(
                facts,
                "\nWritten to " + out + ": " + String.join(", ", files.keySet()) + "\nOpen "
                        + out.resolve(SessionOutputs.REPORT) + " in a browser.\n");
        return ExitCode.DONE;
    }

    private String running(Lesioned lesioned, Protocol protocol) {
        return "running " + Decimal.exact(protocol.lasts_ms() / SECOND_ms) + " s of " + lesioned.origin()
                + " after a burn-in of " + Decimal.exact(burnIn_s) + " s";
    }

    private SessionFacts facts(Lesioned lesioned, String name, Protocol protocol) {
        try {
            Setting setting = setting(lesioned);
            return new SessionFacts(
                    lesioned.title(),
                    lesioned.description(),
                    lesioned.origin(),
                    lesioned.known(),
                    name,
                    seed,
                    setting,
                    new Session(lesioned.lesion(), protocol, setting, new Seed(seed)).run(),
                    Provenance.here());
        } catch (IllegalArgumentException e) {
            throw new BadInput(String.valueOf(e.getMessage()));
        }
    }

    private Setting setting(Lesioned lesioned) {
        if (!(burnIn_s >= 0 && burnIn_s <= LONGEST_s))
            throw new BadInput("--burn-in is " + burnIn_s + " s; allowed is 0 to " + LONGEST_s);
        require("--strictness", strictness, 1);
        require("--swing", swing, 2);
        Setting setting =
                Setting.STANDARD.by(route()).with(lesioned.heartbeat()).after(burnIn_s * SECOND_ms);
        if (swing != null)
            setting = setting.with(new Heartbeat(lesioned.heartbeat().rate_per_min(), swing));
        if (strictness == null) return setting;
        CrossSection.Plan plan = setting.plan();
        return setting.in(new CrossSection.Plan(plan.fibers(), plan.radius_mm(), strictness));
    }

    private static void require(String option, @Nullable Double value, double most) {
        if (value != null && !(value >= 0 && value <= most))
            throw new BadInput(option + " is " + value + "; allowed is 0 to " + most);
    }

    private Route route() {
        for (Route r : Route.values()) if (SessionFacts.word(r).equals(route)) return r;
        throw new BadInput("--route is " + Words.quoted(route)
                + Nearest.hint(
                        route,
                        Arrays.stream(Route.values()).map(SessionFacts::word).toList()));
    }

    private void tell(SessionFacts facts, String written) {
        PrintWriter console = spec.commandLine().getOut();
        if (json) console.print(Json.text(SessionOutputs.members(facts)));
        else console.print(SessionSummary.text(facts) + written);
        console.flush();
    }
}
