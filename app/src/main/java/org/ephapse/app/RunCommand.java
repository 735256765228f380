package org.ephapse.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.ephapse.app.output.Folder;
import org.ephapse.app.output.Guard;
import org.ephapse.app.output.Outputs;
import org.ephapse.app.output.Summary;
import org.ephapse.app.scenario.Expectation;
import org.ephapse.app.scenario.Scenario;
import org.ephapse.app.scenario.Scenarios;
import org.ephapse.app.text.BadInput;
import org.ephapse.app.text.Json;
import org.ephapse.app.text.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `ephapse run`: one life, and what would have been without treatment.
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Lives the life that a scenario describes, prints it in sentences, and writes a summary, tables and a report.",
            "Outputs are written whole or not at all. The same scenario gives the same bytes."
        })
final class RunCommand implements Callable<Integer> {
    static final int MOST_THREADS = 1024;

    @Parameters(paramLabel = "SCENARIO.yaml", description = "The scenario file.")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Where to write; out/NAME of the scenario's file where it is not given."
                    + " An earlier output there is replaced, anything else is left alone.")
    private @Nullable Path out;

    @Option(names = "--seed", paramLabel = "N", description = "Seed of the course, in place of the scenario's.")
    private @Nullable Long seed;

    @Option(
            names = "--fidelity",
            paramLabel = "arch|rod",
            description = "What the artery is: a closed-form arch (arch), or an elastic rod in three dimensions (rod),"
                    + " which takes seconds and adds its shapes to the outputs.")
    private String fidelity = Fidelity.ARCH.toString();

    @Option(names = "--threads", paramLabel = "N", description = "Threads to use. The result does not depend on it.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--json", description = "Prints the summary as JSON.")
    private boolean json;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        if (threads < 1 || threads > MOST_THREADS) {
            throw new BadInput("--threads is " + threads + "; allowed is 1 to " + MOST_THREADS);
        }
        Fidelity look = fidelity();
        Scenario read = Scenarios.read(file);
        Scenario scenario = seed == null ? read : read.withSeed(seed);
        Path target = out == null ? Path.of("out", Scenarios.stem(file)) : out;
        PrintWriter err = spec.commandLine().getErr();
        RunFacts facts;
        List<Expectation.Check> checks;
        Map<String, byte[]> files;
        try (Folder folder = Folder.at(target, Outputs.NAMES, Outputs.MARK);
                Guard _ = Guard.over(folder, err);
                Progress _ = Progress.of(err, "living " + file)) {
            folder.begin();
            facts = facts(scenario, look);
            checks = scenario.expectation().checks(facts.life());
            files = Outputs.of(facts, scenario, checks);
            files.forEach(folder::write);
            folder.commit();
        }
        tell(new Summary(facts, checks), target, files);
        return checks.stream().allMatch(Expectation.Check::passed) ? ExitCode.DONE : ExitCode.CHECK_FAILED;
    }

    private Fidelity fidelity() {
        return Arrays.stream(Fidelity.values())
                .filter(f -> f.toString().equals(fidelity))
                .findFirst()
                .orElseThrow(() -> new BadInput("--fidelity is " + Words.quoted(fidelity) + "; allowed are "
                        + Arrays.stream(Fidelity.values())
                                .map(Fidelity::toString)
                                .collect(Collectors.joining(" and "))));
    }

    private RunFacts facts(Scenario scenario, Fidelity look) throws InterruptedException {
        Lives lives = Lives.of(scenario, look, threads);
        return new RunFacts(
                scenario.title(),
                scenario.description(),
                scenario.seed(),
                look,
                lives.life(),
                lives.waiting(),
                Provenance.here(),
                scenario.draw());
    }

    private void tell(Summary summary, Path target, Map<String, byte[]> files) {
        PrintWriter console = spec.commandLine().getOut();
        if (json) {
            console.print(Json.text(summary.members(target, files.keySet())));
        } else {
            console.print(summary.text());
            console.println();
            console.println("Written to " + target + ": " + String.join(", ", files.keySet()));
            console.println("Open " + target.resolve(Outputs.REPORT) + " in a browser.");
        }
        console.flush();
    }
}
