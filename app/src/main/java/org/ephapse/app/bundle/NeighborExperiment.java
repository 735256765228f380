package org.ephapse.app.bundle;

import static org.ephapse.app.bundle.Finding.number;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ephapse.fibre.Cable;
import org.ephapse.fibre.Fibre;
import org.ephapse.fibre.Geometry;
import org.ephapse.fibre.Pulse;
import org.ephapse.fibre.Scheme;
import org.ephapse.fibre.Stimulus;
import org.ephapse.fibre.Threshold;
import org.ephapse.fibre.bundle.Bundle;
import org.ephapse.fibre.bundle.BundleCable;
import org.ephapse.fibre.bundle.Member;
import org.ephapse.fibre.bundle.Space;

/// Katz and Schmitt (1940): how far does an impulse move the threshold of a healthy neighbor?
final class NeighborExperiment implements Experiment {
    private static final int NODES = 17, TESTED = 8, ARRIVES = 13, CELLS = 12 * 16;
    private static final double PASSES_AFTER_ms = 0.6,
            SHOCK_ms = 0.1,
            TOLERANCE = 0.003,
            FIRST_nA = 0.5,
            LATEST_ms = 0.9;

    private static final double[] OIL_um2 = {1000, 300, 200, 100, 60, 30, 10, 3};
    private static final double[] HALF_WAY_um2 = {300, 100};
    private static final double COURSE_um2 = 200,
            NOTICED = 0.005,
            FIFTH = 0.2,
            IGNITED_mV = 60,
            AXOPLASM_MOhm_um = 0.7,
            UNTIL_ms = 2.5;

    private record Setting(double area_um2, double leak_uS_per_um, double shift_um) {
        String fluid() {
            return leak_uS_per_um > 0 ? "tissue" : "oil";
        }

        String nodes() {
            return shift_um == 0 ? "aligned" : "half-way";
        }

        /// Resistance of the film over that of one axon, both along.
        double ratio() {
            double axon_um = Geometry.discrete(Fibres.D_um).axon_um();
            return Space.RESISTIVITY_MOhm_um / area_um2 / (AXOPLASM_MOhm_um / (Math.PI * axon_um * axon_um / 4));
        }
    }

    private static List<Setting> settings() {
        List<Setting> settings = new ArrayList<>();
        settings.add(new Setting(30, Fibres.TISSUE_uS_per_um, 0));
        for (double area : OIL_um2) settings.add(new Setting(area, 0, 0));
        for (double area : HALF_WAY_um2) settings.add(new Setting(area, 0, Fibres.BETWEEN_um / 2));
        return settings;
    }

    private record Course(double[] delay_ms, double[] change, double lowest_mV, double moved_mV, boolean ignites) {
        /// Whether there was an impulse to test beside, and none in the neighbor.
        boolean isTested() {
            return change.length > 0;
        }

        double easier() {
            return -Arrays.stream(change).min().orElse(0);
        }

        /// Which way excitability goes, in order; changes below half a percent are none.
        String inWords() {
            List<String> words = new ArrayList<>();
            for (double c : change) {
                String word = c > NOTICED ? "down" : c < -NOTICED ? "up" : "";
                if (!word.isEmpty() && (words.isEmpty() || !words.getLast().equals(word))) words.add(word);
            }
            return String.join(", ", words);
        }

        double harder() {
            return Arrays.stream(change).max().orElse(0);
        }
    }

    @Override
    public Finding run(boolean fine) {
        double[] delays = new double[fine ? 27 : 14];
        for (int i = 0; i < delays.length; i++) delays[i] = -0.4 + i * (fine ? 0.05 : 0.1);
        List<List<String>> rows = new ArrayList<>();
        List<Figure.Line> lines = new ArrayList<>();
        double tissue = 0, held = 0, passed = Double.POSITIVE_INFINITY, ignites = Double.POSITIVE_INFINITY;
        String excitability = "";
        for (Setting setting : settings()) {
            Course course = course(setting, delays);
            rows.add(row(setting, course));
            double[] percent = Arrays.stream(course.change).map(c -> 100 * c).toArray();
            String name = setting.fluid() + " " + number(setting.area_um2, 0) + " µm²";
            if (course.isTested() && setting.shift_um == 0) lines.add(new Figure.Line(name, course.delay_ms, percent));
            if (setting.area_um2 == COURSE_um2) excitability = course.inWords();
            double moved = Math.max(course.easier(), 0);
            if (setting.leak_uS_per_um > 0) tissue = Math.max(moved, course.harder());
            else if (course.ignites) ignites = Math.min(ignites, setting.ratio());
            else if (course.isTested() && moved <= FIFTH) held = Math.max(held, setting.ratio());
            else if (course.isTested()) passed = Math.min(passed, setting.ratio());
        }
        return finding(rows, lines, tissue, new double[] {held, passed, ignites}, excitability);
    }

    private static List<String> row(Setting setting, Course course) {
        return List.of(
                setting.fluid(),
                setting.nodes(),
                number(setting.area_um2, 0),
                number(setting.ratio(), 2),
                number(course.lowest_mV, 2),
                number(course.moved_mV, 2),
                course.isTested() ? number(Math.max(0, 100 * course.easier()), 1) : "-",
                course.isTested() ? number(100 * course.harder(), 1) : "-",
                course.ignites ? "yes" : course.isTested() ? "no" : "no (first stops)");
    }

