package org.ephapse.fibre;

import java.util.List;
import org.ephapse.fibre.channel.Channel;
import org.ephapse.fibre.channel.Pump;

/// What lies between two nodes: paranode (MYSA, FLUT), six equal compartments (STIN), paranode.
///
/// One lamella still keeps the axon's membrane from seeing the voltage (0.05 in series with 2 µF/cm²), so that a bare
/// internode is a state of its own and not the limit of thin myelin.
///
/// @param between_um distance between the middles of the nodes on its sides, were they 1 µm long (µm)
/// @param lamellae   turns of myelin left, at least 1; means nothing where it is bare
/// @param bare       whether all myelin is gone and the space outside lies open
/// @param gap        width of the space under the myelin, in multiples of the healthy one
/// @param channels   what opens and closes under the myelin, beside the passive membrane; none in a healthy fibre
/// @param pump       the pump of its membrane; none in a healthy fibre
public record Internode(
        double between_um, double lamellae, boolean bare, double gap, List<Channel> channels, Pump pump) {
    /// Refuses less than one lamella, and a gap that is not positive.
    public Internode {
        if (!(lamellae >= 1 && lamellae < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("myelin has at least 1 lamella, not " + lamellae
                    + "; a membrane without any is a state of its own, bare");
        }
        if (!(gap > 0 && gap < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "the space under the myelin must be wider than 0 times the healthy one, not " + gap);
        }
        channels = List.copyOf(channels);
    }

    /// An internode without a pump.
    public Internode(double between_um, double lamellae, boolean bare, double gap, List<Channel> channels) {
        this(between_um, lamellae, bare, gap, channels, Pump.NONE);
    }

    /// The internode of a healthy fibre.
    static Internode healthy(Geometry geometry) {
        return new Internode(geometry.internode_um(), geometry.lamellae(), false, 1, List.of());
    }

    /// Whether nothing in it depends on voltage, so that it can be condensed.
    boolean isPassive() {
        return channels.isEmpty() && !pump.works();
    }

    /// The same internode with other channels.
    public Internode with(List<Channel> others) {
        return new Internode(between_um, lamellae, bare, gap, others, pump);
    }

    /// The same internode with a pump.
    public Internode with(Pump other) {
        return new Internode(between_um, lamellae, bare, gap, channels, other);
    }
}
