package org.ephapse.fibre;

import java.util.ArrayList;
import java.util.List;
import org.ephapse.fibre.channel.Channel;
import org.ephapse.fibre.channel.Channels;

/// What a stretch of a fibre has lost and gained: thin or no myelin, a loose seal at the paranodes, channels that
/// spread
/// under the myelin, wide nodes, sodium channels that open too early. Edges may be graded.
///
/// Begin with [#at(int, int)], which damages nothing yet, and say what is wrong.
///
/// @param first         the first damaged internode
/// @param internodes    how many in a row
/// @param edge          on how many internodes at each end of the stretch damage rises from nothing, straight
/// @param lamellae      turns of myelin left in the middle, at least 1; of a bare stretch it means nothing
/// @param bare          whether the middle has no myelin at all
/// @param gap           width of the space under the myelin, in multiples of the healthy one
/// @param channels      density of a node's channels under the myelin, as a share of the node's
/// @param node_um       length of the nodes inside the stretch (µm); their channels spread and do not multiply
/// @param shifted       share of the sodium channels of nodes and internodes that opens early
/// @param shift_mV      by how much (mV)
public record Damage(
        int first,
        int internodes,
        int edge,
        double lamellae,
        boolean bare,
        double gap,
        double channels,
        double node_um,
        double shifted,
        double shift_mV) {
    /// Refuses an empty stretch, edges longer than it, and shares outside 0 to 1.
    public Damage {
        if (first < 0 || internodes < 1 || edge < 0 || 2 * edge >= internodes + 1) {
            throw new IllegalArgumentException(
                    "a lesion needs at least 1 internode and edges shorter than half of it, not " + internodes
                            + " from " + first + " with edges of " + edge);
        }
        if (!(channels >= 0 && channels <= 1 && shifted >= 0 && shifted <= 1)) {
            throw new IllegalArgumentException("shares of channels lie in 0 to 1, not " + channels + " and " + shifted);
        }
    }

    /// A stretch that is healthy so far.
    public static Damage at(int first, int internodes) {
        return new Damage(first, internodes, 0, Double.MAX_VALUE, false, 1, 0, Geometry.NODE_um, 0, 0);
    }

    /// The same with damage rising over a number of internodes at each end.
    public Damage edge(int graded) {
        return new Damage(first, internodes, graded, lamellae, bare, gap, channels, node_um, shifted, shift_mV);
    }

    /// The same with so many turns of myelin left.
    public Damage lamellae(double left) {
        return new Damage(first, internodes, edge, left, bare, gap, channels, node_um, shifted, shift_mV);
    }

    /// The same without myelin.
    public Damage stripped() {
        return new Damage(first, internodes, edge, lamellae, true, gap, channels, node_um, shifted, shift_mV);
    }

    /// The same with a wider space under the myelin.
    public Damage gap(double times) {
        return new Damage(first, internodes, edge, lamellae, bare, times, channels, node_um, shifted, shift_mV);
    }

    /// The same with channels under the myelin.
    public Damage channels(double share) {
        return new Damage(first, internodes, edge, lamellae, bare, gap, share, node_um, shifted, shift_mV);
    }

    /// The same with longer nodes (µm).
    public Damage nodes(double long_um) {
        return new Damage(first, internodes, edge, lamellae, bare, gap, channels, long_um, shifted, shift_mV);
    }

    /// The same with a share of its sodium channels open at lower voltages (mV).
    public Damage leftShift(double share, double left_mV) {
        return new Damage(first, internodes, edge, lamellae, bare, gap, channels, node_um, share, left_mV);
    }

    /// The fibre with this damage.
    ///
    /// @throws IllegalArgumentException when the lesion is longer than the fibre
    public Fibre in(Fibre fibre) {
        if (first + internodes > fibre.internodes().size()) {
            throw new IllegalArgumentException("the lesion at internodes " + first + " to " + (first + internodes - 1)
                    + " is longer than the fibre, which has 0 to "
                    + (fibre.internodes().size() - 1));
        }
        List<Internode> covers = new ArrayList<>(fibre.internodes());
        List<Node> nodes = new ArrayList<>(fibre.nodes());
        for (int i = 0; i < internodes; i++) {
            covers.set(first + i, worse(covers.get(first + i), nodes.get(first + i), severity(i)));
        }
        for (int i = 1; i < internodes; i++) {
            nodes.set(first + i, worse(nodes.get(first + i), Math.min(severity(i - 1), severity(i))));
        }
        return new Fibre(fibre.geometry(), nodes, covers);
    }

    /// From above 0 at the ends to 1 in the middle.
    private double severity(int i) {
        int fromEnd = Math.min(i, internodes - 1 - i);
        return Math.min(1, (fromEnd + 1.0) / (edge + 1));
    }

    private Internode worse(Internode healthy, Node node, double severity) {
        double left = lamellae < healthy.lamellae() ? lamellae : healthy.lamellae();
        double turns = healthy.lamellae() + severity * (left - healthy.lamellae());
        double wide = healthy.gap() * (1 + severity * (gap - 1));
        double share = severity * channels;
        List<Channel> spread = share == 0 ? List.of() : early(times(node.channels(), share), severity);
        return new Internode(healthy.between_um(), turns, bare && severity == 1, wide, spread, healthy.pump());
    }

    private Node worse(Node healthy, double severity) {
        double long_um = healthy.length_um() + severity * (node_um - healthy.length_um());
        return new Node(
                long_um, early(times(healthy.channels(), healthy.length_um() / long_um), severity), healthy.pump());
    }

    private List<Channel> early(List<Channel> set, double severity) {
        return Channels.leftShifted(set, shifted, severity * shift_mV);
    }

    private static List<Channel> times(List<Channel> set, double share) {
        return share == 1 ? set : set.stream().map(c -> c.times(share)).toList();
    }
}
