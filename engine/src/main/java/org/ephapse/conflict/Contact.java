package org.ephapse.conflict;

import org.ephapse.measure.Equation;
import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;

/// Statics of an artery that presses across a soft nerve: force, pressure and depth of the dent.
///
/// Two perpendicular cylinders touch like a ball of radius sqrt(Ra Rn) and a plane (Hertz). Hertz assumes small
/// dents and holds to about 0.3 of that radius; a deeper dent is carried by the nerve's thickness, like a bed of
/// springs (Winkler) whose modulus is the one that continues Hertz's force smoothly, so that the deep law adds no
/// parameter. One object per thread is set to a pair by [#between] and asked many times; nothing is allocated.
/// Lengths in mm, moduli and pressures in kPa, forces in mN (1 kPa mm² = 1 mN).
public final class Contact {
    /// What carries the artery.
    public enum Law {
        /// Hertz at any depth: the law of the sanity check, kept to show what the deep law changes.
        HERTZ,
        /// Hertz to 0.3 of the equivalent radius, an elastic foundation beyond.
        HERTZ_THEN_FOUNDATION
    }

    @Source(
            cite = "Hertz 1882; Johnson 1985, Contact Mechanics, ch. 4",
            doi = "10.1017/CBO9781139171731",
            at = "F = 4/3 E* sqrt(R) d^(3/2)",
            grade = Grade.DEFINED)
    private static final double HERTZ_FORCE = 4.0 / 3.0;

    @Source(
            cite = "Hertz 1882; Johnson 1985, Contact Mechanics, ch. 4",
            doi = "10.1017/CBO9781139171731",
            at = "dF/dd = 3/2 F/d",
            grade = Grade.DEFINED)
    private static final double HERTZ_SLOPE = 1.5;

    @Source(
            cite = "soft tissue is close to incompressible; E* = E/(1 - nu^2), nu = 1/2",
            at = "1 - nu^2",
            grade = Grade.ASSUMED)
    private static final double PLANE_STRAIN = 0.75;

    @Source(
            cite = "Johnson 1985, Contact Mechanics, ch. 4: small-strain limit",
            doi = "10.1017/CBO9781139171731",
            at = "0.3 of the equivalent radius, ours",
            grade = Grade.ASSUMED)
    public static final double HERTZ_LIMIT = 0.3;

    @Source(
            cite = "continuity of force and slope where the foundation takes over",
            at = "F = pi R k (d^2 + dH^2/3)",
            grade = Grade.DEFINED)
    private static final double FOUNDATION_OFFSET = 1.0 / 3.0;

    @Source(
            cite = "ours: Newton in sqrt(d) from 0.8 sqrt(overlap) is exact to rounding within eight steps",
            grade = Grade.DEFINED)
    private static final int ITERATIONS = 8;

    @Source(cite = "ours: Newton converges quadratically, so a step of 1e-4 leaves 1e-8", grade = Grade.DEFINED)
    private static final double NEWTON_DONE = 1e-4;

    @Source(cite = "ours: start of Newton, as a share of sqrt(overlap)", grade = Grade.DEFINED)
    private static final double START = 0.8;

    @Source(cite = "ours: on supports this soft the dent's own share of the overlap is small", grade = Grade.DEFINED)
    private static final double SOFT = 4.0;

    @Source(cite = "d/dy of y^3", grade = Grade.DEFINED)
    private static final double CUBE = 3.0;

    private final Law law;
    private double radius_mm, hertz, limit_mm, foundation_kPa_per_mm, support_mN_per_mm;

    /// A contact of the given law, not yet between anything.
    public Contact(Law law) {
        this.law = law;
    }

    /// Sets artery and nerve.
    ///
    /// @param artery_mm         radius of the artery (mm)
    /// @param nerve_mm          radius of the nerve (mm)
    /// @param modulus_kPa       relaxed transverse Young's modulus of the nerve (kPa)
    /// @param support_mN_per_mm stiffness of artery and nerve's bed in series (mN/mm)
    public void between(double artery_mm, double nerve_mm, double modulus_kPa, double support_mN_per_mm) {
        radius_mm = Math.sqrt(artery_mm * nerve_mm);
        hertz = HERTZ_FORCE * modulus_kPa / PLANE_STRAIN * Math.sqrt(radius_mm);
        limit_mm = law == Law.HERTZ ? Double.POSITIVE_INFINITY : HERTZ_LIMIT * radius_mm;
        foundation_kPa_per_mm = HERTZ_SLOPE * hertz / (2 * Math.PI * radius_mm * Math.sqrt(limit_mm));
        this.support_mN_per_mm = support_mN_per_mm;
    }

    /// Elastic force of a dent (mN).
    @Equation(
            quantity = "force",
            meaning = "Force of the artery on the nerve.",
            law =
                    "F = 4/3 E* sqrt(R) d^1.5 to d = 0.3 R, beyond it F = pi R k (d^2 + (0.3 R)^2/3), k = 0.58 E*/R   (mN)",
            parameters = {Contact.class, Root.class})
    @Source(
            cite = "Hertz 1882; deeper, a Winkler foundation joined smoothly, ours",
            doi = "10.1017/CBO9781139171731",
            grade = Grade.ASSUMED)
    public double force_mN(double indentation_mm) {
        if (indentation_mm <= limit_mm) return hertz * indentation_mm * Math.sqrt(indentation_mm);
        return Math.PI
                * radius_mm
                * foundation_kPa_per_mm
                * (indentation_mm * indentation_mm + FOUNDATION_OFFSET * limit_mm * limit_mm);
    }

