package org.ephapse.artery.rod;

import org.ephapse.artery.Arch;
import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;

/// How stiff a rod's cross-section is.
///
/// @param stretching_mN       EA (mN)
/// @param bending_mN_mm2      EI (mN mm²)
/// @param twisting_mN_mm2     GJ (mN mm²)
public record Section(double stretching_mN, double bending_mN_mm2, double twisting_mN_mm2) {
    @Source(
            cite = "circular tube: J = 2 I; G = E/(2 (1 + nu)), nu = 1/2 for soft tissue",
            at = "GJ/EI = 1/(1 + nu)",
            grade = Grade.ASSUMED)
    private static final double TWIST_OVER_BENDING = 1.0 / 1.5;

    /// Refuses what no rod has.
    public Section {
        require(stretching_mN, "stretching");
        require(bending_mN_mm2, "bending");
        require(twisting_mN_mm2, "twisting");
    }

    /// An artery.
    ///
    /// @param modulus_kPa Young's modulus of its wall (kPa)
    /// @param diameter_mm outer diameter (mm)
    public static Section artery(double modulus_kPa, double diameter_mm) {
        double bending = Arch.bending_mN_mm2(modulus_kPa, diameter_mm);
        double slenderness = Arch.slenderness(2 * diameter_mm, diameter_mm);
        double stretching = slenderness * bending / (2 * diameter_mm * 2 * diameter_mm);
        return new Section(stretching, bending, TWIST_OVER_BENDING * bending);
    }

    private static void require(double stiffness, String what) {
        if (!(stiffness > 0) || Double.isInfinite(stiffness)) {
            throw new IllegalArgumentException(
                    "a rod's stiffness in " + what + " is " + stiffness + ", must be above 0");
        }
    }
}
