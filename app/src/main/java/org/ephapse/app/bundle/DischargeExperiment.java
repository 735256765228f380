package org.ephapse.app.bundle;

import static org.ephapse.app.bundle.Finding.number;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ephapse.fibre.Damage;
import org.ephapse.fibre.Fibre;
import org.ephapse.fibre.Geometry;
import org.ephapse.fibre.Pulse;
import org.ephapse.fibre.Spikes;
import org.ephapse.fibre.Stimulus;
import org.ephapse.fibre.bundle.Bundle;
import org.ephapse.fibre.bundle.Member;

/// After-discharge, reflection and block against the density of channels under thin myelin.
final class DischargeExperiment implements Experiment {
    private static final double D_um = 8.7, GAP = 2, KICK_nA = 0.05;
    private static final double[] TURNS = {8, 5.5, 3, 1};
    private static final double[] SHARES = {0, 0.005, 0.01, 0.015, 0.02, 0.03, 0.05, 0.1};
    private static final double[] FINE_SHARES = {
        0, 0.0025, 0.005, 0.0075, 0.01, 0.0125, 0.015, 0.0175, 0.02, 0.025, 0.03, 0.04, 0.05, 0.07, 0.1
    };
    private static final int ZONE = 3, MOST_SHOWN = 12;

    private record Answer(int beyond, int returned, int alone, double first_ms, double shortest_ms, double longest_ms) {
        String kind() {
            if (alone > 0) return "fires alone";
            if (beyond == 0) return returned > 0 ? "block and reflection" : "block";
            return beyond > 1 ? "after-discharge" : returned > 0 ? "reflection" : "single";
        }
    }

    @Override
    public Finding run(boolean fine) {
        double[] shares = fine ? FINE_SHARES : SHARES;
        double until_ms = fine ? 100 : 40;
        List<List<String>> rows = new ArrayList<>();
        List<Figure.Line> beyond = new ArrayList<>(), returned = new ArrayList<>();
        double shortest = Double.POSITIVE_INFINITY, longest = 0, firstAlone = Double.NaN, train = 0;
        boolean isOrdered = true;
        for (double turns : TURNS) {
            double[] on = new double[shares.length], back = new double[shares.length];
            int reached = 0;
            for (int i = 0; i < shares.length; i++) {
                Answer a = answer(turns, shares[i], until_ms);
                on[i] = Math.min(MOST_SHOWN, a.beyond);
                back[i] = Math.min(MOST_SHOWN, a.returned);
                if (a.alone == 0 && a.beyond > 1) {
                    shortest = Math.min(shortest, a.shortest_ms);
                    longest = Math.max(longest, a.longest_ms);
                    train = Math.max(train, a.beyond);
                }
                if (a.alone > 0 && !(firstAlone <= shares[i])) firstAlone = shares[i];
                int rank = a.alone > 0 ? 2 + 1 : a.beyond > 1 ? 2 : a.beyond;
                isOrdered &= rank >= reached;
                reached = Math.max(reached, rank);
                rows.add(row(turns, shares[i], a));
            }
            double[] percent = Arrays.stream(shares).map(s -> 100 * s).toArray();
            beyond.add(new Figure.Line(number(turns, 1) + " turns", percent, on));
            returned.add(new Figure.Line(number(turns, 1) + " turns", percent, back));
        }
        return finding(
                rows, beyond, returned, new double[] {shortest, longest, firstAlone, train}, isOrdered, until_ms);
    }

    private static List<String> row(double turns, double share, Answer a) {
        return List.of(
                number(turns, 1),
                number(100 * share, 2),
                Integer.toString(a.beyond),
                Integer.toString(a.returned),
                a.beyond > 1 ? number(a.shortest_ms, 2) : "-",
                a.beyond > 1 ? number(a.longest_ms, 2) : "-",
                Integer.toString(a.alone),
                a.alone > 0 ? number(a.first_ms, 1) : "-",
                a.kind());
    }

