package org.ephapse.body;

import org.ephapse.measure.Equation;
import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;
import org.ephapse.numeric.Seed;

/// What one operation did: how far it lifted the artery, and how far bared fibers came apart at once.
final class Decompressed {
    @Source(
            cite = "relief in 175 patients (PMID 36097503): 35 % within a week; the shape is ours",
            at = "median and spread of the logit of what is left of apposition",
            grade = Grade.FITTED)
    private static final double LEFT_LOGIT = 0.6, LEFT_LOGIT_SD = 1.7;

    private final Treatment.Decompression operation;
    private final double apart;
    private double lifted_mm;

    Decompressed(Treatment.Decompression operation, double overlap_mm, Seed seed) {
        this.operation = operation;
        lifted_mm = operation.completeness() * Math.max(0, overlap_mm)
                + (operation.completeness() == 1 ? operation.clearance_mm() : 0);
        double left = 1
                / (1
                        + Math.exp(-LEFT_LOGIT
                                - LEFT_LOGIT_SD * seed.of("apposition").normal()));
        apart = operation.completeness() * (1 - left);
    }

    /// Whether the artery has come back by an age; the first time it is asked for and true, the lift is gone.
    boolean recurs(double age_years) {
        boolean back = lifted_mm > 0 && age_years >= operation.recursAt_years();
        if (back) lifted_mm = 0;
        return back;
    }

    double lifted_mm() {
        return lifted_mm;
    }

    /// How close bared fibers lie to each other: 1 while the artery presses them together.
    @Equation(
            quantity = "apposition",
            meaning = "How close bared fibers lie to each other. It falls at once when the artery is lifted.",
            law =
                    "X = s (1 - m) a/R x apposition;  apposition = 1 pressed, r after the operation, logit r ~ N(0.6, 1.7)",
            parameters = Decompressed.class)
    @Source(
            cite = "Love & Coakham 2001: rapid relief from separation, lasting relief from remyelination",
            doi = "10.1093/brain/124.12.2347",
            grade = Grade.ASSUMED)
    double apposition() {
        return lifted_mm > 0 ? 1 - apart : 1;
    }
}
