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
        for (double[][] share : new double[][][] {myelinLeft, scarred, baredShare, bridgeDensity}) {
            if (share.length != myelinLeft.length || share[0].length != myelinLeft[0].length) {
                throw new IllegalArgumentException("a lesion's fields must have one shape, sectors x depths");
            }
            for (double[] sector : share) Arrays.stream(sector).forEach(Lesion::requireShare);
        }
        requireShare(nuclearGain);
        if (!(indentation_mm >= 0) || !(contactStiffness_mN_per_mm >= 0)) {
            throw new IllegalArgumentException("a lesion's indentation and stiffness are at least 0, not "
                    + indentation_mm + " mm and " + contactStiffness_mN_per_mm + " mN/mm");
        }
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
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("a lesion's shares lie between 0 and 1, not " + share);
        }
    }
}
