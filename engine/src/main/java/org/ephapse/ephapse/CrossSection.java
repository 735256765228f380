package org.ephapse.ephapse;

import java.util.Arrays;
import java.util.Comparator;
import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;
import org.ephapse.numeric.Seed;
import org.ephapse.signal.Muscle;

/// One person's facial nerve at the root: where each motor fiber lies, how thick it is, which muscle it serves, and who
/// lies next to it. No fascicles divide the root, so that neighbors are whoever lies there.
///
/// Fibers stand on a hexagonal lattice that is shaken; neighbors are those that share a side of their Voronoi cells.
public final class CrossSection {
    @Source(
            cite = "ours: a lattice shaken by a quarter of its spacing",
            at = "gives 5.9 neighbors each, as thrown points do without their crowding",
            grade = Grade.ASSUMED)
    private static final double SHAKEN = 0.25;

    @Source(cite = "geometry: rows of a hexagonal lattice, √3 / 2", grade = Grade.DEFINED)
    private static final double ROW = 0.8660254037844386;

    @Source(cite = "ours: no side of a shaken hexagon lies farther off (spacings)", grade = Grade.DEFINED)
    private static final double REACH = 1.5;

    private final Plan plan;
    private final double[] across_mm, down_mm, diameter_um, path_mm;
    private final Muscle[] muscle;
    private int[] first = {}, neighbor = {};

    /// What a cross-section is drawn from.
    ///
    /// @param fibers     motor fibers
    /// @param radius_mm  radius of the root (mm)
    /// @param strictness correlation of a fiber's place across the root with its muscle's: 0 no map, 1 a strict one
    public record Plan(int fibers, double radius_mm, double strictness) {
        @Source(
                cite = "textbooks of anatomy: about 7,000 myelinated motor axons; root radius as in `conflict.Root`",
                at = "strictness: the strictest of 0.2, 0.4, 0.6, 0.8 in which a contact from antero-caudal brings a"
                        + " lateral spread to the chin; so that does not count as found",
                grade = Grade.FITTED)
        private static final double[] USUAL = {7000, 0.7, 0.4};

        /// A usual root.
        @Source(cite = "ours: the usual values by their order", grade = Grade.DEFINED)
        public static final Plan STANDARD = new Plan((int) USUAL[0], USUAL[1], USUAL[2]);

        /// Refuses what no root has.
        public Plan {
            if (fibers < 1) throw new IllegalArgumentException("a root has at least 1 fiber, not " + fibers);
            if (!(radius_mm > 0 && radius_mm < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException("a root's radius must be above 0 mm, not " + radius_mm);
            }
            if (!(strictness >= 0 && strictness <= 1)) {
                throw new IllegalArgumentException("a map's strictness lies in 0 to 1, not " + strictness);
            }
        }
    }

    private CrossSection(Plan plan, Seed seed) {
        this.plan = plan;
        int fibers = plan.fibers();
        across_mm = new double[fibers];
        down_mm = new double[fibers];
        diameter_um = new double[fibers];
        path_mm = new double[fibers];
        muscle = new Muscle[fibers];
        double spacing_mm = place(seed.of("place"));
        meet(spacing_mm);
        map(seed.of("muscle"));
        for (int i = 0; i < fibers; i++) {
            diameter_um[i] = Caliber.diameter_um(seed.of("diameter").of(i));
            path_mm[i] = muscle[i].path_mm()
                    + Caliber.DETOUR_mm * seed.of("path").of(i).normal();
        }
    }

    /// A root, drawn.
    public static CrossSection of(Plan plan, Seed seed) {
        return new CrossSection(plan, seed);
    }

    /// The lattice's points nearest to the axis, scaled to the radius and shaken.
    ///
    /// @return the spacing (mm)
    private double place(Seed seed) {
        int fibers = plan.fibers(), half = (int) Math.ceil(Math.sqrt(fibers)) + 1, wide = 2 * half + 1;
        double[][] points = new double[wide * wide][];
        for (int row = -half; row <= half; row++) {
            for (int column = -half; column <= half; column++) {
                double x = column + ((row & 1) == 0 ? 0 : 0.5), y = row * ROW;
                points[(row + half) * wide + column + half] = new double[] {x, y, x * x + y * y};
            }
        }
        Arrays.sort(points, Comparator.comparingDouble((double[] p) -> p[2]));
        double spacing_mm = plan.radius_mm() / (Math.sqrt(points[fibers - 1][2]) + 0.5);
        double[][] taken = Arrays.copyOf(points, fibers);
        Arrays.sort(taken, Comparator.comparingDouble((double[] p) -> p[1]).thenComparingDouble(p -> p[0]));
        for (int i = 0; i < fibers; i++) {
            across_mm[i] =
                    spacing_mm * (taken[i][0] + SHAKEN * (seed.of("x").of(i).uniform() - 0.5));
            down_mm[i] =
                    spacing_mm * (taken[i][1] + SHAKEN * (seed.of("y").of(i).uniform() - 0.5));
        }
        return spacing_mm;
    }

