package org.ephapse.app.report;

import static org.ephapse.app.report.markup.Tag.CIRCLE;
import static org.ephapse.app.report.markup.Tag.CLIP_PATH;
import static org.ephapse.app.report.markup.Tag.DEFS;
import static org.ephapse.app.report.markup.Tag.G;

import java.util.Locale;
import org.ephapse.app.report.markup.Element;
import org.ephapse.app.report.markup.Numbers;
import org.ephapse.app.report.markup.Svg;
import org.ephapse.artery.Arch;
import org.ephapse.body.LifeRecord;
import org.ephapse.body.Person;
import org.ephapse.body.Quantity;
import org.ephapse.conflict.Root;
import org.ephapse.signal.Lesion;
import org.ephapse.signal.Region;

/// Artery and nerve at one moment of a life: the root cut across, to scale, with a scale bar.
///
/// @param history the life
/// @param view   the scale and the direction, the same for all moments of a life
record RootPicture(History history, RootView view) {
    /// Deepest dent that is drawn (mm).
    static final double DEEPEST_mm = 1.0;

    private static final double ROOM_FOR_GAP_mm = 1.0, ROOM_FOR_ARTERY_mm = 1.6, BAR_mm = 0.5, FULL_TURN_deg = 360;
    private static final double STRIP = 44, KEY_STRIP = 92, ARROW = 0.34;
    private static final int SHADES = 10;

    /// Pictures of a life, all at one scale. A wide artery may run out of the picture, and so may one far off.
    static RootPicture of(History history) {
        double widest = 0;
        for (int row = 0; row <= history.last(); row++) {
            double gap = Math.min(gap_mm(history, row), ROOM_FOR_GAP_mm);
            double artery = Math.min(history.at(row, Quantity.DIAMETER), ROOM_FOR_ARTERY_mm);
            widest = Math.max(widest, RootView.needed_mm(gap, artery));
        }
        Person person = history.record().person();
        return new RootPicture(
                history,
                new RootView(
                        Math.ceil(widest * 5) / 5, person.side(), person.root().angle_deg()));
    }

    /// Distance between artery and nerve (mm), 0 where they touch.
    static double gap_mm(History history, int row) {
        if (history.at(row, Quantity.INDENTATION) > 0) return 0;
        return Math.max(0, -history.at(row, Quantity.OVERLAP));
    }

    /// One moment.
    Element at(Milestone moment, String id) {
        int row = moment.row();
        Element picture = frame(id, moment.title(history), describe(row), STRIP);
        Element scene = scene(picture, id);
        double dent = drawn_mm(row);
        scene.add(nerve(row, dent), needle());
        vessels(scene, row);
        return picture.add(scaleBar(), simulated());
    }

    /// The row that the explaining picture shows: the first touch, or the smallest gap.
    int keyRow() {
        for (int row = 0; row <= history.last(); row++) {
            if (gap_mm(history, row) == 0) return row;
        }
        return history.closest();
    }

    /// The picture that explains the others: no lesion, and names on everything.
    Element key(String id) {
        int row = keyRow();
        double dent = drawn_mm(row);
        Element picture = frame(id, "How to read the pictures", describe(row), KEY_STRIP);
        Element scene = scene(picture, id);
        scene.add(whole(dent));
        vessels(scene, row);
        for (Region region : Region.values()) {
            double place = region.place();
            RootView.Point p = view.pressed(place < 0 ? 180 : 0, Math.abs(place) * Root.RADIUS_mm, dent);
            scene.add(Svg.text(
                    p.x(), p.y() + 6, "middle", "name " + region.name().toLowerCase(Locale.ROOT), region.word()));
        }
        scene.add(nerveName());
        if (!isFarOff(row)) scene.add(arteryName(row));
        return picture.add(scaleBar(), simulated(), compass());
    }

    /// What the picture of a row shows, in sentences.
    String describe(int row) {
        double dent = history.at(row, Quantity.INDENTATION), gap = gap_mm(history, row);
        String where = dent > 0
                ? "The artery dents the nerve by " + Numbers.fixed(dent, 2) + " mm."
                : gap > 0
                        ? "The artery lies " + Numbers.fixed(gap, 2) + " mm from the nerve."
                        : "The artery touches the nerve.";
        return where + " The artery is " + Numbers.fixed(history.at(row, Quantity.DIAMETER), 2)
                + " mm wide, the nerve " + Numbers.fixed(2 * Root.RADIUS_mm, 1) + " mm. Under the artery, "
                + Numbers.percent(history.at(row, Quantity.MYELIN)) + " of the fibres have whole myelin."
                + (dent > DEEPEST_mm ? " The dent is drawn only " + Numbers.fixed(DEEPEST_mm, 0) + " mm deep." : "");
    }

    /// Depth of the dent as drawn: a nerve pressed flatter than this would have moved aside, which is not modeled.
    private double drawn_mm(int row) {
        return Math.min(history.at(row, Quantity.INDENTATION), DEEPEST_mm);
    }

    private Element frame(String id, String title, String desc, double strip) {
        double size = size();
        return Svg.picture(id, size, size + strip, title, desc)
                .add(DEFS.of(CLIP_PATH.of(Svg.box(0, 0, size, size, "")).with("id", id + "-c")))
                .add(Svg.box(0, 0, size, size, "paper"));
    }

    private Element scene(Element picture, String id) {
        Element scene = G.of().with("clip-path", "url(#" + id + "-c)");
        picture.add(scene);
        return scene;
    }

    private double size() {
        return RootView.SCALE * view.width_mm();
    }

    private Element whole(double dent_mm) {
        return Svg.path(view.ring(0, FULL_TURN_deg, 0, 1, dent_mm), "k" + SHADES);
    }

