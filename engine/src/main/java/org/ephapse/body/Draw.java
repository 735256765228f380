package org.ephapse.body;

import org.ephapse.artery.Loop;
import org.ephapse.artery.Vessel;
import org.ephapse.body.Person.Sex;
import org.ephapse.body.Person.Side;
import org.ephapse.conflict.Root;
import org.ephapse.conflict.Segment;
import org.ephapse.heart.BloodPressure;
import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;
import org.ephapse.numeric.Seed;

/// One person's numbers, drawn side by side; one object per thread, refilled for each person.
///
/// Each number has its own address, so a side that is never looked at costs nothing and changes nothing.
final class Draw {
    @Source(
            cite = "ours, after the sanity check of the mechanics",
            at = "share of nearest loops AICA, PICA; the rest VA",
            grade = Grade.ASSUMED)
    private static final double AICA = 0.68, PICA = 0.22, VA = 0.10;

    @Source(
            cite = "ours; the left vertebral artery is more often dominant",
            at = "left VA factor; right has the rest of 2",
            grade = Grade.ASSUMED)
    private static final double LEFT_VA = 1.3;

    @Source(
            cite = "ours, after the sanity check of the mechanics",
            at = "left contact factor; right has the rest of 2",
            grade = Grade.ASSUMED)
    private static final double LEFT_CONTACT = 1.08;

    @Source(
            cite = "ours; posterior fossa is more crowded in women (83.7 v 79.2 in patients and controls)",
            at = "women's gap factor",
            grade = Grade.ASSUMED)
    private static final double FEMALE_GAP = 0.93;

    @Source(
            cite = "VA metrics change faster in women, PMC9099009; size ours",
            at = "women's growth factor",
            grade = Grade.ASSUMED)
    private static final double FEMALE_GROWTH = 1.15;

    @Source(
            cite = "ours, after the sanity check of the mechanics",
            at = "spread of the span (log)",
            grade = Grade.ASSUMED)
    private static final double SPAN_LOG_SD = 0.25;

    @Source(
            cite = "ours, after the sanity check of the mechanics",
            at = "excess length, median and spread (log)",
            grade = Grade.ASSUMED)
    private static final double EXCESS = 0.10, EXCESS_LOG_SD = 0.6;
    @Source(
            cite = "ours, after the sanity check of the mechanics",
            at = "spread of growth (log); weights of the person and of the side in it",
            grade = Grade.ASSUMED)
    private static final double GROWTH_LOG_SD = 0.6, GROWTH_PERSON = 0.7, GROWTH_SIDE = 0.714;
    @Source(
            cite = "ours, after the sanity check of the mechanics",
            at = "gap at 16 where nothing touches, mean and sd of the normal folded at 0 (mm)",
            grade = Grade.ASSUMED)
    private static final double GAP_mm = 2.6, GAP_SD_mm = 1.7;

    @Source(
            cite = "ours, after the sanity check of the mechanics",
            at = "overlap at 16 where they touch, scale of the half-normal (mm)",
            grade = Grade.ASSUMED)
    private static final double OVERLAP_mm = 0.18;

    @Source(
            cite = "ours, after the sanity check of the mechanics",
            at = "spreads (log) of modulus, pulse and threshold",
            grade = Grade.ASSUMED)
    private static final double MODULUS_LOG_SD = 0.4, PULSE_LOG_SD = 0.6, THRESHOLD_LOG_SD = 0.25;

    @Source(
            cite = "Deep 2016: brainstem 19 %, root exit zone 32 % of contacts",
            doi = "10.1055/s-0036-1579836",
            grade = Grade.MEASURED)
    private static final double CENTRAL = 0.51;

