package org.ephapse.web.site;

import java.util.ArrayList;
import java.util.List;
import org.ephapse.body.LifeRecord;
import org.ephapse.body.Scene;

/// From the model's space to the drawings': along the nerve away from the brainstem, from the nerve toward the artery
/// as it first lay, and across both. Millimeters, origin on the nerve's axis at the contact.
///
/// The model knows where round the nerve the artery lies (the contact's angle), not which way the loop leans along
/// it; it is drawn leaning toward the brainstem.
final class View {
    /// Direction from which the root is looked at: this far from straight ahead toward the side, and from below.
    static final double ASIDE_deg = 25, BELOW_deg = 40;

    private static final double ANTERIOR_deg = 45;
    private static final int AXES = 3;

    private final double[] origin, along, toward, across;

    private View(double[] origin, double[] along, double[] toward, double[] across) {
        this.origin = origin;
        this.along = along;
        this.toward = toward;
        this.across = across;
    }

    /// The view of a life whose artery is a rod.
    static View of(LifeRecord life) {
        Scene first = life.scenes().getFirst();
        double[] axis = vector(first.nerve().axis()), contact = vector(first.contact());
        double[] origin = vector(first.nerve().center());
        double off = dot(minus(contact, origin), axis);
        for (int i = 0; i < AXES; i++) origin[i] += off * axis[i];
        double[] toward = minus(contact, origin);
        double length = Math.sqrt(dot(toward, toward));
        for (int i = 0; i < AXES; i++) toward[i] /= length;
        double[] end = minus(vector(first.vessels().getFirst().nodes().getFirst()), origin);
        if (dot(end, axis) > 0) for (int i = 0; i < AXES; i++) axis[i] = -axis[i];
        return new View(origin, axis, toward, cross(axis, toward));
    }

    /// A place: along the nerve, toward the artery, across (mm).
    double[] at(Scene.Point point) {
        double[] from = minus(vector(point), origin);
        return new double[] {dot(from, along), dot(from, toward), dot(from, across)};
    }

    /// How far toward the artery the nerve's axis lies (mm); below 0 where it is pushed away.
    double nerve_mm(Scene scene) {
        return at(scene.nerve().center())[1];
    }

    /// Right and down on paper for the three axes, for a left face: six numbers, the right ones first.
    static List<Double> projection(double angle_deg) {
        List<Double> both = new ArrayList<>();
        double aside = Math.toRadians(ASIDE_deg), below = Math.toRadians(BELOW_deg);
        for (double[] v : axes(angle_deg)) both.add(v[0] * Math.cos(aside) - v[2] * Math.sin(aside));
        for (double[] v : axes(angle_deg)) {
            double near = v[0] * Math.sin(aside) + v[2] * Math.cos(aside);
            both.add(-v[1] * Math.cos(below) - near * Math.sin(below));
        }
        return both;
    }

    /// Whether the artery lies before the nerve as seen.
    static boolean isBefore(double angle_deg) {
        double[] toward = axes(angle_deg)[1];
        double aside = Math.toRadians(ASIDE_deg), below = Math.toRadians(BELOW_deg);
        double near = toward[0] * Math.sin(aside) + toward[2] * Math.cos(aside);
        return near * Math.cos(below) - toward[1] * Math.sin(below) > 0;
    }

    /// The three axes in a head's own directions: to the side, up, to the front. A contact angle of 45 degrees is
    /// straight below the nerve, 0 before and below.
    static double[][] axes(double angle_deg) {
        double turn = Math.toRadians(angle_deg + ANTERIOR_deg);
        return new double[][] {{1, 0, 0}, {0, -Math.sin(turn), Math.cos(turn)}, {0, -Math.cos(turn), -Math.sin(turn)}};
    }

    private static double[] vector(Scene.Point p) {
        return new double[] {p.x_mm(), p.y_mm(), p.z_mm()};
    }

    private static double[] minus(double[] a, double[] b) {
        return new double[] {a[0] - b[0], a[1] - b[1], a[2] - b[2]};
    }

    private static double dot(double[] a, double[] b) {
        return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
    }

    private static double[] cross(double[] a, double[] b) {
        return new double[] {a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]};
    }
}
