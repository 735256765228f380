package org.ephapse.app.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.ephapse.body.Scene;
import org.junit.jupiter.api.Test;

final class SpaceViewTest {
    private static final double HAIR = 1e-9;

    /// An artery that rises by 3 mm, and a nerve beyond its apex (1) or within its bend (-1).
    private static Scene scene(double side) {
        List<Scene.Point> nodes =
                List.of(new Scene.Point(0, 0, 0), new Scene.Point(6, 0, 3), new Scene.Point(12, 0, 0));
        Scene.Point center = new Scene.Point(6, 0, 3 + side * 1.2);
        return new Scene(
                16,
                List.of(new Scene.Tube("AICA", 1, nodes)),
                new Scene.Nerve(center, new Scene.Point(0, 1, 0), 0.7),
                List.of(),
                0,
                nodes.get(1),
                0);
    }

    @Test
    void the_nerve_lies_above_the_artery_on_whichever_side_it_is() {
        for (double side : new double[] {1, -1}) {
            Scene scene = scene(side);
            SpaceView view = SpaceView.alongNerve(List.of(scene));
            assertThat(view.y(scene.nerve().center())).isLessThan(view.y(scene.contact()));
        }
    }

    @Test
    void both_views_are_true_to_scale() {
        Scene scene = scene(1);
        Scene.Point apex = scene.contact(), end = new Scene.Point(12, 0, 0);
        for (SpaceView view : List.of(SpaceView.alongNerve(List.of(scene)), SpaceView.fromSide(List.of(scene)))) {
            SpaceView scaled = view.scaled(20);
            assertThat(scaled.y(end) - scaled.y(apex)).isCloseTo(60, within(HAIR));
        }
        SpaceView along = SpaceView.alongNerve(List.of(scene)).scaled(20);
        assertThat(along.x(end) - along.x(apex)).isCloseTo(120, within(HAIR));
    }

    @Test
    void from_the_side_the_artery_is_seen_end_on() {
        Scene scene = scene(1);
        SpaceView side = SpaceView.fromSide(List.of(scene));
        assertThat(side.x(new Scene.Point(0, 0, 0))).isEqualTo(side.x(new Scene.Point(12, 0, 0)));
    }

    @Test
    void everything_lies_within_the_picture() {
        Scene scene = scene(-1);
        SpaceView view = SpaceView.alongNerve(List.of(scene));
        for (Scene.Point p : scene.vessels().getFirst().nodes()) {
            assertThat(view.x(p)).isBetween(0.5, view.width() - 0.5);
            assertThat(view.y(p)).isBetween(0.5, view.height() - 0.5);
        }
    }
}