    @Source(
            cite = "Campos-Benitez & Kaufmann 2008, of patients; taken for all contacts",
            doi = "10.3171/JNS/2008/109/9/0416",
            at = "root exit point 10, attached 64 of 96 central",
            grade = Grade.ASSUMED)
    private static final double AT_EXIT_POINT = 10.0 / 96.0, AT_ATTACHED = 64.0 / 96.0;
    @Source(
            cite = "ours, after the sanity check of the mechanics",
            at = "weights of the person and of the side in susceptibility",
            grade = Grade.ASSUMED)
    private static final double FRAILTY_PERSON = 0.5, FRAILTY_SIDE = 0.866;

    @Source(
            cite = "ours, after the sanity check of the mechanics",
            at = "spread of the age at which hypertension begins (years)",
            grade = Grade.ASSUMED)
    private static final double HYPERTENSION_SD_years = 17.0;

    @Source(
            cite = "ours, after the sanity check of the mechanics",
            at = "smallest diameter (mm)",
            grade = Grade.ASSUMED)
    private static final double SMALLEST_mm = 0.4;

    @Source(
            cite = "ours; mean directions after Li B 2024",
            doi = "10.1002/brb3.3438",
            at = "spread of the direction of contact (degrees)",
            grade = Grade.ASSUMED)
    private static final double ANGLE_SD_deg = 45.0;

    @Source(cite = "PMC5028612", at = "pushed by the vertebral artery: PICA 54.7, AICA 26.2 %", grade = Grade.MEASURED)
    private static final double PUSHED_PICA = 54.7 / (54.7 + 26.2);

    @Source(cite = "geometry", at = "a turn and half a turn (degrees)", grade = Grade.DEFINED)
    private static final double TURN_deg = 360.0, HALF_TURN_deg = 180.0;

    private static final Vessel[] VESSELS = Vessel.values();
    private static final long SEX = Seed.key("sex"), PRESSURE = Seed.key("hypertension"), LENGTH = Seed.key("growth");
    private static final long FRAILTY = Seed.key("susceptibility"), RESISTANCE = Seed.key("resistance");
    private static final long LEFT = Seed.key("left"), RIGHT = Seed.key("right"), VESSEL = Seed.key("vessel");
    private static final long DIAMETER = Seed.key("diameter"), SPAN = Seed.key("span"), EXTRA = Seed.key("excess");
    private static final long TOUCH = Seed.key("touch"), GAP = Seed.key("gap"), DIRECTION = Seed.key("direction");
    private static final long STIFFNESS = Seed.key("modulus"), BEAT = Seed.key("pulse"), LIMIT = Seed.key("threshold");
    private static final long PLACE = Seed.key("segment"), MENDING = Seed.key("repair"), ANGLE = Seed.key("angle");
    private static final long TANDEM = Seed.key("tandem"), PUSHED = Seed.key("pushed"), TRAP = Seed.key("trapped");

    private final Prior prior;
    private long person, at;
    boolean female, left;
    double highFrom_years, susceptibility, resistance;
    Vessel vessel = Vessel.AICA;
    Segment segment = Segment.ATTACHED;
    double diameter_mm, span_mm, excess, growth_per_year, direction, gap_mm, cushion_mm, tether_mN_per_mm;
    double modulus_kPa, pulse_mm, threshold_mmHg, repair_years;

    Draw(Prior prior) {
        this.prior = prior;
    }

    /// Turns to a person.
    void person(long address) {
        person = address;
        female = Seed.uniform(Seed.below(person, SEX)) < 0.5;
        highFrom_years =
                prior.hypertensionAt_years() + HYPERTENSION_SD_years * Seed.normal(Seed.below(person, PRESSURE));
    }

    /// Turns to a side, and draws what decides whether anything else need be drawn.
    void frailty(Side side) {
        left = side == Side.LEFT;
        at = Seed.below(person, left ? LEFT : RIGHT);
        double own = FRAILTY_SIDE * normal(FRAILTY) + FRAILTY_PERSON * Seed.normal(Seed.below(person, FRAILTY));
        susceptibility = Math.exp(prior.frailtyLogSd() * own);
        resistance = -Math.log(uniform(RESISTANCE));
    }

