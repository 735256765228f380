package org.ephapse.artery;

import org.ephapse.measure.Equation;
import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;

/// The closed form of a growing loop: an arch between two tethers. It stands in for the elastic rod where a million
/// people are asked for.
///
/// Height is that of a clamped elastica at small excess. Stiffness comes from a table of the elastic rod
/// ([ApexStiffness]), halved because real tethers give. All forces in mN, lengths in mm, moduli in kPa.
public final class Arch {
    @Source(
            cite =
                    "ours, from the wall measurements of the openBF Circle of Willis network and human cerebral arteries",
            at = "0.8-2 MPa (kPa)",
            grade = Grade.ASSUMED)
    public static final double WALL_MODULUS_kPa = 1200.0;

    @Source(
            cite = "ours, after the sanity check of the mechanics",
            at = "stiffening after 30 (share per year)",
            grade = Grade.ASSUMED)
    public static final double STIFFENING_per_year = 0.008;

    @Source(
            cite = "ours, after the sanity check of the mechanics",
            at = "age from which arteries stiffen (years)",
            grade = Grade.ASSUMED)
    public static final double STIFFENING_FROM_years = 30.0;

    @Source(
            cite = "openBF Circle of Willis network: h/R 0.25",
            at = "wall thickness over outer diameter, 0.125 there; 0.11 taken",
            grade = Grade.ASSUMED)
    public static final double WALL_RATIO = 0.11;

    @Source(
            cite = "basilar diameter +1.2 %/year in a vascular-risk cohort, JAHA 2019 8:e011154",
            doi = "10.1161/JAHA.118.011154",
            at = "prior 0.1-1.2 % per year; 0.3 taken (share per year after 16)",
            grade = Grade.ASSUMED)
    public static final double DILATION_per_year = 0.003;

    @Source(cite = "ours", at = "how much faster arteries lengthen in untreated hypertension", grade = Grade.ASSUMED)
    public static final double HYPERTENSION_GROWTH = 2.0;

    @Source(
            cite = "ours, after the sanity check of the mechanics",
            at = "share of the clamped rod's stiffness that soft tethers leave",
            grade = Grade.ASSUMED)
    public static final double TETHER_SOFTNESS = 0.5;

    @Source(cite = "theory of plane areas: second moment of a circle, pi/64 D^4", grade = Grade.DEFINED)
    private static final double CIRCLE_SECOND_MOMENT = Math.PI / 64.0;

    @Source(cite = "theory of plane areas: area of a circle, pi/4 D^2", grade = Grade.DEFINED)
    private static final double CIRCLE_AREA = Math.PI / 4.0;

    @Source(
            cite = "Timoshenko, thin ring under two opposite forces: shortening = (pi/4 - 2/pi) F R^3/(E I)",
            grade = Grade.DEFINED)
    private static final double RING_FLATTENING = Math.PI / 4.0 - 2.0 / Math.PI;

    @Source(cite = "second moment of a rectangular strip, b w^3/12", grade = Grade.DEFINED)
    private static final double STRIP_SECOND_MOMENT = 1.0 / 12.0;

    private Arch() {}

    /// Height of the apex above the line between the tethers (mm).
    ///
    /// @param span_mm   distance between the tethers (mm)
    /// @param length_mm length of the artery between them (mm)
    @Equation(
            quantity = "arch-height",
            meaning = "How far the loop's apex stands off the line between its tethers.",
            law = "h = (2/pi) sqrt(S (L - S)),  L = S (1 + excess) (1 + G)   (mm; 2 % low at an excess of 10 %)",
            parameters = Arch.class)
    @Source(cite = "clamped elastica at small excess; exact: h = L k / K(k)", grade = Grade.DEFINED)
    public static double height_mm(double span_mm, double length_mm) {
        return 2 / Math.PI * Math.sqrt(Math.max(0, span_mm * (length_mm - span_mm)));
    }

    /// Growth of length in a step, as a share.
    ///
    /// @param growth_per_year the person's own rate (share per year)
    /// @param strain          share of hypertension's effect that is felt, 0 to 1
    /// @param step_years      length of the step (years)
    @Equation(
            quantity = "lengthening",
            meaning = "Growth of the artery's length since 16. That arteries lengthen with age is weakly supported.",
            law = "dG/dt = g (1 + (2 - 1) x strain)   (share per year)",
            parameters = {Arch.class, Loop.class})
    @Source(
            cite = "J Neurol Sci 2020 414:116818: age explains less than 5 % of length; bound 0.3 %/year",
            doi = "10.1016/j.jns.2020.116818",
            grade = Grade.ASSUMED)
    public static double lengthening(double growth_per_year, double strain, double step_years) {
        return growth_per_year * (1 + (HYPERTENSION_GROWTH - 1) * strain) * step_years;
    }

    /// How much an outer diameter has grown since 16 (a factor).
    public static double dilation(double age_years, double dilation_per_year, double from_years) {
        return 1 + dilation_per_year * (age_years - from_years);
    }

