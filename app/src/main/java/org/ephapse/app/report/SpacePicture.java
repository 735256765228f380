package org.ephapse.app.report;

import static org.ephapse.app.report.markup.Tag.CIRCLE;
import static org.ephapse.app.report.markup.Tag.CLIP_PATH;
import static org.ephapse.app.report.markup.Tag.DEFS;
import static org.ephapse.app.report.markup.Tag.G;

import java.util.Comparator;
import java.util.List;
import org.ephapse.app.report.markup.Element;
import org.ephapse.app.report.markup.Numbers;
import org.ephapse.app.report.markup.Svg;
import org.ephapse.artery.Arch;
import org.ephapse.body.Scene;

/// Arteries and nerve in space at the moments of a life, each seen along the nerve and from the side, all to one scale.
///
/// Nothing is sketched: the nerve stands where it has been pushed to, so that the artery covers just what it dents.
final class SpacePicture {
    private static final double WIDTH = 340, TITLE = 20, GAP = 10, BAR_mm = 1, STAMP = 66;

    /// The close-up: size (mm), pixels a millimeter, and how far below the nerve's axis its middle lies (mm).
    private static final double CLOSE_WIDTH_mm = 3.6, CLOSE_HEIGHT_mm = 2.6, CLOSE = 40, CLOSE_BELOW_mm = 0.45;

    /// A wall is drawn where it is seen more from its edge than from its face.
    private static final double EDGE = 0.5;

    /// Nodes on each side of the place where the side view's halves meet.
    private static final int SEAM = 4;

    private final List<Scene> scenes;
    private final SpaceView along, side, close;

    private SpacePicture(List<Scene> scenes) {
        this.scenes = scenes;
        SpaceView front = SpaceView.alongNerve(scenes), flank = SpaceView.fromSide(scenes);
        double room = WIDTH - GAP - CLOSE * CLOSE_WIDTH_mm;
        double scale = Math.min(WIDTH / front.width_mm(), room / flank.width_mm());
        along = front.scaled(scale);
        side = flank.scaled(scale);
        close = front.window(scenes.getFirst().nerve().center(), CLOSE_WIDTH_mm, CLOSE_HEIGHT_mm, CLOSE_BELOW_mm)
                .scaled(CLOSE);
    }

    /// Pictures of the scenes that lie nearest to these moments.
    static SpacePicture of(History history, List<Milestone> milestones) {
        List<Scene> all = history.record().scenes();
        List<Scene> shown =
                milestones.stream().map(m -> nearest(all, history.age(m.row()))).toList();
        return new SpacePicture(shown);
    }

    private static Scene nearest(List<Scene> scenes, double age_years) {
        return scenes.stream()
                .min(Comparator.comparingDouble(s -> Math.abs(s.age_years() - age_years)))
                .orElseThrow();
    }

    /// One moment.
    ///
    /// @param title the moment in words
    Element at(int index, String title, String id) {
        Scene now = scenes.get(index);
        double below = TITLE + along.height() + GAP + TITLE;
        double height = below + Math.max(side.height(), close.height());
        Element picture = Svg.picture(id, WIDTH, height, title, title + ". " + words(index));
        Element first = view(picture, along, id + "-a", 0, TITLE, "seen along the nerve");
        Element second = view(picture, side, id + "-s", 0, below, "seen from the side");
        Element third = view(picture, close, id + "-c", WIDTH - close.width(), below, "close-up");
        section(first, along, index);
        first.add(holders(now));
        crossing(second, index);
        section(third, close, index);
        if (index == 0) names(first, second, now);
        return picture.add(
                bar(along, WIDTH - STAMP, TITLE),
                bar(close, WIDTH, below),
                Svg.text(WIDTH, TITLE - 7, "end", "stamp", "simulated"));
    }

    /// Along the nerve, cut where the artery lies.
    private void section(Element scene, SpaceView view, int index) {
        Scene now = scenes.get(index);
        scene.add(before(view, index), walls(view, now), ring(view, now, "k10"));
        for (Scene.Tube tube : now.vessels()) scene.add(tube(view, now, tube, tube.nodes()));
        scene.add(ring(view, now, "round"));
        if (index > 0) scene.add(ring(view, scenes.getFirst(), "round then"));
    }