    /// Draws the rest of the side.
    void side() {
        artery();
        gap();
        modulus_kPa = prior.modulus_kPa() * Math.exp(MODULUS_LOG_SD * normal(STIFFNESS));
        pulse_mm = prior.pulse_mm() * Math.exp(PULSE_LOG_SD * normal(BEAT));
        threshold_mmHg = prior.threshold_mmHg() * Math.exp(THRESHOLD_LOG_SD * normal(LIMIT));
        repair_years = prior.repair_years() * Math.exp(prior.repairLogSd() * normal(MENDING));
        segment = segment(uniform(PLACE));
    }

    private void artery() {
        double va = VA * (left ? LEFT_VA : 2 - LEFT_VA);
        double pick = uniform(VESSEL) * (AICA + PICA + va);
        vessel = VESSELS[pick < AICA ? 0 : pick < AICA + PICA ? 1 : 2];
        diameter_mm = calibre_mm(vessel, normal(DIAMETER));
        span_mm = vessel.span_mm() * Math.exp(SPAN_LOG_SD * normal(SPAN));
        excess = EXCESS * Math.exp(EXCESS_LOG_SD * normal(EXTRA));
        double growth = GROWTH_PERSON * Seed.normal(Seed.below(person, LENGTH)) + GROWTH_SIDE * normal(LENGTH);
        growth_per_year = prior.growth_per_year() * Math.exp(GROWTH_LOG_SD * growth) * (female ? FEMALE_GROWTH : 1);
        direction = 2 * uniform(DIRECTION) - 1;
        boolean tandem = vessel == Vessel.VA && uniform(TANDEM) < prior.tandemShare();
        Vessel small = uniform(PUSHED) < PUSHED_PICA ? Vessel.PICA : Vessel.AICA;
        cushion_mm = tandem ? calibre_mm(small, normal(PUSHED + 1)) : 0;
        tether_mN_per_mm = uniform(TRAP) < prior.trappedShare() ? Loop.TRAPPED_mN_per_mm : 0;
    }

    private void gap() {
        double space = female ? FEMALE_GAP : 1;
        double touching = prior.contactAt16() / space * (left ? LEFT_CONTACT : 2 - LEFT_CONTACT);
        gap_mm = uniform(TOUCH) < touching
                ? -OVERLAP_mm * Math.abs(normal(GAP))
                : Math.abs(GAP_mm + GAP_SD_mm * normal(GAP)) * space;
    }

    private static double calibre_mm(Vessel vessel, double z) {
        return Math.max(SMALLEST_mm, vessel.diameter_mm() + vessel.diameterSd_mm() * z);
    }

    private static Segment segment(double u) {
        if (u >= CENTRAL) return Segment.DISTAL;
        if (u < CENTRAL * AT_EXIT_POINT) return Segment.ROOT_EXIT_POINT;
        return u < CENTRAL * (AT_EXIT_POINT + AT_ATTACHED) ? Segment.ATTACHED : Segment.TRANSITION;
    }

    /// The numbers as records.
    Person person() {
        double turned = vessel.approach_deg() + ANGLE_SD_deg * normal(ANGLE) + HALF_TURN_deg;
        double angle = turned - TURN_deg * Math.floor(turned / TURN_deg) - HALF_TURN_deg;
        Loop loop = new Loop(
                vessel, diameter_mm, span_mm, excess, growth_per_year, direction, gap_mm, cushion_mm, tether_mN_per_mm);
        Root root =
                new Root(segment, angle, modulus_kPa, pulse_mm, threshold_mmHg, prior.damage_per_year(), repair_years);
        BloodPressure pressure = new BloodPressure(highFrom_years, Double.POSITIVE_INFINITY);
        return new Person(
                female ? Sex.FEMALE : Sex.MALE,
                left ? Side.LEFT : Side.RIGHT,
                loop,
                root,
                pressure,
                susceptibility,
                resistance,
                0);
    }

    private double uniform(long what) {
        return Seed.uniform(Seed.below(at, what));
    }

    private double normal(long what) {
        return Seed.normal(Seed.below(at, what));
    }
}
