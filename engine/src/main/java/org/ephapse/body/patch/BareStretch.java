package org.ephapse.body.patch;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.ephapse.fibre.Fibre;
import org.ephapse.fibre.FullCable;
import org.ephapse.fibre.Geometry;
import org.ephapse.fibre.Internode;
import org.ephapse.fibre.Node;
import org.ephapse.fibre.Pulse;
import org.ephapse.fibre.Scheme;
import org.ephapse.fibre.Stimulus;
import org.ephapse.fibre.channel.Channel;
import org.ephapse.fibre.channel.Channels;
import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;

/// A node of a fiber from which the myelin has withdrawn, in the full double cable, between healthy nodes on both
/// sides.
///
/// The bare axon has the node's passive membrane and a share of its channels, all four kinds alike. Up to 90 µm it is
/// one
/// long node; longer stretches are bare internodes in a row.
///
/// @param fiber_um      outer diameter (µm)
/// @param bare_um       length of bare axon beside the node (µm)
/// @param density       channels of the bare axon, as a share of the node's
/// @param shift_mV      shift of sodium's gates, on the node and on the bare axon (mV)
/// @param temperature_C temperature (°C)
public record BareStretch(double fiber_um, double bare_um, double density, double shift_mV, double temperature_C)
        implements Stretch {
    @Source(cite = "ours: healthy nodes on each side; two more change no threshold by 1 %", grade = Grade.DEFINED)
    private static final int ARM = 8;

    @Source(
            cite = "ours: longest stretch that is taken as one node, and longest bare internode (µm)",
            grade = Grade.DEFINED)
    private static final double ONE_NODE_um = 90, PIECE_um = 120;

    @Source(cite = "ours: step (ms)", at = "halving it changes a charge by less than 2 %", grade = Grade.DEFINED)
    private static final double STEP_ms = 0.005;

    @Source(cite = "ours: a shock far above threshold at the second node (nA, ms)", grade = Grade.DEFINED)
    private static final double SHOCK_nA = 3, SHOCK_ms = 0.1;

    @Source(cite = "ours: a node has fired when its voltage rises through this (mV)", grade = Grade.DEFINED)
    private static final double FIRED_mV = -20;

    @Source(cite = "SI prefixes: nA in 1 pC/ms", grade = Grade.DEFINED)
    private static final double UNIT = 1;

    /// The fiber.
    Fibre fibre() {
        Geometry geometry = Geometry.interpolated(fiber_um);
        Fibre healthy = Fibre.healthy(geometry, 2, temperature_C);
        List<Node> nodes =
                new ArrayList<>(Collections.nCopies(ARM, healthy.nodes().getFirst()));
        List<Internode> between =
                new ArrayList<>(Collections.nCopies(ARM, healthy.internodes().getFirst()));
        if (bare_um <= ONE_NODE_um) addLongNode(geometry, nodes);
        else addPieces(nodes, between);
        nodes.addAll(Collections.nCopies(ARM, healthy.nodes().getFirst()));
        between.addAll(Collections.nCopies(ARM, healthy.internodes().getFirst()));
        return new Fibre(geometry, nodes, between);
    }

    /// One node with the membrane and the channels of both; it is as wide as a node, so that it is longer.
    private void addLongNode(Geometry geometry, List<Node> nodes) {
        double bareAsNode_um = bare_um * geometry.axon_um() / geometry.node_um();
        double length_um = Geometry.NODE_um + bareAsNode_um;
        nodes.add(new Node(length_um, channels((Geometry.NODE_um + density * bareAsNode_um) / length_um)));
    }

    private void addPieces(List<Node> nodes, List<Internode> between) {
        int pieces = (int) Math.round(bare_um / PIECE_um);
        nodes.add(new Node(Geometry.NODE_um, channels(1)));
        for (int i = 0; i < pieces; i++) {
            between.add(new Internode(bare_um / pieces, 1, true, 1, channels(density)));
            nodes.add(new Node(Geometry.NODE_um, channels(i == pieces - 1 ? 1 : density)));
        }
    }

    private List<Channel> channels(double share) {
        if (share == 0) return List.of();
        List<Channel> set = Channels.leftShifted(Channels.node(temperature_C), 1, shift_mV);
        return set.stream().map(c -> c.times(share)).toList();
    }

    @Override
    public boolean fires(double current_pA, double long_ms) {
        Fibre fibre = fibre();
        int middle = fibre.nodes().size() / 2;
        var shock = new Stimulus.IntoNode(middle, new Pulse(SHOCK_ms, long_ms, UNIT * current_pA / Standard.PER_nA));
        var cable = new FullCable(fibre, List.of(shock), STEP_ms, Scheme.MIDPOINT);
        int far = cable.nodes() - 2;
        while (cable.time_ms() < WATCHED_ms) {
            cable.step();
            if (cable.voltage_mV(far) > FIRED_mV) return true;
        }
        return false;
    }

    @Override
    public Passage pass(double watched_ms) {
        Fibre fibre = fibre();
        var shock = new Stimulus.IntoNode(1, new Pulse(SHOCK_ms, SHOCK_ms, SHOCK_nA));
        var cable = new FullCable(fibre, List.of(shock), STEP_ms, Scheme.MIDPOINT);
        int before = ARM - 1, after = cable.nodes() - ARM, two = 2;
        double[] first = new double[cable.nodes()], last = new double[cable.nodes()];
        int sent = 0;
        for (int i = 0; i < last.length; i++) last[i] = cable.voltage_mV(i);
        double rest_mV = cable.voltage_mV(cable.nodes() / 2);
        while (cable.time_ms() < watched_ms) {
            cable.step();
            for (int i = 0; i < last.length; i++) {
                double now = cable.voltage_mV(i);
                boolean fired = last[i] <= FIRED_mV && now > FIRED_mV;
                if (fired && first[i] == 0) first[i] = cable.time_ms();
                if (fired && i == after) sent++;
                last[i] = now;
            }
        }
        double healthy_ms = (first[before] - first[before - two]) / two;
        double delay_ms = first[after] - first[before] - 2 * healthy_ms;
        return new Passage(sent, sent == 0 ? Double.NaN : delay_ms, rest_mV);
    }
}
