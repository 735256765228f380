package org.ephapse.signal;

import java.util.Arrays;

/// What the artery has done to the facial nerve's root: the only thing that goes from years to seconds.
///
/// A field over the root's cross-section in polar cells, `[sector][depth]`: sector 0 is centered on the antero-caudal
/// direction, and sectors count through straight-from-below (45 degrees) to postero-rostral (180); depth 0 is the
/// outermost shell. All shares are of the cell's fibers.
///
/// @param myelinLeft               share of fibers whose myelin is whole
/// @param scarred                  share of fibers that will not get their myelin back
/// @param baredShare               share of fibers without whole myelin
/// @param bridgeDensity            share of neighboring fiber pairs that are both bare and pressed together
/// @param mechanicalShift_mV       shift of sodium channel activation by stretch and pressure (mV)
/// @param indentation_mm           depth of the dent at diastole (mm); 0 where nothing touches
/// @param contactStiffness_mN_per_mm how much force a millimeter of lifting takes away (mN/mm)
/// @param nuclearGain              extra excitability of the facial nucleus, 0 to 1
public record Lesion(
        double[][] myelinLeft,
        double[][] scarred,
        double[][] baredShare,
        double[][] bridgeDensity,
        double[][] mechanicalShift_mV,
        double indentation_mm,
        double contactStiffness_mN_per_mm,
        double nuclearGain) {
    /// Refuses shares outside 0 to 1 and fields of unequal shape.
    public Lesion {
        for (double[][] field : new double[][][] {myelinLeft, scarred, baredShare, bridgeDensity, mechanicalShift_mV}) {
            boolean shaped = field.length == myelinLeft.length;
            for (double[] sector : field) shaped &= sector.length == myelinLeft[0].length;
            if (!shaped) throw new IllegalArgumentException("a lesion's fields must have one shape, sectors x depths");
        }
        for (double[][] share : new double[][][] {myelinLeft, scarred, baredShare, bridgeDensity}) {
            for (double[] sector : share) Arrays.stream(sector).forEach(Lesion::requireShare);
        }
        for (double[] sector : mechanicalShift_mV) {
            Arrays.stream(sector).forEach(s -> require(Double.isFinite(s), "shift must be a number, not " + s + " mV"));
        }
        requireShare(nuclearGain);
        require(
                indentation_mm >= 0 && indentation_mm < Double.POSITIVE_INFINITY,
                "indentation is at least 0 and finite, not " + indentation_mm + " mm");
        require(
                contactStiffness_mN_per_mm >= 0 && contactStiffness_mN_per_mm < Double.POSITIVE_INFINITY,
                "stiffness is at least 0 and finite, not " + contactStiffness_mN_per_mm + " mN/mm");
    }

    /// Number of sectors around the root.
    public int sectors() {
        return myelinLeft.length;
    }

    /// Number of shells from the surface to the axis.
    public int depths() {
        return myelinLeft[0].length;
    }

    private static void requireShare(double share) {
        require(share >= 0 && share <= 1, "shares lie between 0 and 1, not " + share);
    }

    private static void require(boolean holds, String rule) {
        if (!holds) throw new IllegalArgumentException("a lesion's " + rule);
    }
}