    /// What a picture shows, in sentences.
    String words(int index) {
        Scene now = scenes.get(index);
        Scene.Tube loop = now.vessels().getFirst();
        double moved = distance(now.nerve().center(), scenes.getFirst().nerve().center());
        return "The artery is " + Numbers.fixed(loop.diameter_mm(), 2) + " mm wide and stands "
                + Numbers.fixed(height_mm(loop), 1) + " mm off the line between its ends. "
                + (now.indentation_mm() > 0
                        ? (now.touching() == 0 ? "It" : "The smaller artery that it pushes") + " dents the nerve by "
                                + Numbers.fixed(now.indentation_mm(), 2) + " mm. The nerve has moved by "
                                + Numbers.fixed(moved, 2) + " mm."
                        : "It does not press on the nerve.");
    }

    /// The numbers under a picture.
    String numbers(int index) {
        Scene now = scenes.get(index);
        String dent = now.indentation_mm() > 0 ? "dent " + Numbers.fixed(now.indentation_mm(), 2) + " mm" : "no dent";
        return "height " + Numbers.fixed(height_mm(now.vessels().getFirst()), 1) + " mm, " + dent;
    }

    private static double height_mm(Scene.Tube tube) {
        Scene.Point end = tube.nodes().getFirst();
        return tube.nodes().stream()
                .mapToDouble(p -> StrictMath.hypot(p.y_mm() - end.y_mm(), p.z_mm() - end.z_mm()))
                .max()
                .orElse(0);
    }

    private static double distance(Scene.Point a, Scene.Point b) {
        double x = a.x_mm() - b.x_mm();
        return StrictMath.hypot(x, StrictMath.hypot(a.y_mm() - b.y_mm(), a.z_mm() - b.z_mm()));
    }

    /// An empty view under its heading.
    private static Element view(Element picture, SpaceView view, String id, double left, double top, String heading) {
        Element ground = Svg.box(0, 0, view.width(), view.height(), "paper");
        Element scene = G.of(ground).with("clip-path", "url(#" + id + ")");
        picture.add(
                Svg.text(left, top - 7, "start", "panel-title", heading),
                DEFS.of(CLIP_PATH
                        .of(Svg.box(0, 0, view.width(), view.height(), ""))
                        .with("id", id)),
                G.of(scene).with("transform", "translate(" + Numbers.pixel(left) + " " + Numbers.pixel(top) + ")"));
        return scene;
    }

    /// Where artery and nerve lay at the first of the moments, pale.
    private Element before(SpaceView view, int index) {
        Element group = G.of();
        if (index == 0) return group;
        Scene first = scenes.getFirst();
        for (Scene.Tube tube : first.vessels()) {
            group.add(Svg.path(view.path(tube.nodes()), "tube then" + ends(view))
                    .with("stroke-width", width(view, tube)));
        }
        return group;
    }

    /// Seen along itself, a bent tube ends round.
    private String ends(SpaceView view) {
        return view.equals(side) ? " ball" : "";
    }

    private static double width(SpaceView view, Scene.Tube tube) {
        return view.scale() * tube.diameter_mm();
    }

    /// A piece of a vessel: wall and lumen.
    private Element tube(SpaceView view, Scene now, Scene.Tube tube, List<Scene.Point> nodes) {
        return G.of(
                Svg.path(view.path(nodes), "tube" + ends(view)).with("stroke-width", width(view, tube)),
                lumen(view, now, tube, nodes, ends(view)));
    }

    private static Element lumen(SpaceView view, Scene now, Scene.Tube tube, List<Scene.Point> nodes, String ends) {
        String kind = tube.equals(now.vessels().getFirst()) ? "tube inside" : "tube inside other";
        return Svg.path(view.path(nodes), kind + ends)
                .with("stroke-width", width(view, tube) * (1 - 2 * Arch.WALL_RATIO));
    }

    /// The nerve cut across: itself, or its round outline over the artery that has taken a part of it.
    private static Element ring(SpaceView view, Scene now, String kind) {
        Scene.Nerve nerve = now.nerve();
        return circle(view.x(nerve.center()), view.y(nerve.center()), view.scale() * nerve.radius_mm(), kind);
    }

    /// The side view, from back to front: the far half of each artery, the nerve, the near half and its cut end.
    private void crossing(Element view, int index) {
        Scene now = scenes.get(index);
        view.add(before(side, index), walls(side, now));
        for (Scene.Tube tube : now.vessels()) view.add(half(tube, now, false));
        double radius = side.scale() * now.nerve().radius_mm(),
                y = side.y(now.nerve().center());
        view.add(Svg.box(-1, y - radius, side.width() + 2, 2 * radius, "k10"));
        for (Scene.Tube tube : now.vessels()) view.add(half(tube, now, true));
        view.add(end(now.vessels().getFirst()));
        view.add(Svg.line(0, y - radius, side.width(), y - radius, "round"));
        view.add(Svg.line(0, y + radius, side.width(), y + radius, "round"));
    }

