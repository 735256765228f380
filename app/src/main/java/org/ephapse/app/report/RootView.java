package org.ephapse.app.report;

import org.ephapse.app.report.markup.Numbers;
import org.ephapse.body.Person;
import org.ephapse.conflict.Root;

/// From millimeters at the nerve's root to a picture, seen along the nerve from the side of the face.
///
/// The nerve is a circle that the artery flattens: the artery crosses it at a right angle, so in this section it is a
/// straight band, and the dent is the circle flattened by the band's edge. The depth is the model's; the shape beside
/// it is a sketch. On the left side of the face the front is on the left of the picture, on the
/// right side it is on the right. Contact angles count from antero-caudal through caudal.
///
/// @param width_mm  width and height of the picture (mm)
/// @param side      which side of the face
/// @param angle_deg direction of the artery (degrees)
record RootView(double width_mm, Person.Side side, double angle_deg) {
    /// Pixels of a picture for a millimeter.
    static final double SCALE = 100;

    private static final double ANTERO_CAUDAL_deg = 135, TURN_deg = 360;
    private static final double STEP_deg = 3;
    private static final double SHOULDER_mm = 0.08;
    private static final double MARGIN_mm = 0.3;

    /// Space that a nerve, a gap and an artery need (mm).
    static double needed_mm(double gap_mm, double artery_mm) {
        return 2 * Root.RADIUS_mm + gap_mm + artery_mm + 2 * MARGIN_mm;
    }

    /// A point of the picture, in pixels.
    record Point(double x, double y) {}

    /// The point at a direction and distance from the nerve's axis.
    Point polar(double direction_deg, double distance_mm) {
        Point center = center();
        return new Point(
                center.x + SCALE * distance_mm * across(direction_deg),
                center.y + SCALE * distance_mm * down(direction_deg));
    }

    /// The nerve's axis: off the middle, so that the artery has room.
    Point center() {
        double shift_mm = 0.5 * width_mm - Root.RADIUS_mm - MARGIN_mm;
        double middle_mm = 0.5 * width_mm;
        return new Point(
                SCALE * (middle_mm - shift_mm * across(angle_deg)), SCALE * (middle_mm - shift_mm * down(angle_deg)));
    }

    /// Horizontal part of a direction, to the right.
    double across(double direction_deg) {
        double x = StrictMath.cos(StrictMath.toRadians(ANTERO_CAUDAL_deg - direction_deg));
        return side == Person.Side.LEFT ? x : -x;
    }

    /// Vertical part of a direction, downward.
    double down(double direction_deg) {
        return StrictMath.sin(StrictMath.toRadians(ANTERO_CAUDAL_deg - direction_deg));
    }

    /// Where a place of the round nerve comes to lie when the artery flattens it: each strip of tissue along the
    /// artery's direction is pressed together evenly, and the far side stays.
    Point pressed(double direction_deg, double distance_mm, double dent_mm) {
        double off = StrictMath.toRadians(direction_deg - angle_deg);
        double toward = distance_mm * StrictMath.cos(off), along = distance_mm * StrictMath.sin(off);
        double half = StrictMath.sqrt(Math.max(0, Root.RADIUS_mm * Root.RADIUS_mm - along * along));
        double top = Math.max(-half, wall_mm(half, Root.RADIUS_mm - dent_mm, Math.min(SHOULDER_mm, dent_mm)));
        double left = half == 0 ? 1 : (top + half) / (2 * half);
        return beside(-half + (toward + half) * left, along);
    }

    /// The smaller of the round and the flattened surface, with the corner between them rounded.
    private static double wall_mm(double round_mm, double flat_mm, double shoulder_mm) {
        double near = Math.max(shoulder_mm - Math.abs(round_mm - flat_mm), 0);
        return Math.min(round_mm, flat_mm) - (near == 0 ? 0 : near * near / (4 * shoulder_mm));
    }

    /// The outline of a part of the nerve between two directions and two shares of its radius, as a closed path.
    String ring(double from_deg, double to_deg, double inner, double outer, double dent_mm) {
        int steps = Math.max(1, (int) Math.ceil((to_deg - from_deg) / STEP_deg - 1e-9));
        StringBuilder path = new StringBuilder();
        for (int i = 0; i <= steps; i++) {
            append(path, from_deg + (to_deg - from_deg) * i / steps, outer, dent_mm);
        }
        for (int i = steps; i >= 0 && inner > 0; i--) {
            append(path, from_deg + (to_deg - from_deg) * i / steps, inner, dent_mm);
        }
        if (inner <= 0 && to_deg - from_deg < TURN_deg) append(path, from_deg, 0, dent_mm);
        return path.append('Z').toString();
    }

    private void append(StringBuilder path, double direction_deg, double share, double dent_mm) {
        Point p = pressed(direction_deg, share * Root.RADIUS_mm, dent_mm);
        path.append(path.isEmpty() ? 'M' : 'L').append(tenth(p.x)).append(' ').append(tenth(p.y));
    }

    private static String tenth(double pixel) {
        return Numbers.pixel(Math.round(pixel * 10) / 10.0);
    }

    /// A band that crosses the picture at a right angle to the artery's direction.
    String band(double from_mm, double to_mm) {
        StringBuilder path = new StringBuilder();
        double[][] corners = {{from_mm, -1}, {from_mm, 1}, {to_mm, 1}, {to_mm, -1}};
        for (double[] corner : corners) {
            Point p = beside(corner[0], corner[1] * 2 * width_mm);
            path.append(path.isEmpty() ? 'M' : 'L')
                    .append(tenth(p.x))
                    .append(' ')
                    .append(tenth(p.y));
        }
        return path.append('Z').toString();
    }

    /// The point at a distance toward the artery and a distance along it, in the sense of growing directions.
    Point beside(double toward_mm, double along_mm) {
        Point toward = polar(angle_deg, toward_mm);
        double quarter_deg = angle_deg + 0.25 * TURN_deg;
        return new Point(
                toward.x + SCALE * along_mm * across(quarter_deg), toward.y + SCALE * along_mm * down(quarter_deg));
    }
}
