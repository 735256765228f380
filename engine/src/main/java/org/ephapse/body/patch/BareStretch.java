package org.ephapse.body.patch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ephapse.ephapse.Membrane;
import org.ephapse.fibre.Cable;
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
import org.ephapse.fibre.channel.FastPotassium;
import org.ephapse.fibre.channel.Gate;
import org.ephapse.fibre.channel.Rate;
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
/// @param edge          how the myelin ends beside it
/// @param added         whether it has what the patch was given beside the paper's node: fast potassium and slow
/// inactivation, on the node and on the bare axon
public record BareStretch(
        double fiber_um,
        double bare_um,
        double density,
        double shift_mV,
        double temperature_C,
        Edge edge,
        boolean added)
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

    @Source(
            cite = "as in ephapse.GateRows: voltage around which slow inactivation sets in, and how sharply (mV)",
            grade = Grade.ASSUMED)
    private static final double ACTIVE_mV = -20, SHARP_mV = 5;

    /// A stretch of the paper's channels with an abrupt edge.
    public BareStretch(double fiber_um, double bare_um, double density, double shift_mV, double temperature_C) {
        this(fiber_um, bare_um, density, shift_mV, temperature_C, Edge.abrupt(), false);
    }

    /// Refuses an edge that leaves no healthy axon.
    public BareStretch {
        if (edge.internodes() > ARM / 2) {
            throw new IllegalArgumentException(
                    "an edge has at most " + ARM / 2 + " internodes on each side, not " + edge.internodes());
        }
    }

    /// The same with what was added to the patch.
    public BareStretch withAdded() {
        return new BareStretch(fiber_um, bare_um, density, shift_mV, temperature_C, edge, true);
    }

    @Override
    public BareStretch shifted(double by_mV) {
        return new BareStretch(fiber_um, bare_um, density, by_mV, temperature_C, edge, added);
    }

    /// The fiber.
    Fibre fibre() {
        Geometry geometry = Geometry.interpolated(fiber_um);
        Fibre healthy = Fibre.healthy(geometry, 2, temperature_C);
        List<Node> nodes = new ArrayList<>();
        List<Internode> between = new ArrayList<>();
        for (int away = ARM - 1; away >= 0; away--) {
            nodes.add(edge.node(healthy, away, shift_mV));
            between.add(edge.internode(healthy, away, shift_mV));
        }
        if (bare_um <= ONE_NODE_um) addLongNode(geometry, nodes);
        else addPieces(nodes, between);
        for (int away = 0; away < ARM; away++) {
            between.add(edge.internode(healthy, away, shift_mV));
            nodes.add(edge.node(healthy, away, shift_mV));
        }
        return new Fibre(geometry, nodes, between);
    }

    /// One node with the membrane and the channels of both; it is as wide as a node, so that it is longer.
    private void addLongNode(Geometry geometry, List<Node> nodes) {
        double bareAsNode_um = bare_um * geometry.axon_um() / geometry.node_um();
        double length_um = Geometry.NODE_um + bareAsNode_um;
        double share = (Geometry.NODE_um + density * bareAsNode_um) / length_um;
        nodes.add(new Node(length_um, channels(share, density * bareAsNode_um / length_um)));
    }

    private void addPieces(List<Node> nodes, List<Internode> between) {
        int pieces = (int) Math.round(bare_um / PIECE_um);
        nodes.add(new Node(Geometry.NODE_um, channels(1, 0)));
        for (int i = 0; i < pieces; i++) {
            boolean last = i == pieces - 1;
            between.add(new Internode(bare_um / pieces, 1, true, 1, channels(density, density)));
            nodes.add(new Node(Geometry.NODE_um, channels(last ? 1 : density, last ? 0 : density)));
        }
    }

    /// A share of the node's channels, and a share of which fast potassium is there if it was added.
    private List<Channel> channels(double share, double bare) {
        if (share == 0) return List.of();
        List<Channel> set = new ArrayList<>();
        for (Channel channel : Channels.leftShifted(Channels.node(temperature_C), 1, shift_mV)) {
            set.add((added && channel.carriesSodium() ? tiring(channel) : channel).times(share));
        }
        if (added) set.add(FastPotassium.of(temperature_C, bare * FastPotassium.DENSITY_S_per_cm2));
        return set;
    }

    /// Sodium with the slow gate of the patch.
    private static Channel tiring(Channel sodium) {
        Membrane house = Standard.PARAMETERS.membrane();
        Rate recovers = new Rate.Exponential(1 / house.inactivation_ms(), 0, Double.POSITIVE_INFINITY);
        Rate tires = new Rate.Sigmoid(house.inactivation_per_ms(), ACTIVE_mV, SHARP_mV);
        List<Gate> gates = new ArrayList<>(sodium.gates());
        gates.add(new Gate(recovers, tires, 1));
        return new Channel(sodium.name(), sodium.density_S_per_cm2(), sodium.reversal_mV(), gates);
    }

    @Override
    public double[] leaves_ms(List<Pulse> pulses, double until_ms, int most) {
        Fibre fibre = fibre();
        int middle = fibre.nodes().size() / 2;
        List<Stimulus> shocks = new ArrayList<>();
        for (Pulse pulse : pulses) {
            Pulse later = new Pulse(pulse.start_ms() + SHOCK_ms, pulse.length_ms(), pulse.current_nA());
            shocks.add(new Stimulus.IntoNode(middle, later));
        }
        Cable cable = Cable.ready(fibre, STEP_ms).apply(shocks);
        int far = cable.nodes() - 2, left = 0;
        double[] at_ms = new double[most];
        double before_mV = cable.voltage_mV(far);
        while (cable.time_ms() < until_ms && left < most) {
            cable.step();
            double now_mV = cable.voltage_mV(far);
            if (before_mV <= FIRED_mV && now_mV > FIRED_mV) at_ms[left++] = cable.time_ms() - SHOCK_ms;
            before_mV = now_mV;
        }
        return Arrays.copyOf(at_ms, left);
    }

    @Override
    public Passage pass(double watched_ms) {
        Fibre fibre = fibre();
        var shock = new Stimulus.IntoNode(1, new Pulse(SHOCK_ms, SHOCK_ms, SHOCK_nA));
        var cable = new FullCable(fibre, List.of(shock), STEP_ms, Scheme.MIDPOINT);
        int before = ARM - 1 - edge.internodes(), after = cable.nodes() - 1 - before, two = 2;
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
        double delay_ms = first[after] - first[before] - 2 * (1 + edge.internodes()) * healthy_ms;
        return new Passage(sent, sent == 0 ? Double.NaN : delay_ms, rest_mV);
    }
}
