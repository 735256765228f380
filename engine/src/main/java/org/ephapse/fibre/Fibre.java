package org.ephapse.fibre;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.ephapse.fibre.channel.Channels;
import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;

/// A myelinated fibre: nodes in a row and what lies between them. It begins and ends with a node.
///
/// @param geometry   its measures
/// @param nodes      at least two
/// @param internodes one less than nodes
public record Fibre(Geometry geometry, List<Node> nodes, List<Internode> internodes) {
    /// The temperature for which the model was made (°C).
    @Source(
            cite = "McIntyre, Richardson & Grill 2002, J Neurophysiol 87:995",
            doi = "10.1152/jn.00353.2001",
            at = "methods",
            grade = Grade.MEASURED)
    public static final double WARM_C = 37;

    /// Refuses fewer than two nodes, a number of internodes that does not fit, and an internode without room.
    public Fibre {
        nodes = List.copyOf(nodes);
        internodes = List.copyOf(internodes);
        if (nodes.size() < 2) {
            throw new IllegalArgumentException("a fibre has at least 2 nodes, not " + nodes.size());
        }
        if (internodes.size() != nodes.size() - 1) {
            throw new IllegalArgumentException("a fibre of " + nodes.size() + " nodes has " + (nodes.size() - 1)
                    + " internodes, not " + internodes.size());
        }
        double least = Geometry.NODE_um + 2 * (Geometry.MYSA_um + geometry.flut_um());
        for (int i = 0; i < internodes.size(); i++) {
            double between = internodes.get(i).between_um();
            if (!(between > least && between < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException(
                        "internode " + i + " of " + between + " µm has no room for its paranodes, " + least + " µm");
            }
        }
    }

    /// A healthy fibre at 37 °C.
    public static Fibre healthy(Geometry geometry, int nodes) {
        return healthy(geometry, nodes, WARM_C);
    }

    /// A healthy fibre at a temperature (°C).
    public static Fibre healthy(Geometry geometry, int nodes, double temperature_C) {
        if (nodes < 2) throw new IllegalArgumentException("a fibre has at least 2 nodes, not " + nodes);
        Node node = new Node(Geometry.NODE_um, Channels.node(temperature_C));
        return new Fibre(
                geometry,
                Collections.nCopies(nodes, node),
                Collections.nCopies(nodes - 1, Internode.healthy(geometry)));
    }

    /// The same fibre with another internode at a place.
    ///
    /// @param place 0 to nodes - 2
    public Fibre with(int place, Internode internode) {
        List<Internode> changed = new ArrayList<>(internodes);
        if (place < 0 || place >= changed.size()) {
            throw new IllegalArgumentException(
                    "the lesion at internode " + place + " lies outside the fibre's 0 to " + (changed.size() - 1));
        }
        changed.set(place, internode);
        return new Fibre(geometry, nodes, changed);
    }

    /// The same fibre with internodes that grew back thin and short: each in several pieces with nodes between them.
    ///
    /// @param first    the first internode that is replaced
    /// @param count    how many
    /// @param pieces   new internodes for each old one
    /// @param lamellae turns of their myelin, at least 1
    public Fibre remyelinated(int first, int count, int pieces, double lamellae) {
        if (first < 0 || count < 1 || first + count > internodes.size() || pieces < 1) {
            throw new IllegalArgumentException("internodes " + first + " to " + (first + count - 1) + " in " + pieces
                    + " pieces do not lie in the fibre's 0 to " + (internodes.size() - 1));
        }
        List<Node> grown = new ArrayList<>(nodes.subList(0, first + 1));
        List<Internode> covers = new ArrayList<>(internodes.subList(0, first));
        for (int i = first; i < first + count; i++) {
            for (int piece = 0; piece < pieces; piece++) {
                covers.add(new Internode(internodes.get(i).between_um() / pieces, lamellae, false, 1, List.of()));
                grown.add(piece < pieces - 1 ? nodes.get(i) : nodes.get(i + 1));
            }
        }
        covers.addAll(internodes.subList(first + count, internodes.size()));
        grown.addAll(nodes.subList(first + count + 1, nodes.size()));
        return new Fibre(geometry, grown, covers);
    }
}