    /// @param at film's resistance over an axon's: largest at which the threshold falls by a fifth or less, smallest at
    ///           which it falls by more, smallest that ignites
    private static Finding finding(
            List<List<String>> rows, List<Figure.Line> lines, double tissue, double[] at, String excitability) {
        return new Finding(
                "How far does an impulse move the threshold of a healthy neighbor?",
                "Two healthy fibres of 10 µm share a film of fluid over 12 internodes; oil: no leak; tissue: 0.45 µS/µm. The"
                        + " neighbor gets a test shock of 0.1 ms at a node. ro_over_ri: resistance of the film over that of"
                        + " an axon.",
                List.of(
                        "fluid",
                        "nodes",
                        "area_um2",
                        "ro_over_ri",
                        "lowest_Ve_mV",
                        "moved_mV",
                        "threshold_down_percent",
                        "threshold_up_percent",
                        "ignites"),
                rows,
                List.of(
                        new Finding.Beside(
                                "largest fall of a resting neighbor's threshold, two fibres in oil",
                                "about 20 %",
                                "20 % or less up to ro/ri " + number(at[0], 2) + ", more from " + number(at[1], 2)
                                        + " on; in tissue " + number(100 * tissue, 2) + " %",
                                "Katz & Schmitt 1940, J Physiol 97:471, measured in crab; read in summaries"),
                        new Finding.Beside(
                                "course of the neighbor's excitability as the impulse passes",
                                "down, up, down",
                                excitability + " (film of " + number(COURSE_um2, 0) + " µm²)",
                                "the same"),
                        new Finding.Beside(
                                "an impulse ignites the neighbor",
                                "never in crab fibres in oil (the same); possible in squid axons in oil (Ramón & Moore"
                                        + " 1978)",
                                Double.isFinite(at[2])
                                        ? "not in tissue; in oil from ro/ri " + number(at[2], 1) + " on"
                                        : "never",
                                "measured; read in summaries and as abstract")),
                "A healthy neighbor in ordinary tissue is moved by almost nothing. In a sealed film a fifth is no limit of the"
                        + " model: it is what a film does whose resistance is " + number(at[0], 2) + " to "
                        + number(at[1], 2) + " of an axon's. How wide Katz and Schmitt's film was is not known here.",
                new Figure(
                        "Threshold of a healthy neighbor while an impulse passes",
                        "test shock after the impulse passed its node (ms)",
                        List.of(-0.4, -0.2, 0.0, 0.2, 0.4, 0.6, 0.8, 1.0),
                        false,
                        List.of(new Figure.Plot(
                                "change of threshold (%)",
                                -80, 40, lines, List.of(new Figure.Level(-20, "Katz and Schmitt: about -20 %"))))));
    }

    private static BundleCable pair(Setting setting, boolean isActive, List<Stimulus> onto) {
        Fibre fibre = Fibre.healthy(Geometry.discrete(Fibres.D_um), NODES);
        List<Stimulus.IntoNode> test =
                onto.stream().map(Stimulus.IntoNode.class::cast).toList();
        List<Stimulus.IntoNode> volley = isActive ? List.of(Fibres.shock(1, PASSES_AFTER_ms)) : List.of();
        Space space = new Space(
                2 * Fibres.BETWEEN_um, 14 * Fibres.BETWEEN_um, CELLS, setting.area_um2, setting.leak_uS_per_um);
        Bundle bundle =
                Bundle.sharing(space, new Member(fibre, 0, 1, volley), new Member(fibre, setting.shift_um, 1, test));
        return new BundleCable(bundle, Fibres.STEP_ms, Scheme.MIDPOINT);
    }

    private static Course course(Setting setting, double[] delays) {
        BundleCable passing = pair(setting, true, List.of());
        List<Cable> cables = passing.cables();
        double lowest = 0, moved = 0, rest = cables.get(1).voltage_mV(TESTED), passed = Double.NaN;
        while (passing.time_ms() < UNTIL_ms) {
            passing.step();
            lowest = Math.min(lowest, passing.lowest_mV());
            moved = Math.max(moved, cables.get(1).voltage_mV(TESTED) - rest);
            if (Double.isNaN(passed) && cables.getFirst().voltage_mV(TESTED) > -30) passed = passing.time_ms();
        }
        boolean ignites = moved > IGNITED_mV;
        if (ignites || Double.isNaN(passed)) return new Course(delays, new double[0], lowest, moved, ignites);
        double[] change = new double[delays.length];
        Stimulus early = new Stimulus.IntoNode(TESTED, new Pulse(SHOCK_ms, SHOCK_ms, FIRST_nA));
        double alone_nA = threshold(setting, false, early, LATEST_ms);
        for (int i = 0; i < delays.length; i++) {
            double at_ms = passed + delays[i];
            Stimulus shock = new Stimulus.IntoNode(TESTED, new Pulse(at_ms - SHOCK_ms / 2, SHOCK_ms, FIRST_nA));
            change[i] = threshold(setting, true, shock, at_ms + LATEST_ms) / alone_nA - 1;
        }
        return new Course(delays, change, lowest, moved, ignites);
    }

    private static double threshold(Setting setting, boolean isActive, Stimulus shock, double until_ms) {
        return new Threshold(onto -> pair(setting, isActive, onto).cables().get(1), ARRIVES, until_ms, TOLERANCE)
                .current_nA(shock);
    }
}
