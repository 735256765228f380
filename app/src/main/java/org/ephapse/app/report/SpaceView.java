package org.ephapse.app.report;

import java.util.List;
import org.ephapse.app.report.markup.Numbers;
import org.ephapse.body.Scene;

/// One of two views of a scene, without perspective: along the nerve, or from the side along the line between the
/// points that hold the artery. In both the nerve lies above the artery that it met at 16.
///
/// @param right   direction of the picture's right
/// @param up      direction of the picture's top
/// @param left_mm coordinate of the picture's left edge (mm)
/// @param top_mm  coordinate of its upper edge (mm)
/// @param width_mm  its width (mm)
/// @param height_mm its height (mm)
/// @param scale   pixels for a millimeter
record SpaceView(
        Scene.Point right,
        Scene.Point up,
        double left_mm,
        double top_mm,
        double width_mm,
        double height_mm,
        double scale) {
    /// Free space around what is drawn, and the least that is seen of the nerve from the side, from its middle (mm).
    private static final double MARGIN_mm = 0.35, NERVE_mm = 2.4;

    /// The direction along the points that hold the artery.
    static final Scene.Point ALONG = new Scene.Point(1, 0, 0);

    /// The view along the nerve of all these scenes.
    static SpaceView alongNerve(List<Scene> scenes) {
        return of(
                ALONG, up(scenes.getFirst()), scenes, scenes.getFirst().nerve().radius_mm());
    }

    /// The view from the side of all these scenes: the right of the other view looks at the reader.
    static SpaceView fromSide(List<Scene> scenes) {
        Scene.Point up = up(scenes.getFirst());
        return of(cross(up, ALONG), up, scenes, NERVE_mm);
    }

    /// From the artery to the nerve, square to both.
    private static Scene.Point up(Scene scene) {
        Scene.Point square = cross(scene.nerve().axis(), ALONG);
        double toward = dot(square, scene.nerve().center()) - dot(square, scene.contact());
        double sign = toward < 0 ? -1 : 1;
        return new Scene.Point(sign * square.x_mm(), sign * square.y_mm(), sign * square.z_mm());
    }

    private static SpaceView of(Scene.Point right, Scene.Point up, List<Scene> scenes, double nerveReach_mm) {
        Box box = new Box();
        for (Scene scene : scenes) {
            for (Scene.Tube tube : scene.vessels()) {
                for (Scene.Point p : tube.nodes()) box.hold(dot(right, p), dot(up, p), 0.5 * tube.diameter_mm());
            }
            double x = dot(right, scene.nerve().center()),
                    y = dot(up, scene.nerve().center());
            box.hold(x, y, scene.nerve().radius_mm());
            box.hold(x - nerveReach_mm, y, 0);
            box.hold(x + nerveReach_mm, y, 0);
        }
        return new SpaceView(
                right,
                up,
                box.left - MARGIN_mm,
                box.top + MARGIN_mm,
                box.right - box.left + 2 * MARGIN_mm,
                box.top - box.bottom + 2 * MARGIN_mm,
                1);
    }

    /// The same at another scale.
    SpaceView scaled(double pixels) {
        return new SpaceView(right, up, left_mm, top_mm, width_mm, height_mm, pixels);
    }

    /// The same direction around a point, which lies so far above the middle.
    SpaceView window(Scene.Point around, double wide_mm, double high_mm, double below_mm) {
        return new SpaceView(
                right,
                up,
                dot(right, around) - 0.5 * wide_mm,
                dot(up, around) - below_mm + 0.5 * high_mm,
                wide_mm,
                high_mm,
                scale);
    }

    /// Place in the picture (pixels).
    double x(Scene.Point p) {
        return scale * (dot(right, p) - left_mm);
    }

    /// Place in the picture (pixels), downward.
    double y(Scene.Point p) {
        return scale * (top_mm - dot(up, p));
    }

    double width() {
        return scale * width_mm;
    }

    double height() {
        return scale * height_mm;
    }

    /// A vessel's axis as a path.
    String path(List<Scene.Point> nodes) {
        StringBuilder path = new StringBuilder();
        for (Scene.Point p : nodes) {
            path.append(path.isEmpty() ? 'M' : 'L')
                    .append(Numbers.pixel(x(p)))
                    .append(' ')
                    .append(Numbers.pixel(y(p)));
        }
        return path.toString();
    }

    static double dot(Scene.Point a, Scene.Point b) {
        return a.x_mm() * b.x_mm() + a.y_mm() * b.y_mm() + a.z_mm() * b.z_mm();
    }

    private static Scene.Point cross(Scene.Point a, Scene.Point b) {
        return new Scene.Point(
                a.y_mm() * b.z_mm() - a.z_mm() * b.y_mm(),
                a.z_mm() * b.x_mm() - a.x_mm() * b.z_mm(),
                a.x_mm() * b.y_mm() - a.y_mm() * b.x_mm());
    }

    /// What must be seen.
    private static final class Box {
        private double left = Double.POSITIVE_INFINITY, right = -left, bottom = left, top = -left;

        void hold(double x, double y, double around) {
            left = Math.min(left, x - around);
            right = Math.max(right, x + around);
            bottom = Math.min(bottom, y - around);
            top = Math.max(top, y + around);
        }
    }
}