    private static Finding finding(
            List<List<String>> rows,
            List<Figure.Line> beyond,
            List<Figure.Line> returned,
            double[] seen,
            boolean isOrdered,
            double until_ms) {
        String intervals = seen[1] > 0
                ? number(seen[0], 2) + " to " + number(seen[1], 2) + " ms (" + number(1000 / seen[1], 0) + " to "
                        + number(1000 / seen[0], 0) + " Hz)"
                : "none";
        String alone = Double.isNaN(seen[2]) ? "none" : number(100 * seen[2], 2) + " % (on this grid)";
        return new Finding(
                "After-discharge, reflection and block: what do channels under thin myelin do?",
                "8.7 µm fibre, 3 mm, seal loosened twice, all kinds of a node's channels scaled together; one impulse,"
                        + " listened to for " + number(until_ms, 0) + " ms. Alone: a kick far below threshold.",
                List.of(
                        "turns",
                        "channels_percent",
                        "beyond",
                        "returned",
                        "shortest_ms",
                        "longest_ms",
                        "alone",
                        "alone_first_ms",
                        "kind"),
                rows,
                List.of(
                        new Finding.Beside(
                                "order with rising sodium conductance over leak",
                                "failure, single, after-discharge, spontaneous",
                                isOrdered ? "the same order, some steps missing" : "the order is broken somewhere",
                                "Coggan et al. 2010, PNAS 107:20602, computed; read as abstract"),
                        new Finding.Beside(
                                "intervals of an after-discharge",
                                "2.5 to 6.7 ms (150 to 400 Hz) in bursts of hemifacial spasm",
                                intervals,
                                "needle EMG, as Medscape's article on hemifacial spasm gives it"),
                        new Finding.Beside(
                                "our C program: intervals; fires alone from",
                                "1.4 to 5.5 ms; about 2 %",
                                intervals + "; " + alone,
                                "computed, ours")),
                "The longest train after one impulse, in a fibre that does not fire alone, has "
                        + number(seen[2 + 1], 0)
                        + " impulses; bursts of 2 to 40 need a slower process than these channels. Scaling all of a"
                        + " node's channels together is an assumption.",
                new Figure(
                        "Impulses after one impulse has met a zone with channels under thin myelin",
                        "density, % of a node's",
                        List.of(0.0, 2.0, 4.0, 6.0, 8.0, 10.0),
                        false,
                        List.of(
                                new Figure.Plot("beyond the zone (12: or more)", 0, 13, beyond, List.of()),
                                new Figure.Plot("returned (12: or more)", 0, 13, returned, List.of()))));
    }

    private static Answer answer(double turns, double share, double until_ms) {
        Fibre healthy = Fibre.healthy(Geometry.discrete(D_um), Fibres.nodes(ZONE));
        Fibre fibre = Damage.at(Fibres.BEFORE, ZONE)
                .lamellae(turns)
                .gap(GAP)
                .channels(share)
                .in(healthy);
        Spikes driven = run(fibre, Fibres.shock(Fibres.SHOCKED, 0.1), until_ms);
        Pulse kick = new Pulse(0.1, 0.1, KICK_nA);
        Spikes quiet = run(fibre, new Stimulus.IntoNode(Fibres.BEFORE, kick), until_ms);
        int far = fibre.nodes().size() - Fibres.ON;
        List<Double> times = driven.times_ms(far), alone = quiet.times_ms(far);
        double shortest = Double.POSITIVE_INFINITY, longest = 0;
        for (int i = 1; i < times.size(); i++) {
            shortest = Math.min(shortest, times.get(i) - times.get(i - 1));
            longest = Math.max(longest, times.get(i) - times.get(i - 1));
        }
        return new Answer(
                times.size(),
                driven.count(Fibres.BACK) - 1,
                alone.size(),
                alone.isEmpty() ? Double.NaN : alone.getFirst(),
                shortest,
                longest);
    }

    private static Spikes run(Fibre fibre, Stimulus.IntoNode into, double until_ms) {
        return Fibres.run(new Bundle(List.of(Member.one(fibre, 0, into)), null, List.of()), until_ms)
                .getFirst();
    }
}
