package org.ephapse.conflict;

import java.util.Arrays;
import org.ephapse.measure.Equation;
import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;
import org.ephapse.measure.Units;

/// One beat of the artery on the nerve: the pressure at each phase, and the damage that the beat does on average.
///
/// The nerve relaxes within minutes, so over a beat it carries the mean with its relaxed stiffness and the swing
/// about the mean with its dynamic stiffness, `eta` times larger (quasi-linear viscoelasticity with a memory much
/// longer than a beat). Two things follow. Where the artery withdraws faster than the dent can rise, contact is lost
/// for part of the beat and the nerve keeps the dent of (1 - 1/eta) of the mean elastic force. And an artery that
/// reaches the nerve only at systole still beats on it. The linear law of the sanity check, which has neither, is
/// kept to show the difference. One object per thread; nothing is allocated after it is built.
public final class Beat {
    /// How the beat's pressure is computed.
    public enum Law {
        /// Relaxed diastolic pressure plus the dynamic rise above it: the law of the sanity check. Largest at touch.
        ABOVE_DIASTOLE,
        /// Relaxed mean plus dynamic swing, with contact lost where the pressure would be negative.
        ABOUT_MEAN
    }

    @Source(
            cite = "ours: the fixed point contracts by at most 1 - 1/eta = 0.57 and is close at the start",
            grade = Grade.DEFINED)
    private static final int FIXED_POINT = 12;

    @Source(
            cite =
                    "ours: relative change of the mean force at which it stands still; tightening it to 1e-6 moves damage by less than 0.1 %",
            grade = Grade.DEFINED)
    private static final double STANDS_STILL = 1e-3;

    @Source(
            cite =
                    "ours: weight of the resting pressure in damage; below 0.7 a deeper dent could do less harm (docs/theory/pulse.md)",
            at = "prior 0.7-1",
            grade = Grade.ASSUMED)
    public static final double STATIC_WEIGHT = 1.0;

    @Source(
            cite = "quasi-linear viscoelasticity: elastic force that a relaxed nerve shows without load, over the mean",
            grade = Grade.DEFINED)
    private static final double KEPT = 1 - 1 / Root.DYNAMIC_RATIO;

    @Source(
            cite = "ours: the mean dent is a fair first guess unless it is below this share of the reach",
            grade = Grade.DEFINED)
    private static final double FAR = 0.1;

    private final Law law;
    private final double staticWeight, waveMean;
    private final double[] wave;
    private final double[] depth_mm, pressure_mmHg;
    private Contact contact = new Contact(Contact.Law.HERTZ);
    private double overlap_mm, movement_mm, diastolic_mm, mean_mm, meanPressure_mmHg, meanForce_mN, bound_mmHg;
    private boolean resolved;

    /// A beat of the given law, wave (0 to 1) and weight of the resting pressure.
    public Beat(Law law, double[] wave, double staticWeight) {
        this.law = law;
        this.wave = wave.clone();
        this.staticWeight = staticWeight;
        waveMean = Arrays.stream(wave).average().orElseThrow();
        depth_mm = new double[wave.length];
        pressure_mmHg = new double[wave.length];
    }

    /// Lets one beat fall on a contact. The phases are computed when somebody asks for what needs them.
    ///
    /// @param contact     set to its artery and nerve, and left so while this beat is asked
    /// @param overlap_mm  overlap at diastole (mm); negative is a gap
    /// @param movement_mm how far the artery's wall moves toward the nerve at the systolic peak (mm)
    public void fall(Contact contact, double overlap_mm, double movement_mm) {
        this.contact = contact;
        this.overlap_mm = overlap_mm;
        this.movement_mm = movement_mm;
        resolved = false;
        diastolic_mm = contact.indentation_mm(overlap_mm);
        if (law == Law.ABOVE_DIASTOLE) {
            aboveDiastole();
            return;
        }
        mean_mm = Double.NaN;
        bound_mmHg = bound_mmHg(diastolic_mm + Math.max(0, movement_mm + Math.min(0, overlap_mm)));
    }

    /// A pressure that no phase exceeds when no phase is deeper than `deepest_mm`.
    private double bound_mmHg(double deepest_mm) {
        return Root.DYNAMIC_RATIO * elastic_mmHg(deepest_mm)
                - (Root.DYNAMIC_RATIO - staticWeight) * elastic_mmHg(diastolic_mm);
    }

    /// No artery touches: nothing presses.
    public void rest() {
        Arrays.fill(depth_mm, 0);
        Arrays.fill(pressure_mmHg, 0);
        diastolic_mm = 0;
        mean_mm = 0;
        meanPressure_mmHg = 0;
        meanForce_mN = 0;
        bound_mmHg = 0;
        resolved = true;
    }

    @Equation(
            quantity = "pressure-swing",
            meaning = "How much the pressure under the artery swings with each beat.",
            law =
                    "p(phi) = w <pe> + eta (pe(phi) - <pe>), at least 0; pe elastic pressure, <> mean over the beat   (mmHg)",
            parameters = {Beat.class, Root.class})
    @Source(
            cite =
                    "Fung 1993, Biomechanics, quasi-linear viscoelasticity; contact lost where p would be negative, ours",
            doi = "10.1007/978-1-4757-2257-4",
            grade = Grade.ASSUMED)
    private void resolve() {
        if (resolved) return;
        resolved = true;
        double kept = depths();
        double mean = 0;
        for (int j = 0; j < wave.length; j++) {
            pressure_mmHg[j] = elastic_mmHg(Math.max(depth_mm[j], kept));
            mean += pressure_mmHg[j];
        }
        mean /= wave.length;
        for (int j = 0; j < wave.length; j++) {
            double pressed = staticWeight * mean + Root.DYNAMIC_RATIO * (pressure_mmHg[j] - mean);
            pressure_mmHg[j] = depth_mm[j] > kept ? Math.max(0, pressed) : 0;
        }
        meanPressure_mmHg = 0;
        for (double p : pressure_mmHg) meanPressure_mmHg += p / wave.length;
    }