    /// Finds who lies next to whom; a fiber's candidates are a stretch of those sorted from top to bottom.
    private void meet(double spacing_mm) {
        int fibers = plan.fibers();
        int[] count = new int[fibers];
        int[][] met = new int[fibers][];
        Cell cell = new Cell();
        double reach_mm = 2 * REACH * spacing_mm;
        Boxes boxes = new Boxes(across_mm, down_mm, reach_mm);
        for (int i = 0; i < fibers; i++) {
            cell.begin(REACH * spacing_mm);
            boxes.near(i, cell);
            int[] own = new int[cell.sides()];
            for (int s = 0; s < own.length; s++) own[s] = cell.side(s);
            met[i] = Arrays.stream(own)
                    .filter(j -> j != Cell.SQUARE)
                    .sorted()
                    .distinct()
                    .toArray();
        }
        boolean[][] mutual = new boolean[fibers][];
        for (int i = 0; i < fibers; i++) {
            mutual[i] = new boolean[met[i].length];
            for (int k = 0; k < met[i].length; k++) {
                mutual[i][k] = Arrays.binarySearch(met[met[i][k]], i) >= 0;
                if (mutual[i][k]) count[i]++;
            }
        }
        first = new int[fibers + 1];
        for (int i = 0; i < fibers; i++) first[i + 1] = first[i] + count[i];
        neighbor = new int[first[fibers]];
        for (int i = 0; i < fibers; i++) {
            int next = first[i];
            for (int k = 0; k < met[i].length; k++) if (mutual[i][k]) neighbor[next++] = met[i][k];
        }
    }

    /// Gives each muscle its share of the fibers, in the order of a score that follows the place as far as the map is
    /// strict.
    private void map(Seed seed) {
        int fibers = plan.fibers();
        double[] score = new double[fibers];
        double strict = plan.strictness(), loose = Math.sqrt(1 - strict * strict), unit = plan.radius_mm() / 2;
        for (int i = 0; i < fibers; i++) {
            score[i] = strict * across_mm[i] / unit + loose * seed.of(i).normal();
        }
        Integer[] order = new Integer[fibers];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparingDouble((Integer i) -> -score[i]));
        Muscle[] fromFront = Muscle.values();
        Arrays.sort(fromFront, Comparator.comparingDouble((Muscle m) -> -m.place()));
        double given = 0;
        int next = 0;
        for (Muscle m : fromFront) {
            given += m.share();
            int last =
                    m == fromFront[fromFront.length - 1] ? fibers : (int) Math.min(fibers, Math.round(given * fibers));
            while (next < last) muscle[order[next++]] = m;
        }
    }

    /// Motor fibers in the root.
    public int fibers() {
        return plan.fibers();
    }

    /// What it was drawn from.
    public Plan plan() {
        return plan;
    }

    /// Place across the root from its axis, antero-caudal positive (mm).
    public double across_mm(int fiber) {
        return across_mm[fiber];
    }

    /// Place at right angles to that, toward the direction straight from below (mm).
    public double down_mm(int fiber) {
        return down_mm[fiber];
    }

    /// Outer diameter (µm).
    public double diameter_um(int fiber) {
        return diameter_um[fiber];
    }

    /// The muscle that a fiber serves.
    public Muscle muscle(int fiber) {
        return muscle[fiber];
    }

    /// Length of the fiber from the root to its muscle (mm).
    public double path_mm(int fiber) {
        return path_mm[fiber];
    }

    /// How many fibers lie next to one.
    public int neighbors(int fiber) {
        return first[fiber + 1] - first[fiber];
    }

    /// One of the fibers next to one; they are sorted.
    public int neighbor(int fiber, int k) {
        return neighbor[first[fiber] + k];
    }
}
