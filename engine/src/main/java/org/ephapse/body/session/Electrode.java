package org.ephapse.body.session;

import java.util.Comparator;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.ephapse.ephapse.CrossSection;
import org.ephapse.ephapse.Network;
import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;
import org.ephapse.numeric.Seed;
import org.ephapse.signal.Branch;
import org.ephapse.signal.Lesion;

/// Who is hit by a shock of so much: fibers of a branch, thick ones and those near the electrode first; or, at the
/// artery's wall, bared fibers near the point of contact.
final class Electrode {
    @Source(
            cite = "thick fibers are excited first, and so are near ones",
            at = "half each; ours",
            grade = Grade.ASSUMED)
    private static final double BY_SIZE = 0.5;

    @Source(
            cite = "Misawa 2006: shocks too weak for the motor fibers are still felt",
            at = "skin is fully excited at this share of the motor intensity; the number is ours",
            grade = Grade.ASSUMED)
    private static final double SKIN_SATURATES = 0.2;

    private final CrossSection section;
    private final Network network;
    private final int[][] order = new int[Site.values().length][];

    Electrode(CrossSection section, Network network, Lesion lesion, Seed seed) {
        this.section = section;
        this.network = network;
        double thinnest = IntStream.range(0, section.fibers())
                .mapToDouble(section::diameter_um)
                .min()
                .orElse(0);
        double thickest = IntStream.range(0, section.fibers())
                .mapToDouble(section::diameter_um)
                .max()
                .orElse(1);
        for (Site site : Site.values()) {
            Branch branch = site.branch();
            Seed near = seed.of(site.name());
            if (branch == null) {
                order[site.ordinal()] = ranked(network::isLesioned, new Depth(section, lesion)::at_mm);
            } else {
                order[site.ordinal()] = ranked(
                        i -> section.muscle(i).branch() == branch,
                        i -> BY_SIZE * (thickest - section.diameter_um(i)) / (thickest - thinnest)
                                + (1 - BY_SIZE) * near.of(i).uniform());
            }
        }
    }

    private int[] ranked(IntPredicate is, IntToDoubleFunction effort) {
        return IntStream.range(0, section.fibers())
                .filter(is)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> effort.applyAsDouble(i))
                        .thenComparing(i -> i))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /// Excites the share `intensity` of those who can be hit here.
    ///
    /// @param touches whether the artery touches the root
    void shock(Site site, double intensity, boolean touches) {
        int[] hit = order[site.ordinal()];
        long count = Math.round(intensity * hit.length);
        Branch branch = site.branch();
        if (branch == null && !touches) return;
        for (int k = 0; k < count; k++) {
            if (branch == null) network.shockRoot(hit[k]);
            else network.shock(hit[k], branch.electrode_mm());
        }
    }

    /// Share of the skin's fibers that feel a shock.
    double felt(double intensity) {
        return Math.min(1, intensity / SKIN_SATURATES);
    }

    /// Distance of a fiber from where the artery presses most.
    private static final class Depth {
        private final CrossSection section;
        private final double x_mm, y_mm;

        Depth(CrossSection section, Lesion lesion) {
            this.section = section;
            int worst = 0;
            double most = Double.NEGATIVE_INFINITY;
            for (int s = 0; s < lesion.sectors(); s++) {
                double pressed = lesion.mechanicalShift_mV()[s][0] + lesion.baredShare()[s][0];
                if (pressed > most) {
                    most = pressed;
                    worst = s;
                }
            }
            double angle = 2 * Math.PI * worst / lesion.sectors();
            double radius_mm = section.plan().radius_mm();
            x_mm = radius_mm * Math.cos(angle);
            y_mm = radius_mm * Math.sin(angle);
        }

        double at_mm(int fiber) {
            return Math.hypot(section.across_mm(fiber) - x_mm, section.down_mm(fiber) - y_mm);
        }
    }
}