    /// Depth at each phase: nerve and supports balance with the dynamic stiffness about the mean force, which is the
    /// mean of what comes out; the relaxed nerve's is close, so a few rounds do. Returns the dent (mm) that the nerve
    /// keeps where the artery leaves it.
    private double depths() {
        double mean_mm = meanIndentation_mm();
        double force = contact.force_mN(mean_mm), before;
        int rounds = 0;
        do {
            before = force;
            double carried = (Root.DYNAMIC_RATIO - 1) * contact.give_mm(before);
            double sum = 0;
            for (int j = 0; j < wave.length; j++) {
                double reach = overlap_mm + movement_mm * wave[j] + carried;
                double guess = mean_mm > FAR * reach ? mean_mm : reach;
                depth_mm[j] = contact.balance_mm(reach, Root.DYNAMIC_RATIO, guess);
                sum += Math.max(contact.force_mN(depth_mm[j]), KEPT * before);
            }
            force = sum / wave.length;
        } while (Math.abs(force - before) > STANDS_STILL * force && ++rounds < FIXED_POINT);
        meanForce_mN = force;
        return contact.depth_mm(KEPT * force);
    }

    private double elastic_mmHg(double depth_mm) {
        return contact.pressure_kPa(depth_mm) / Units.KPA_PER_MMHG;
    }

    private void aboveDiastole() {
        resolved = true;
        double resting = elastic_mmHg(diastolic_mm);
        double share = 1 / (1 + contact.give_mm(Root.DYNAMIC_RATIO * contact.slope_mN_per_mm(diastolic_mm)));
        meanPressure_mmHg = 0;
        bound_mmHg = Double.POSITIVE_INFINITY;
        for (int j = 0; j < wave.length; j++) {
            depth_mm[j] = diastolic_mm + movement_mm * share * wave[j];
            double rise = elastic_mmHg(depth_mm[j]) - resting;
            pressure_mmHg[j] = diastolic_mm > 0 ? staticWeight * resting + Root.DYNAMIC_RATIO * rise : 0;
            meanPressure_mmHg += pressure_mmHg[j] / wave.length;
        }
        mean_mm = diastolic_mm;
        meanForce_mN = contact.force_mN(diastolic_mm);
    }

    /// Mean over the beat of the damaging excess ((p decay/threshold - 1)+)^n, at a depth where a share `decay`
    /// arrives.
    @Equation(
            quantity = "damage",
            meaning = "How fast a beat's pressure strips myelin: nothing below the threshold, steeply more above it.",
            law = "D = k_d V <[(p/p_th - 1)+]^1.5>   (1/year)",
            parameters = {Beat.class, Root.class, Segment.class})
    @Source(
            cite = "power-law exceedance, as for strain stimuli in tissue; exponent 1.5 (prior 1-3) and rate are ours",
            grade = Grade.ASSUMED)
    public double excess(double threshold_mmHg, double decay) {
        double scale = decay / threshold_mmHg;
        if (bound_mmHg * scale <= 1) return 0;
        if (!resolved && bound_mmHg(contact.indentation_mm(overlap_mm + movement_mm)) * scale <= 1) return 0;
        resolve();
        double sum = 0;
        for (double p : pressure_mmHg) {
            double above = p * scale - 1;
            if (above > 0) sum += above * Math.sqrt(above);
        }
        return sum / wave.length;
    }

    /// Depth of the dent at diastole (mm); 0 where artery and nerve do not touch then.
    public double indentation_mm() {
        return diastolic_mm;
    }

    /// Dent of the relaxed nerve under the mean of the beat (mm).
    public double meanIndentation_mm() {
        if (Double.isNaN(mean_mm)) mean_mm = contact.indentation_mm(overlap_mm + waveMean * movement_mm);
        return mean_mm;
    }

    /// Mean pressure over the beat (mmHg).
    public double meanPressure_mmHg() {
        resolve();
        return meanPressure_mmHg;
    }

    /// Mean force over the beat (mN).
    public double meanForce_mN() {
        resolve();
        return meanForce_mN;
    }

    /// Largest less smallest pressure of the beat (mmHg).
    public double swing_mmHg() {
        resolve();
        double low = Double.POSITIVE_INFINITY, high = 0;
        for (double p : pressure_mmHg) {
            low = Math.min(low, p);
            high = Math.max(high, p);
        }
        return high - low;
    }

    /// Share of the beat with pressure on the nerve.
    public double touching() {
        resolve();
        int touching = 0;
        for (double p : pressure_mmHg) if (p > 0) touching++;
        return (double) touching / wave.length;
    }

    /// Pressure at a phase (mmHg).
    double pressure_mmHg(int phase) {
        resolve();
        return pressure_mmHg[phase];
    }
}
