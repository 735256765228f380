package org.ephapse.app;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.ephapse.app.fibre.FibreRun;
import org.ephapse.app.fibre.FibreTable;
import org.ephapse.app.text.BadInput;
import org.ephapse.app.text.Json;
import org.ephapse.fibre.Damage;
import org.ephapse.fibre.Fibre;
import org.ephapse.fibre.Geometry;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `ephapse fibre`: velocity, threshold and impulse of motor fibres, healthy or with thin myelin in the middle.
@Command(
        name = "fibre",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Simulates motor fibres by the double cable of McIntyre, Richardson and Grill (2002): velocity, threshold of a"
                    + " current into a node, height and width of the impulse.",
            "A lesion in the middle slows or blocks."
        })
final class FibreCommand implements Callable<Integer> {
    private static final int LEAST_NODES = 21, MOST_NODES = 1000;
    private static final double MOST_STEP_us = 10, us_PER_ms = 1000;

    @Parameters(arity = "1..*", paramLabel = "DIAMETER", description = "Outer diameters, µm: published ones.")
    private List<Double> diameters = List.of();

    @Option(names = "--interpolated", description = "Takes any diameter from 2 to 16 µm, between the published ones.")
    private boolean interpolated;

    @Option(names = "--nodes", paramLabel = "N", description = "Nodes of the fibre (${DEFAULT-VALUE}).")
    private int nodes = 41;

    @Option(names = "--temperature", paramLabel = "C", description = "Degrees Celsius (${DEFAULT-VALUE}).")
    private double temperature_C = Fibre.WARM_C;

    @Option(names = "--step", paramLabel = "US", description = "Length of a step, µs (${DEFAULT-VALUE}).")
    private double step_us = 2.5;

    @Option(
            names = "--lesion",
            paramLabel = "N",
            description = "Internodes with damage, in the middle (${DEFAULT-VALUE}).")
    private int lesion = 0;

    @Option(names = "--lamellae", paramLabel = "N", description = "Turns of myelin left there (${DEFAULT-VALUE}).")
    private double lamellae = 5;

    @Option(
            names = "--gap",
            paramLabel = "X",
            description = "Width of the space under it, times the healthy (${DEFAULT-VALUE}).")
    private double gap = 1;

    @Option(names = "--bare", description = "No myelin at all in the middle of the damage.")
    private boolean bare;

    @Option(
            names = "--channels",
            paramLabel = "X",
            description = "A node's channels under the damaged myelin, as a share of the node's density (0 to 1).")
    private double channels = 0;

    @Option(names = "--recovery", description = "Adds the threshold after an impulse.")
    private boolean recovery;

    @Option(names = "--strength", description = "Adds the threshold by length of the shock.")
    private boolean strength;

    /// In which form the answer is printed, where it is not a table for people.
    private static final class Form {
        @Option(names = "--json", description = "Prints the same as JSON.")
        private boolean json;

        @Option(names = "--csv", description = "Prints the first table as comma-separated values.")
        private boolean csv;

        @Option(names = "--svg", description = "Prints a figure: the impulse, and the curves that were asked for.")
        private boolean svg;
    }

    @ArgGroup
    private Form form = new Form();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (nodes < LEAST_NODES || nodes > MOST_NODES) {
            throw new BadInput("--nodes is " + nodes + "; allowed is " + LEAST_NODES + " to " + MOST_NODES);
        }
        if (!(step_us > 0 && step_us <= MOST_STEP_us)) {
            throw new BadInput("--step is " + step_us + " µs; allowed is more than 0 to " + MOST_STEP_us
                    + ": longer steps do not carry an impulse rightly");
        }
        if (lesion == 0 && (bare || channels != 0)) {
            throw new BadInput("--bare and --channels say what is wrong with a lesion; --lesion says how long it is");
        }
        FibreTable table = new FibreTable();
        for (double diameter : diameters) table.add(run(diameter), recovery, strength);
        PrintWriter console = spec.commandLine().getOut();
        console.print(text(table));
        console.flush();
        return ExitCode.DONE;
    }

    private String text(FibreTable table) {
        if (form.json) return Json.text(table.members());
        if (form.csv) return table.csv();
        return form.svg ? table.figure() : table.text();
    }

    private FibreRun run(double diameter_um) {
        try {
            Geometry geometry = interpolated ? Geometry.interpolated(diameter_um) : Geometry.discrete(diameter_um);
            Fibre fibre = Fibre.healthy(geometry, nodes, temperature_C);
            if (lesion != 0) {
                int first = (nodes - lesion) / 2 - 2;
                if (first < FibreRun.ARRIVES) {
                    throw new BadInput("--lesion is " + lesion + "; a fibre of " + nodes
                            + " nodes has room for at most " + (nodes - 2 * (FibreRun.ARRIVES + 2))
                            + " damaged internodes");
                }
                Damage damage = Damage.at(first, lesion);
                damage = damage.lamellae(lamellae).gap(gap).channels(channels);
                fibre = (bare ? damage.stripped() : damage).in(fibre);
            }
            return new FibreRun(fibre, step_us / us_PER_ms);
        } catch (IllegalArgumentException e) {
            throw new BadInput(String.valueOf(e.getMessage()));
        }
    }
}