    /// How far the artery would reach into the nerve if neither gave way (mm); negative is a gap.
    ///
    /// @param loop        the loop as it was at 16
    /// @param lengthening growth of its length since then (share)
    /// @param dilation    growth of its diameter since then (factor)
    @Equation(
            quantity = "overlap",
            meaning = "How far the artery would reach into the nerve if nothing gave way; negative is a gap.",
            law = "overlap = cos(theta) (h - h16) + (D - D16)/2 + (cushion - cushion16) - gap16   (mm)",
            parameters = {Arch.class, Loop.class})
    @Source(cite = "geometry of two cylinders", grade = Grade.DEFINED)
    public static double overlap_mm(Loop loop, double lengthening, double dilation) {
        double length16 = loop.span_mm() * (1 + loop.excess());
        double rise = height_mm(loop.span_mm(), length16 * (1 + lengthening)) - height_mm(loop.span_mm(), length16);
        return loop.direction() * rise
                + (dilation - 1) * (0.5 * loop.diameter_mm() + loop.cushion_mm())
                - loop.gap_mm();
    }

    /// Young's modulus of the wall (kPa).
    public static double wallModulus_kPa(double age_years) {
        return WALL_MODULUS_kPa * (1 + STIFFENING_per_year * Math.max(0, age_years - STIFFENING_FROM_years));
    }

    /// Bending stiffness EI of a tube (mN mm²).
    public static double bending_mN_mm2(double modulus_kPa, double diameter_mm) {
        double squared = diameter_mm * diameter_mm;
        return modulus_kPa * CIRCLE_SECOND_MOMENT * squared * squared * (1 - hollow() * hollow());
    }

    /// Axial over bending stiffness of a tethered tube, EA S²/EI (no unit).
    public static double slenderness(double span_mm, double diameter_mm) {
        double ratio = span_mm / diameter_mm;
        return ratio * ratio * CIRCLE_AREA / CIRCLE_SECOND_MOMENT / (1 + hollow());
    }

    /// Stiffness of the loop's apex against the nerve (mN/mm).
    ///
    /// For a tandem the vertebral artery's apex and the wall of the artery that it pushes are two springs in series,
    /// which is an assumption; a tether of arachnoid is a spring beside them.
    ///
    /// @param loop       the loop
    /// @param excess     its length beyond the span now (share)
    /// @param dilation   growth of its diameter (factor)
    /// @param age_years  age (years)
    @Equation(
            quantity = "apex-stiffness",
            meaning = "How hard the loop resists being pushed back by the nerve.",
            law = "k = 0.5 c(excess, EA S^2/EI) EI/S^3 + tether; tandem: 1/k = 1/k_VA + 1/k_wall   (mN/mm)",
            parameters = {Arch.class, Loop.class, ApexStiffness.class})
    @Source(cite = "elastic rod, tabulated; tandem and tether are ours", grade = Grade.ASSUMED)
    public static double stiffness_mN_per_mm(Loop loop, double excess, double dilation, double age_years) {
        return stiffness_mN_per_mm(loop, excess, dilation, age_years, TETHER_SOFTNESS);
    }

    /// The same with another share of the clamped rod's stiffness left by the tethers: 1 where the ends are clamped.
    public static double stiffness_mN_per_mm(
            Loop loop, double excess, double dilation, double age_years, double softness) {
        double diameter = loop.diameter_mm() * dilation;
        double c = ApexStiffness.coefficient(excess, slenderness(loop.span_mm(), diameter));
        double apex = stiffness_mN_per_mm(softness * c, wallModulus_kPa(age_years), diameter, loop.span_mm());
        double pushed = loop.isTandem()
                ? series_mN_per_mm(apex, wall_mN_per_mm(loop.cushion_mm() * dilation, age_years))
                : apex;
        return pushed + loop.tether_mN_per_mm();
    }

    /// Stiffness c EI/S³ of an apex whose coefficient is known (mN/mm).
    public static double stiffness_mN_per_mm(double c, double modulus_kPa, double diameter_mm, double span_mm) {
        return c * bending_mN_mm2(modulus_kPa, diameter_mm) / (span_mm * span_mm * span_mm);
    }

    /// Stiffness of an artery's wall against being flattened over a length of one diameter (mN/mm).
    public static double wall_mN_per_mm(double diameter_mm, double age_years) {
        double thickness = WALL_RATIO * diameter_mm;
        double radius = 0.5 * (diameter_mm - thickness);
        double secondMoment = STRIP_SECOND_MOMENT * diameter_mm * thickness * thickness * thickness;
        return wallModulus_kPa(age_years) * secondMoment / (RING_FLATTENING * radius * radius * radius);
    }

    /// Two springs one behind the other (mN/mm).
    public static double series_mN_per_mm(double k1_mN_per_mm, double k2_mN_per_mm) {
        return 1 / (1 / k1_mN_per_mm + 1 / k2_mN_per_mm);
    }

    private static double hollow() {
        double inner = 1 - 2 * WALL_RATIO;
        return inner * inner;
    }
}
