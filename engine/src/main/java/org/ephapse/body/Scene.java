package org.ephapse.body;

import java.util.List;

/// How arteries and nerve lie in space at one age, as far as the model knows it.
///
/// Origin at the point that holds the loop's first end, x toward the point that holds the other, z the way in which
/// the loop rises. Lengths in mm.
///
/// @param age_years      when (years)
/// @param vessels        the arteries, the loop first
/// @param nerve          the nerve, where it has been pushed to
/// @param walls          bone and brainstem
/// @param touching       which of them touches the nerve, or would
/// @param contact        where, on that artery's axis
/// @param indentation_mm depth of the dent, 0 where nothing touches (mm)
public record Scene(
        double age_years,
        List<Tube> vessels,
        Nerve nerve,
        List<Wall> walls,
        int touching,
        Point contact,
        double indentation_mm) {
    /// A place, or a direction of length 1 (mm).
    public record Point(double x_mm, double y_mm, double z_mm) {}

    /// An artery along its axis.
    ///
    /// @param name        whose: "AICA"
    /// @param diameter_mm outer diameter (mm)
    /// @param nodes       its axis, end to end
    public record Tube(String name, double diameter_mm, List<Point> nodes) {
        /// Keeps the nodes from being changed.
        public Tube {
            nodes = List.copyOf(nodes);
        }
    }

    /// The nerve: a cylinder without ends.
    ///
    /// @param center    a point of its axis
    /// @param axis      its direction
    /// @param radius_mm its radius (mm)
    public record Nerve(Point center, Point axis, double radius_mm) {}

    /// A plane that nothing passes.
    ///
    /// @param point  a point of it
    /// @param normal toward the free side
    public record Wall(Point point, Point normal) {}

    /// Keeps the lists from being changed.
    public Scene {
        vessels = List.copyOf(vessels);
        walls = List.copyOf(walls);
    }
}
