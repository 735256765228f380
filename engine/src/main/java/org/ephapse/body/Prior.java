package org.ephapse.body;

import org.ephapse.artery.Arch;
import org.ephapse.conflict.Beat;
import org.ephapse.conflict.Myelin;
import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;
import org.ephapse.numeric.Seed;

/// Who people are: the hyper-parameters of the distributions from which virtual people are drawn.
///
/// @param growth_per_year      median growth of arterial length (share per year)
/// @param dilation_per_year    growth of arterial diameter (share per year)
/// @param contactAt16          share of sides that touch at 16
/// @param modulus_kPa          median modulus of the root (kPa)
/// @param pulse_mm             median movement of the apex in a beat (mm)
/// @param threshold_mmHg       median damage threshold (mmHg)
/// @param damage_per_year      damage rate at twice the threshold (1/year)
/// @param repair_years         median repair time at 40 (years)
/// @param repairLogSd          spread of repair times (log)
/// @param frailtyLogSd         spread of susceptibility (log)
/// @param hypertensionAt_years mean age at which hypertension begins (years)
/// @param staticWeight         weight of the resting pressure in damage
/// @param tandemShare          share of vertebral arteries that push another artery
/// @param trappedShare         share of loops that arachnoid holds against the root
/// @param scarring             share of the damage to bare fibers that is for good
public record Prior(
        double growth_per_year,
        double dilation_per_year,
        double contactAt16,
        double modulus_kPa,
        double pulse_mm,
        double threshold_mmHg,
        double damage_per_year,
        double repair_years,
        double repairLogSd,
        double frailtyLogSd,
        double hypertensionAt_years,
        double staticWeight,
        double tandemShare,
        double trappedShare,
        double scarring) {
    @Source(
            cite = "J Neurol Sci 2020 414:116818: at most 0.3 % per year; median 0.04 % ours",
            doi = "10.1016/j.jns.2020.116818",
            grade = Grade.ASSUMED)
    private static final double GROWTH = 0.0004;

    @Source(
            cite = "ours: MRI contact of asymptomatic sides is 21-53 %; tuned there, prior 0.2-0.5",
            grade = Grade.FITTED)
    private static final double CONTACT = 0.42;

    @Source(
            cite = "ours, of the order of brain tissue; no transverse modulus of the human root was found",
            at = "relaxed, transverse (kPa)",
            grade = Grade.ASSUMED)
    private static final double MODULUS = 10.0;

    @Source(
            cite = "ours; no displacement at the root was ever measured",
            at = "at 45 mmHg pulse pressure (mm)",
            grade = Grade.ASSUMED)
    private static final double PULSE = 0.04;

    @Source(
            cite = "ours; a secondary summary gives 20-30 mmHg for impaired venular flow",
            at = "mmHg",
            grade = Grade.ASSUMED)
    private static final double THRESHOLD = 20.0;

    @Source(
            cite = "rat sciatic in a silastic band: demyelination at 5-8 months (Mackinnon)",
            at = "at twice the threshold (1/year)",
            grade = Grade.ASSUMED)
    private static final double DAMAGE = 2.0;

    @Source(
            cite = "relief after decompression, 175 patients (PMID 36097503): 76 d, log-sd 0.82; 0.25 years taken",
            grade = Grade.FITTED)
    private static final double REPAIR = 0.25, REPAIR_LOG_SD = 0.8;

    @Source(cite = "ours: needed for the young and the mildly compressed who fall ill", grade = Grade.ASSUMED)
    private static final double FRAILTY_LOG_SD = 0.8;

    @Source(cite = "ours: mean age at which hypertension begins (years)", grade = Grade.ASSUMED)
    private static final double HYPERTENSION = 62.0;

    @Source(
            cite = "Park JS 2008, Acta Neurochir 150:235",
            at = "32 of 37 vertebral artery cases are tandem, of patients; taken for all people",
            grade = Grade.ASSUMED)
    private static final double TANDEM = 0.865;

    @Source(cite = "ours; 28 % of operated patients have arachnoid as a cause (Park JS 2008)", grade = Grade.ASSUMED)
    private static final double TRAPPED = 0.1;

    @Source(
            cite = "the sanity check knows none of these",
            at = "spread of repair times, tandems, trapped loops",
            grade = Grade.DEFINED)
    private static final double NONE = 0;

    /// The hyper-parameters of the mechanics' sanity check: one repair time for all, no tandems, nobody trapped, no
    /// scar.
    public static final Prior SANITY_CHECK = new Prior(
            GROWTH,
            Arch.DILATION_per_year,
            CONTACT,
            MODULUS,
            PULSE,
            THRESHOLD,
            DAMAGE,
            REPAIR,
            NONE,
            FRAILTY_LOG_SD,
            HYPERTENSION,
            Beat.STATIC_WEIGHT,
            NONE,
            NONE,
            NONE);

    /// The house's.
    public static final Prior STANDARD = new Prior(
            GROWTH,
            Arch.DILATION_per_year,
            CONTACT,
            MODULUS,
            PULSE,
            THRESHOLD,
            DAMAGE,
            REPAIR,
            REPAIR_LOG_SD,
            FRAILTY_LOG_SD,
            HYPERTENSION,
            Beat.STATIC_WEIGHT,
            TANDEM,
            TRAPPED,
            Myelin.SCARRING);

    /// Refuses what is no number, and spreads and shares below 0.
    public Prior {
        double[] all = {
            growth_per_year,
            dilation_per_year,
            contactAt16,
            modulus_kPa,
            pulse_mm,
            threshold_mmHg,
            damage_per_year,
            repair_years,
            repairLogSd,
            frailtyLogSd,
            hypertensionAt_years,
            staticWeight,
            tandemShare,
            trappedShare,
            scarring
        };
        for (double x : all) {
            if (!(x >= 0 && x < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException("a prior's numbers are finite and at least 0, not " + x);
            }
        }
        if (contactAt16 > 1 || tandemShare > 1 || trappedShare > 1 || scarring > 1 || repair_years == 0) {
            throw new IllegalArgumentException(
                    "a prior's shares are at most 1 and its repair takes time, not " + contactAt16 + ", " + tandemShare
                            + ", " + trappedShare + ", " + scarring + " and " + repair_years + " years");
        }
    }

    /// One side of person `index` of a population.
    public Person person(Seed people, long index, Person.Side side) {
        Draw draw = new Draw(this);
        draw.person(people.of(index).value());
        draw.frailty(side);
        draw.side();
        return draw.person();
    }
}
