package org.ephapse.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import org.ephapse.app.bundle.Experiment;
import org.ephapse.app.bundle.Finding;
import org.ephapse.app.output.BadOutput;
import org.ephapse.app.text.Reason;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `ephapse bundle`: what fibres side by side do to each other, by experiment.
@Command(
        name = "bundle",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Simulates fibres side by side and prints the published numbers beside what it finds.",
            "Experiments:",
            "  neighbor   how far an impulse moves the threshold of a healthy neighbor",
            "  pair       whether one fibre ignites one neighbor",
            "  volley     whether a synchronous volley ignites a fibre at rest",
            "  bridge     delay over a bridge between bare membranes, and following at 70 Hz",
            "  direction  which way the neighbor's impulse leaves",
            "  block      how much myelin is left when an impulse is blocked",
            "  discharge  after-discharge, reflection and block by channels under thin myelin"
        })
final class BundleCommand implements Callable<Integer> {
    @Parameters(paramLabel = "EXPERIMENT", description = "One of the above.")
    private String experiment = "";

    @Option(names = "--fine", description = "A finer grid, where there is one; takes longer.")
    private boolean fine;

    @Option(names = "--csv", description = "Prints the table as comma-separated values.")
    private boolean csv;

    @Option(names = "--figure", paramLabel = "FILE", description = "Also draws the figure (SVG). Overwrites nothing.")
    private @Nullable Path figure;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        Experiment asked = Experiment.named(experiment);
        if (figure != null && Files.exists(figure)) {
            throw new BadOutput(figure + " is there already, and nothing is overwritten");
        }
        Finding finding = asked.run(fine);
        PrintWriter console = spec.commandLine().getOut();
        console.print(csv ? finding.csv() : finding.text());
        console.flush();
        if (figure != null) write(figure, finding.svg());
        return ExitCode.DONE;
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new BadOutput(file + " cannot be written: " + Reason.of(e));
        }
    }
}