    /// The nerve, whole where it is whole, paler where myelin is lost.
    private Element nerve(int row, double dent_mm) {
        Element nerve = G.of(whole(dent_mm));
        Lesion lesion = history.record().lesion(row);
        double[][] myelin = lesion.myelinLeft();
        for (int depth = 0; depth < lesion.depths(); depth++) {
            for (int first = 0; first < lesion.sectors(); ) {
                int shade = shade(myelin[first][depth]), next = first + 1;
                while (next < lesion.sectors() && shade(myelin[next][depth]) == shade) next++;
                if (shade < SHADES) nerve.add(cells(lesion, depth, first, next, dent_mm, shade));
                first = next;
            }
        }
        return nerve.add(Svg.path(view.ring(0, FULL_TURN_deg, 0, 1, dent_mm), "rim"));
    }

    private Element cells(Lesion lesion, int depth, int first, int next, double dent_mm, int shade) {
        double sector = FULL_TURN_deg / lesion.sectors(), shell = 1.0 / lesion.depths();
        double from = (first - 0.5) * sector, to = (next - 0.5) * sector;
        String outline = view.ring(from, to, 1 - (depth + 1) * shell, 1 - depth * shell, dent_mm);
        return Svg.path(outline, "k" + shade);
    }

    private static int shade(double myelin) {
        return (int) Math.round(myelin * SHADES);
    }

    /// The artery, and the one behind it where a vertebral artery pushes a small one ahead.
    private void vessels(Element scene, int row) {
        double near = Root.RADIUS_mm - drawn_mm(row) + gap_mm(history, row);
        double far = near + history.at(row, Quantity.DIAMETER);
        LifeRecord life = history.record();
        if (life.person().loop().isTandem()) {
            scene.add(Svg.path(view.band(far, far + life.person().loop().diameter_mm()), "behind"));
        }
        double wall = Arch.WALL_RATIO * (far - near);
        scene.add(Svg.path(view.band(near, far), "wall"), Svg.path(view.band(near + wall, far - wall), "lumen"));
        if (isFarOff(row))
            scene.add(Svg.text(0.5 * size(), size() - 10, "middle", "note", "the artery is farther off"));
    }

    /// Whether the artery lies outside the picture.
    private boolean isFarOff(int row) {
        return RootView.needed_mm(gap_mm(history, row), 0) > view.width_mm();
    }

    /// Inside the nerve, an arrow toward the front and below: contact angle 0.
    private Element needle() {
        RootView.Point from = view.polar(180, 0.5 * ARROW * Root.RADIUS_mm),
                tip = view.polar(0, ARROW * Root.RADIUS_mm);
        RootView.Point left = view.polar(38, 0.5 * ARROW * Root.RADIUS_mm),
                right = view.polar(-38, 0.5 * ARROW * Root.RADIUS_mm);
        return G.of(
                Svg.line(from.x(), from.y(), tip.x(), tip.y(), "needle"),
                Svg.line(left.x(), left.y(), tip.x(), tip.y(), "needle"),
                Svg.line(right.x(), right.y(), tip.x(), tip.y(), "needle"));
    }

    private Element scaleBar() {
        double y = size() + 14, x = 6, length = BAR_mm * RootView.SCALE;
        return G.of(
                Svg.line(x, y, x + length, y, "bar"),
                Svg.line(x, y - 5, x, y + 5, "bar"),
                Svg.line(x + length, y - 5, x + length, y + 5, "bar"),
                Svg.text(x, y + 25, "start", "note", Numbers.fixed(BAR_mm, 1) + " mm"));
    }

    private Element simulated() {
        return Svg.text(size() - 4, size() + 39, "end", "stamp", "simulated");
    }

    private Element nerveName() {
        RootView.Point c = view.center();
        double away = view.down(view.angle_deg()) >= 0 ? -1 : 1;
        double y = c.y() + away * (Root.RADIUS_mm * RootView.SCALE + 15) + 7;
        return Svg.text(c.x(), y, "middle", "name nerve-word", "nerve");
    }

    private Element arteryName(int row) {
        double near = Root.RADIUS_mm - drawn_mm(row) + gap_mm(history, row);
        RootView.Point p = view.beside(near + 0.5 * history.at(row, Quantity.DIAMETER), 0);
        double x = -view.down(view.angle_deg()), y = view.across(view.angle_deg());
        double turn = StrictMath.toDegrees(StrictMath.atan(x == 0 ? Double.POSITIVE_INFINITY * Math.signum(y) : y / x));
        return Svg.text(0, 7, "middle", "on-artery", "artery")
                .with(
                        "transform",
                        "translate(" + Numbers.pixel(p.x()) + " " + Numbers.pixel(p.y()) + ") rotate("
                                + Numbers.pixel(turn) + ")");
    }

    /// Which way is up and which way is the front.
    private Element compass() {
        double x = 0.5 * size(), y = size() + 66, front = view.side() == Person.Side.LEFT ? -1 : 1;
        return G.of(
                CIRCLE.of().with("cx", x).with("cy", y).with("r", 2.5).with("class", "dot"),
                Svg.line(x, y, x, y - 30, "needle"),
                Svg.line(x, y - 30, x - 6, y - 22, "needle"),
                Svg.line(x, y - 30, x + 6, y - 22, "needle"),
                Svg.text(x - front * 10, y - 22, front < 0 ? "start" : "end", "note", "up"),
                Svg.line(x, y, x + front * 30, y, "needle"),
                Svg.line(x + front * 30, y, x + front * 22, y - 6, "needle"),
                Svg.line(x + front * 30, y, x + front * 22, y + 6, "needle"),
                Svg.text(x + front * 38, y + 7, front < 0 ? "end" : "start", "note", "front"));
    }
}
