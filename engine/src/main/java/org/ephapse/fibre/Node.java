package org.ephapse.fibre;

import java.util.List;
import org.ephapse.fibre.channel.Channel;

/// A node of Ranvier.
///
/// @param length_um length of bare axon between the myelin's ends (µm)
/// @param channels  what opens and closes in its membrane
public record Node(double length_um, List<Channel> channels) {
    /// Refuses a length that is not positive.
    public Node {
        if (!(length_um > 0 && length_um < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("a node must be longer than 0 µm, not " + length_um);
        }
        channels = List.copyOf(channels);
    }
}
