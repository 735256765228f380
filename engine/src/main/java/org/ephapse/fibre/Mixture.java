package org.ephapse.fibre;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.ephapse.fibre.channel.Gate;
import org.jspecify.annotations.Nullable;

/// Any fibre made ready for a step of [MixedCable], and nothing that moves: internodes that carry channels or a pump,
/// are bare or have unequal halves stay compartments, all others are condensed to their modes.
///
/// Stations are the nodes and the compartments of internodes that are not condensed, in their order.
public final class Mixture {
    final Chain chain;
    final double step_ms;
    final Scheme scheme;

    /// Compartment of each station; station of each node.
    final int[] compartment, nodeStation;

    /// The condensed internodes, and their steps.
    final List<Integer> condensed = new ArrayList<>();

    final List<ModalStep> modal = new ArrayList<>();
    final Map<Gate, GateSteps> tables;

    /// Conductances between a station and the next, inside and under the myelin, where nothing condensed lies between.
    final double[] axon_uS, gap_uS;

    /// Sums of the conductances along the fibre, at each station.
    final double[] axonSum_uS, gapSum_uS;

    /// @param step_ms length of a step (ms)
    public Mixture(Fibre fibre, double step_ms, Scheme scheme) {
        this(new Chain(fibre), fibre, step_ms, scheme);
        FullCable.refuseLong(step_ms);
    }

    /// @param fibre where the internodes are that can be condensed; null where none is wanted
    Mixture(Chain chain, @Nullable Fibre fibre, double step_ms, Scheme scheme) {
        FullCable.refuse(step_ms);
        this.step_ms = step_ms;
        this.scheme = scheme;
        this.chain = chain;
        if (fibre != null) condense(fibre);
        compartment = IntStream.range(0, chain.size()).filter(this::isStation).toArray();
        int size = compartment.length;
        nodeStation = new int[chain.node.length];
        axon_uS = new double[size];
        gap_uS = new double[size];
        axonSum_uS = new double[size];
        gapSum_uS = new double[size];
        for (int j = 0, node = 0; j < size; j++) {
            int k = compartment[j];
            if (node < nodeStation.length && chain.node[node] == k) nodeStation[node++] = j;
            if (j + 1 < size && compartment[j + 1] == k + 1) link(j, k);
        }
        tables = Stations.tables(chain, compartment, step_ms);
    }

    private void condense(Fibre fibre) {
        for (int i = 0; i < fibre.internodes().size(); i++) {
            if (!Modes.possible(fibre, chain, i)) continue;
            boolean same = !condensed.isEmpty() && alike(fibre, i, condensed.getLast());
            condensed.add(i);
            modal.add(same ? modal.getLast() : new ModalStep(new Modes(chain, i), step_ms, scheme));
        }
    }

    private static boolean alike(Fibre fibre, int one, int other) {
        return fibre.internodes().get(one).equals(fibre.internodes().get(other))
                && fibre.nodes().get(one).length_um()
                        == fibre.nodes().get(other).length_um()
                && fibre.nodes().get(one + 1).length_um()
                        == fibre.nodes().get(other + 1).length_um();
    }

    private boolean isStation(int k) {
        for (int i : condensed) if (k > chain.node[i] && k < chain.node[i + 1]) return false;
        return true;
    }

    private void link(int j, int k) {
        boolean outside = chain.open[k] && chain.open[k + 1];
        axon_uS[j] = chain.axon_uS[k];
        gap_uS[j] = chain.open[k] || chain.open[k + 1] ? 0 : chain.gap_uS[k];
        axonSum_uS[j] += chain.axon_uS[k];
        axonSum_uS[j + 1] += chain.axon_uS[k];
        gapSum_uS[j] += outside ? 0 : chain.gap_uS[k];
        gapSum_uS[j + 1] += outside ? 0 : chain.gap_uS[k];
    }

    /// How many internodes are condensed.
    public int condensed() {
        return condensed.size();
    }
}
