package org.ephapse.body.rod;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.ephapse.artery.rod.Wall;
import org.ephapse.body.Approach;
import org.ephapse.body.Person;
import org.ephapse.body.Scene;
import org.ephapse.conflict.Root;
import org.ephapse.numeric.Diverged;

/// One person's loop as an elastic rod, and the artery that it pushes as another, for one life.
public final class RodApproach implements Approach {
    private final Person person;
    private final RodLife life;

    /// The loop at 16.
    ///
    /// @throws Diverged where the rod finds no rest, has a kink or lies on itself
    public RodApproach(Person person, Anchorage anchorage) {
        this.person = person;
        life = new RodLife(person, anchorage);
    }

    @Override
    public void to(Person person, double age_years, double lengthening, double strain, double lifted_mm) {
        if (!person.equals(this.person)) throw new IllegalArgumentException("a rod lives one person's life only");
        life.to(age_years, strain, lifted_mm);
    }

    @Override
    public double overlap_mm() {
        return life.overlap_mm();
    }

    @Override
    public double support_mN_per_mm() {
        return life.support_mN_per_mm();
    }

    @Override
    public Scene scene() {
        List<Scene.Tube> vessels = new ArrayList<>();
        for (int v = 0; v < life.vessels(); v++) vessels.add(tube(v));
        Scene.Nerve nerve = new Scene.Nerve(point(life::nerve_mm), point(life::nerveAxis), Root.RADIUS_mm);
        List<Scene.Wall> walls = life.walls().stream().map(RodApproach::wall).toList();
        return new Scene(life.age_years(), vessels, nerve, walls, life.touching(), contact(), life.indentation_mm());
    }

    private Scene.Tube tube(int vessel) {
        List<Scene.Point> nodes = new ArrayList<>();
        for (int i = 0; i <= RodLife.SEGMENTS; i++) {
            int node = i;
            nodes.add(point(axis -> life.at(vessel, node, axis)));
        }
        return new Scene.Tube(life.name(vessel), life.diameter_mm(vessel), nodes);
    }

    private static Scene.Wall wall(Wall wall) {
        double surface = wall.surface_mm();
        return new Scene.Wall(point(axis -> surface * wall.normal(axis)), point(wall::normal));
    }

    /// Between the two nodes beside the place of contact.
    private Scene.Point contact() {
        double s = life.place() * RodLife.SEGMENTS;
        int touching = life.touching(), node = Math.min((int) s, RodLife.SEGMENTS - 1);
        double rest = s - node;
        return point(axis -> (1 - rest) * life.at(touching, node, axis) + rest * life.at(touching, node + 1, axis));
    }

    private static Scene.Point point(IntToDoubleFunction coordinate) {
        return new Scene.Point(coordinate.applyAsDouble(0), coordinate.applyAsDouble(1), coordinate.applyAsDouble(2));
    }
}
