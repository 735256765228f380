package org.ephapse.body;

import org.ephapse.measure.Equation;
import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;
import org.ephapse.numeric.Seed;

/// One injection of botulinum toxin: how it lowers the muscle's answer, and what else it does.
///
/// @param at_years      age at the injection (years)
/// @param peak          largest share of the muscle's answer taken away
/// @param onset_days    days to half of the effect
/// @param duration_days days until half of the peak effect is left
/// @param reboundGain   extra gain once worn off
/// @param ptosis        whether the eyelid droops
/// @param weakness      whether the face is weak
record MuscleGain(
        double at_years,
        double peak,
        double onset_days,
        double duration_days,
        double reboundGain,
        boolean ptosis,
        boolean weakness) {
    @Source(
            cite = "Bentivoglio 2009, 665 treatments, onabotulinumtoxinA",
            at = "onset 5.4 +- 5.3 days",
            grade = Grade.MEASURED)
    private static final double ONSET_days = 5.4, ONSET_SD_days = 5.3;
    @Source(
            cite = "Bentivoglio 2009, 665 treatments, onabotulinumtoxinA",
            at = "duration 85.4 +- 41.6 days",
            grade = Grade.MEASURED)
    private static final double DURATION_days = 85.4, DURATION_SD_days = 41.6;
    @Source(
            cite = "Jitpimolmard, 855 treatments with Dysport: peak effect 77 % on the patients' scale (PMC2170133)",
            at = "that 20 U of onabotulinumtoxinA do the same is ours",
            grade = Grade.ASSUMED)
    private static final double LARGEST = 0.945, HALF_DOSE_U = 3.4;

    @Source(
            cite = "Bentivoglio 2009",
            at = "treatments without effect 6.5 % (onabotulinumtoxinA)",
            grade = Grade.MEASURED)
    private static final double FAILURES = 0.065;

    @Source(
            cite = "series of treatments: ptosis in 12 % of treatments; which series was not recorded",
            grade = Grade.ASSUMED)
    private static final double PTOSIS = 0.12;

    @Source(
            cite = "series of treatments: weakness of the face in 11.8 %; which series was not recorded",
            grade = Grade.ASSUMED)
    private static final double WEAKNESS = 0.118;

    @Source(cite = "ours: how steeply the effect ends", grade = Grade.ASSUMED)
    private static final double STEEPNESS = 6.0;

    /// Draws one injection.
    static MuscleGain drawn(double at_years, Treatment.Toxin toxin, Seed seed) {
        boolean fails = seed.of("failure").uniform() < FAILURES;
        double peak = fails ? 0 : LARGEST * toxin.dose_U() / (toxin.dose_U() + HALF_DOSE_U);
        return new MuscleGain(
                at_years,
                peak,
                lognormal(ONSET_days, ONSET_SD_days, seed.of("onset")),
                lognormal(DURATION_days, DURATION_SD_days, seed.of("duration")),
                toxin.reboundGain(),
                seed.of("ptosis").uniform() < PTOSIS,
                seed.of("weakness").uniform() < WEAKNESS);
    }

    boolean failed() {
        return peak == 0;
    }

    /// Gain of the muscle some days after the injection: 1 without toxin.
    @Equation(
            quantity = "muscle-gain",
            meaning = "What toxin leaves of the muscle's answer. The lesion in the nerve goes on underneath.",
            law =
                    "gain = product over injections of 1 - P (1 - 2^(-t/t_on)) / (1 + (t/T)^6), times 1 + rebound once worn off;  P = 0.945 dose/(dose + 3.4 U)",
            parameters = MuscleGain.class)
    @Source(cite = "shape ours; onset, peak and duration from series of treatments", grade = Grade.ASSUMED)
    double at(double days) {
        if (days < 0 || failed()) return 1;
        double left = 1 / (1 + Math.pow(days / duration_days, STEEPNESS));
        double begun = 1 - Math.pow(0.5, days / onset_days);
        return 1 - peak * begun * left;
    }

    /// Extra gain of a muscle from which this injection has worn off; 0 unless somebody set a rebound.
    double rebound(double days) {
        if (days < 0 || failed()) return 0;
        return reboundGain * (1 - 1 / (1 + Math.pow(days / duration_days, STEEPNESS)));
    }

    private static double lognormal(double mean, double sd, Seed seed) {
        double variance = Math.log1p(sd * sd / (mean * mean));
        return mean * Math.exp(Math.sqrt(variance) * seed.normal() - 0.5 * variance);
    }
}
