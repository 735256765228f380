package org.ephapse.body.patch;

import java.util.List;
import org.ephapse.fibre.Fibre;
import org.ephapse.fibre.Internode;
import org.ephapse.fibre.Node;
import org.ephapse.fibre.channel.Channel;
import org.ephapse.fibre.channel.Channels;

/// How the myelin ends beside a bare stretch, alike on both sides. Damage is full in the internode next to it and,
/// where
/// the edge is graded, falls straight to nothing over the others.
///
/// @param lamellae   turns of myelin left next to the stretch, at least 1
/// @param internodes damaged internodes on each side; 0 is an abrupt edge
/// @param graded     whether damage falls with distance
/// @param gap        width of the space under the myelin, in multiples of the healthy one
/// @param channels   a node's channels under the myelin, as a share of the node's density
/// @param pressed    whether the nodes of the edge are shifted as the stretch is
public record Edge(double lamellae, int internodes, boolean graded, double gap, double channels, boolean pressed) {
    /// Refuses less than one lamella, a space that is not wider than 0 and shares outside 0 to 1.
    public Edge {
        if (!(lamellae >= 1 && internodes >= 0 && gap > 0 && channels >= 0 && channels <= 1)) {
            throw new IllegalArgumentException("an edge needs 1 lamella or more, 0 internodes or more, a space wider"
                    + " than 0 and a share of channels from 0 to 1, not " + lamellae + ", " + internodes + ", " + gap
                    + " and " + channels);
        }
    }

    /// Bare axon beside healthy myelin.
    public static Edge abrupt() {
        return new Edge(1, 0, false, 1, 0, false);
    }

    /// Thin myelin of one thickness on so many internodes.
    public static Edge thin(double lamellae, int internodes) {
        return new Edge(lamellae, internodes, false, 1, 0, false);
    }

    /// The same, its damage falling with distance.
    public Edge falling() {
        return new Edge(lamellae, internodes, true, gap, channels, pressed);
    }

    /// The same with a wider space under the myelin.
    public Edge loose(double times) {
        return new Edge(lamellae, internodes, graded, times, channels, pressed);
    }

    /// The same with channels under the myelin.
    public Edge channels(double share) {
        return new Edge(lamellae, internodes, graded, gap, share, pressed);
    }

    /// The same under the pressure of the stretch.
    public Edge underPressure() {
        return new Edge(lamellae, internodes, graded, gap, channels, true);
    }

    /// From 1 next to the stretch to 0 behind the edge; `away` counts internodes from 0.
    private double damage(int away) {
        if (away >= internodes) return 0;
        return graded ? 1 - (double) away / internodes : 1;
    }

    /// The internode so many away from the stretch.
    Internode internode(Fibre healthy, int away, double shift_mV) {
        Internode was = healthy.internodes().getFirst();
        double damage = damage(away);
        if (damage == 0) return was;
        List<Channel> node = Channels.leftShifted(healthy.nodes().getFirst().channels(), 1, shift_mV);
        List<Channel> spread = channels == 0
                ? List.of()
                : node.stream().map(c -> c.times(damage * channels)).toList();
        double turns = was.lamellae() + damage * (lamellae - was.lamellae());
        return new Internode(was.between_um(), turns, false, was.gap() * (1 + damage * (gap - 1)), spread);
    }

    /// The node so many away from the stretch: those with damaged myelin on both sides belong to the edge.
    Node node(Fibre healthy, int away, double shift_mV) {
        Node was = healthy.nodes().getFirst();
        if (!pressed || away + 1 > internodes) return was;
        return was.with(Channels.leftShifted(was.channels(), 1, damage(away) * shift_mV));
    }
}
