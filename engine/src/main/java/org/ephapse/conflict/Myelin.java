package org.ephapse.conflict;

import java.util.Arrays;
import org.ephapse.measure.Equation;
import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;

/// Myelin of a number of places: whole (m), bare, and bare for good (z), as shares that add up to 1.
///
/// Damage strips whole myelin, repair brings bare fibers back, and a small part of damage is for good. With the load
/// frozen over a step the law is linear, and the step is its exact solution: a step of a year is as right as a
/// thousand steps of a beat. Beats are never integrated one by one: they enter as their mean, since a beat lasts one
/// second and repair months.
public final class Myelin {
    @Source(
            cite = "ours: share of the damage to bare fibers that is for good",
            at =
                    "0.001; with 0.01-0.05, proposed first, nine tenths would be scar by the usual age of surgery (docs/theory/course.md)",
            grade = Grade.ASSUMED)
    public static final double SCARRING = 0.001;

    @Source(
            cite = "ours, after the sanity check of the mechanics",
            at = "slowing of repair (share per year of age beyond 40)",
            grade = Grade.ASSUMED)
    public static final double REPAIR_SLOWING_per_year = 0.004;

    @Source(
            cite = "ours, after the sanity check of the mechanics",
            at = "age for which repair times are given (years)",
            grade = Grade.ASSUMED)
    public static final double REPAIR_AGE_years = 40.0;

    private final double[] whole, scar;
    private final double scarring;

    /// Whole myelin at `places` places, with the house's scarring.
    public Myelin(int places) {
        this(places, SCARRING);
    }

    /// Whole myelin at `places` places.
    ///
    /// @param scarring share of the damage to bare fibers that is for good
    public Myelin(int places, double scarring) {
        this.scarring = scarring;
        whole = new double[places];
        scar = new double[places];
        Arrays.fill(whole, 1);
    }

    /// Rate of repair at an age (1/year).
    ///
    /// @param repair_years time constant of repair at 40 (years)
    @Equation(
            quantity = "repair",
            meaning = "How fast bare fibers get their myelin back. It slows with age.",
            law = "k_r = 1 / (tau_r (1 + 0.004 (age - 40)))   (1/year)",
            parameters = Myelin.class)
    @Source(
            cite = "time to relief after decompression in 175 patients, fitted as repair (PMID 36097503)",
            grade = Grade.FITTED)
    public static double repair_per_year(double repair_years, double age_years) {
        return 1 / (repair_years * (1 + REPAIR_SLOWING_per_year * (age_years - REPAIR_AGE_years)));
    }

    /// Whole myelin after a step with the load frozen and no scarring, in closed form: the judge of [#step].
    ///
    /// @param whole           whole myelin before (share)
    /// @param damage_per_year rate of damage (1/year)
    /// @param repair_per_year rate of repair (1/year)
    /// @param step_years      length of the step (years)
    public static double relax(double whole, double damage_per_year, double repair_per_year, double step_years) {
        double rate = repair_per_year + damage_per_year;
        double steady = repair_per_year / rate;
        return steady + (whole - steady) * Math.exp(-rate * step_years);
    }

    /// Advances one place by a step with its load frozen: the exact solution of the two coupled equations.
    @Equation(
            quantity = "myelin",
            meaning = "Share of the fibers under the artery whose myelin is whole.",
            law = "m' = -D m + k_r (1 - z - m);  z' = k_z D (1 - m - z)",
            parameters = Myelin.class)
    @Source(cite = "first-order damage and repair with an irreversible part, ours", grade = Grade.ASSUMED)
    public void step(int place, double damage_per_year, double repair_per_year, double step_years) {
        double d = damage_per_year, r = repair_per_year, s = scarring * d;
        // deviation (m, z - 1) from the only resting point with damage, all scar; eigenvalues are real and distinct
        double m = whole[place], y = scar[place] - 1;
        double trace = -(d + r + s);
        double root = Math.sqrt(trace * trace - 2 * 2 * s * d);
        double fast = 0.5 * (trace - root);
        double slow = fast < 0 ? s * d / fast : 0;
        double eFast = Math.exp(fast * step_years), eSlow = Math.exp(slow * step_years);
        double am = -(d + r) * m - r * y, ay = -s * m - s * y;
        whole[place] = (eSlow * (am - fast * m) - eFast * (am - slow * m)) / root;
        scar[place] = 1 + (eSlow * (ay - fast * y) - eFast * (ay - slow * y)) / root;
    }

    /// Whole myelin at a place (share).
    public double whole(int place) {
        return whole[place];
    }

    /// What stays bare for good at a place (share).
    double scar(int place) {
        return scar[place];
    }

    /// What is bare at a place, for now or for good (share), kept off the rounding below 0.
    double bare(int place) {
        return Math.max(0, 1 - whole[place]);
    }
}
