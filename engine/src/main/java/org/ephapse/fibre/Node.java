package org.ephapse.fibre;

import java.util.List;
import org.ephapse.fibre.channel.Channel;
import org.ephapse.fibre.channel.Pump;

/// A node of Ranvier.
///
/// @param length_um length of bare axon between the myelin's ends (µm)
/// @param channels  what opens and closes in its membrane
/// @param pump      its pump; none in the published fibres
public record Node(double length_um, List<Channel> channels, Pump pump) {
    /// Refuses a length that is not positive.
    public Node {
        if (!(length_um > 0 && length_um < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("a node must be longer than 0 µm, not " + length_um);
        }
        channels = List.copyOf(channels);
    }

    /// A node without a pump.
    public Node(double length_um, List<Channel> channels) {
        this(length_um, channels, Pump.NONE);
    }

    /// The same node with other channels.
    public Node with(List<Channel> others) {
        return new Node(length_um, others, pump);
    }

    /// The same node with a pump.
    public Node with(Pump other) {
        return new Node(length_um, channels, other);
    }
}