    private Element half(Scene.Tube tube, Scene now, boolean near) {
        double where = now.contact().x_mm();
        List<Scene.Point> all = tube.nodes(),
                nodes =
                        all.stream()
                                .filter(p -> near ? p.x_mm() >= where : p.x_mm() <= where)
                                .toList();
        if (nodes.isEmpty()) return G.of();
        Element half = tube(side, now, tube, nodes);
        if (!near) return half;
        // no wall within the vessel where its halves meet
        int seam = all.indexOf(nodes.getFirst());
        List<Scene.Point> around = all.subList(Math.max(0, seam - SEAM), Math.min(all.size(), seam + SEAM));
        return half.add(lumen(side, now, tube, around, ""));
    }

    /// The end that looks at the reader.
    private Element end(Scene.Tube tube) {
        Scene.Point last = tube.nodes().getLast();
        double radius = 0.5 * width(side, tube);
        return G.of(
                circle(side.x(last), side.y(last), radius, "wall"),
                circle(side.x(last), side.y(last), radius * (1 - 2 * Arch.WALL_RATIO), "channel"));
    }

    private static Element circle(double x, double y, double radius, String kind) {
        return CIRCLE.of().with("cx", x).with("cy", y).with("r", radius).with("class", kind);
    }

    /// What holds the ends.
    private Element holders(Scene now) {
        Element group = G.of();
        for (Scene.Tube tube : now.vessels()) {
            double reach = 0.5 * width(along, tube) + 4;
            for (Scene.Point end : List.of(tube.nodes().getFirst(), tube.nodes().getLast())) {
                double x = along.x(end), y = along.y(end);
                group.add(Svg.line(x, y - reach, x, y + reach, "holder"));
            }
        }
        return group;
    }

    /// Bone and brainstem, from the edge.
    private static Element walls(SpaceView view, Scene now) {
        Element group = G.of();
        for (Scene.Wall wall : now.walls()) {
            double across = SpaceView.dot(view.right(), wall.normal()), up = SpaceView.dot(view.up(), wall.normal());
            if (StrictMath.hypot(across, up) < EDGE) continue;
            double x = view.x(wall.point()), y = view.y(wall.point()), far = 2 * (view.width() + view.height());
            // the surface runs square to the normal, the wall lies behind it
            double[][] corners = {{far, 0}, {-far, 0}, {-far, -far}, {far, -far}};
            StringBuilder path = new StringBuilder();
            for (double[] c : corners) {
                path.append(path.isEmpty() ? 'M' : 'L')
                        .append(Numbers.pixel(x + c[0] * up + c[1] * across))
                        .append(' ')
                        .append(Numbers.pixel(y + c[0] * across - c[1] * up));
            }
            group.add(Svg.path(path.append('Z').toString(), "bone"));
        }
        return group;
    }

    private void names(Element first, Element second, Scene now) {
        Scene.Point nerve = now.nerve().center();
        double radius = along.scale() * now.nerve().radius_mm();
        first.add(Svg.text(along.x(nerve) + radius + 5, along.y(nerve) + 4, "start", "name nerve-word", "nerve"));
        Scene.Tube tube = now.vessels().getFirst();
        Scene.Point middle = tube.nodes().get(tube.nodes().size() / 2);
        first.add(Svg.text(along.x(middle), along.y(middle) + 4, "middle", "name on-artery", "artery"));
        second.add(Svg.text(4, side.y(nerve) + 4, "start", "name on-nerve", "nerve"));
    }

    /// A millimeter of a view, ending at a place of the line of headings above it.
    private static Element bar(SpaceView view, double right, double top) {
        double y = top - 11, left = right - BAR_mm * view.scale();
        return G.of(
                Svg.line(left, y, right, y, "bar"),
                Svg.line(left, y - 3, left, y + 3, "bar"),
                Svg.line(right, y - 3, right, y + 3, "bar"),
                Svg.text(left - 4, y + 4, "end", "note", Numbers.fixed(BAR_mm, 0) + " mm"));
    }
}