    /// Slope of the force, dF/dd (mN/mm).
    public double slope_mN_per_mm(double indentation_mm) {
        if (indentation_mm <= limit_mm) return HERTZ_SLOPE * hertz * Math.sqrt(indentation_mm);
        return 2 * Math.PI * radius_mm * foundation_kPa_per_mm * indentation_mm;
    }

    /// Mean elastic pressure under the patch (kPa): force over pi a², a = [#patch_mm].
    @Equation(
            quantity = "pressure",
            meaning = "Mean pressure under the artery at rest. It was never measured at the root of a person.",
            law = "p = F/(pi a^2), a = sqrt(R d): 4/(3 pi) E* sqrt(d/R) to d = 0.3 R   (mmHg)",
            parameters = {Contact.class, Root.class})
    @Source(
            cite = "Hertz 1882; Johnson 1985, Contact Mechanics, ch. 4",
            doi = "10.1017/CBO9781139171731",
            grade = Grade.DEFINED)
    public double pressure_kPa(double indentation_mm) {
        if (indentation_mm <= 0) return 0;
        return indentation_mm <= limit_mm
                ? hertz * Math.sqrt(indentation_mm) / (Math.PI * radius_mm)
                : force_mN(indentation_mm) / (Math.PI * radius_mm * indentation_mm);
    }

    /// Radius of the patch, sqrt(R d) (mm).
    public double patch_mm(double indentation_mm) {
        return Math.sqrt(radius_mm * indentation_mm);
    }

    /// Energy of a dent (mN mm): 2/5 K d^(5/2) in Hertz's range, beyond it the integral of the force.
    public double energy_mN_mm(double indentation_mm) {
        double hertzian = Math.min(indentation_mm, limit_mm);
        double shallow = hertz * hertzian * hertzian * Math.sqrt(hertzian) / (1 + HERTZ_SLOPE);
        if (indentation_mm <= limit_mm) return shallow;
        double d = indentation_mm, l = limit_mm;
        double bed = FOUNDATION_OFFSET * (d * d * d - l * l * l + l * l * (d - l));
        return shallow + Math.PI * radius_mm * foundation_kPa_per_mm * bed;
    }

    /// Depth of the dent at which nerve and supports balance (mm).
    ///
    /// @param overlap_mm how far the artery would reach in if nothing gave way (mm)
    @Equation(
            quantity = "indentation",
            meaning = "Depth of the dent that the artery presses into the nerve, at diastole.",
            law = "d + F(d)/k_s = overlap,  1/k_s = 1/k_apex + 1/k_support   (mm)",
            parameters = {Contact.class, Segment.class, Root.class})
    @Source(cite = "series of two springs and a contact", grade = Grade.DEFINED)
    public double indentation_mm(double overlap_mm) {
        return balance_mm(overlap_mm, 1);
    }

    /// The same with the nerve `stiffening` times as stiff, as it is when loaded fast.
    double balance_mm(double overlap_mm, double stiffening) {
        return balance_mm(overlap_mm, stiffening, START * START * overlap_mm);
    }

    /// The same from a first guess (mm).
    double balance_mm(double overlap_mm, double stiffening, double guess_mm) {
        if (overlap_mm <= 0) return 0;
        double springs = stiffening / support_mN_per_mm;
        if (law != Law.HERTZ && overlap_mm > limit_mm + springs * force_mN(limit_mm))
            return deep_mm(overlap_mm, springs);
        double c = springs * hertz;
        double y = Math.sqrt(guess_mm);
        if (c * y > SOFT) y = Math.min(y, Math.cbrt(overlap_mm / c));
        for (int i = 0; i < ITERATIONS; i++) {
            double step = (y * y + c * y * y * y - overlap_mm) / (2 * y + CUBE * c * y * y);
            y -= step;
            if (Math.abs(step) < NEWTON_DONE * y) break;
        }
        return y * y;
    }

    private double deep_mm(double overlap_mm, double springs) {
        double a = springs * Math.PI * radius_mm * foundation_kPa_per_mm;
        double rest = overlap_mm - a * FOUNDATION_OFFSET * limit_mm * limit_mm;
        return 2 * rest / (1 + Math.sqrt(1 + 2 * 2 * a * rest));
    }

    /// Dent whose elastic force is `force_mN` (mm).
    double depth_mm(double force_mN) {
        double hertzian = Math.cbrt(force_mN / hertz);
        if (hertzian * hertzian <= limit_mm) return hertzian * hertzian;
        double squared = force_mN / (Math.PI * radius_mm * foundation_kPa_per_mm);
        return Math.sqrt(squared - FOUNDATION_OFFSET * limit_mm * limit_mm);
    }

    /// How much the supports give for a force (mm).
    double give_mm(double force_mN) {
        return force_mN / support_mN_per_mm;
    }

    /// Force that a millimeter of lifting takes away at a dent (mN/mm).
    public double stiffness_mN_per_mm(double indentation_mm) {
        if (indentation_mm <= 0) return 0;
        return 1 / (1 / slope_mN_per_mm(indentation_mm) + 1 / support_mN_per_mm);
    }
}
