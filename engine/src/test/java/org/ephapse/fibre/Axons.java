package org.ephapse.fibre;

import java.util.List;
import org.ephapse.fibre.channel.Channel;

/// Fibres and stimuli that the tests share.
final class Axons {
    /// Velocity of the published 10 µm fibre between the two nodes below (m/s), as the step goes to 0: the full cable
    /// by the
    /// midpoint at 0.125 µs gives 56.2458 with a quarter of the error at 0.25 µs, 56.2443.
    static final double CONVERGED_m_per_s = 56.2463;

    private Axons() {}

    static Fibre published(double fibre_um, int nodes) {
        return Fibre.healthy(Geometry.discrete(fibre_um), nodes);
    }

    /// A fibre whose nodes have their leak only: no gate, hence no table between two cables.
    static Fibre passive(double fibre_um, int nodes) {
        Fibre fibre = published(fibre_um, nodes);
        List<Channel> shut = fibre.nodes().getFirst().channels().stream()
                .map(c -> c.gates().isEmpty() ? c : c.times(0))
                .toList();
        return new Fibre(
                fibre.geometry(), fibre.nodes().stream().map(n -> n.with(shut)).toList(), fibre.internodes());
    }

    static List<Stimulus> shock(int node, double length_ms, double current_nA) {
        return List.of(new Stimulus.IntoNode(node, new Pulse(0.1, length_ms, current_nA)));
    }

    static Cable full(Fibre fibre, double step_ms, Scheme scheme) {
        return new FullCable(fibre, shock(2, 0.1, 3), step_ms, scheme);
    }

    static Cable modal(Fibre fibre, double step_ms, Scheme scheme) {
        return new ModalCable(new Condensed(fibre, step_ms, scheme), shock(2, 0.1, 3));
    }

    static Cable modal(Fibre fibre, double step_ms, Scheme scheme, int kept) {
        return new ModalCable(Condensed.keeping(fibre, step_ms, scheme, kept), shock(2, 0.1, 3));
    }

    /// Velocity far from both ends of a fibre of 31 nodes or more (m/s).
    static double velocity_m_per_s(Cable cable, double until_ms) {
        int nodes = cable.nodes();
        return Spikes.until(cable, until_ms).velocity_m_per_s(nodes / 2, nodes - 8);
    }
}
