package org.ephapse.body;

import org.jspecify.annotations.Nullable;

/// How one artery comes near one nerve over the years: where [Meeting] learns how far the loop reaches in and what
/// stands behind the dent. The arch answers in closed form, `body.rod.RodApproach` by an elastic rod.
///
/// Running state, one object per thread: [#to] first, then the questions. The ages of one person come in their order.
public interface Approach {
    /// Brings the loop to an age.
    ///
    /// @param person      whose
    /// @param age_years   when (years)
    /// @param lengthening growth of the artery's length since 16 (share)
    /// @param strain      share of hypertension's effect that is felt, 0 to 1
    /// @param lifted_mm   how far operations have lifted the artery (mm)
    void to(Person person, double age_years, double lengthening, double strain, double lifted_mm);

    /// How far the loop would reach into the nerve if nothing gave way (mm); negative is a gap.
    double overlap_mm();

    /// Stiffness of what stands behind the dent, loop and nerve's bed in series (mN/mm).
    double support_mN_per_mm();

    /// How artery and nerve lie in space; null where only distances are known, as with the arch.
    @Nullable
    Scene scene();
}
