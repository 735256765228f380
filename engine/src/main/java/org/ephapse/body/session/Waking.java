package org.ephapse.body.session;

import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;

/// How awake a person is, and what that does to drive, nucleus, pulse and membrane.
public enum Waking {
    /// At rest, awake.
    AWAKE(1, Levels.NONE, 1, 1, 1, 1),
    /// Tense: blinks twice as often, a little drive everywhere, a stronger pulse.
    TENSE(Levels.TENSE_BLINKS, Levels.TENSE_DRIVE, 1, 1, Levels.TENSE_PULSE, 1),
    /// Asleep: no blinks, less excitable, a weaker pulse.
    ASLEEP(Levels.NONE, Levels.NONE, 0, Levels.ASLEEP_GAIN, Levels.ASLEEP_PULSE, 1),
    /// Under anesthesia: no drive at all, and fewer sodium channels that work.
    ANESTHETIZED(Levels.NONE, Levels.NONE, 0, Levels.ANESTHETIZED_GAIN, 1, Levels.ANESTHETIZED_SODIUM);
    private final double blinks, tonic, effort, gain, pulse, sodium;

    Waking(double blinks, double tonic, double effort, double gain, double pulse, double sodium) {
        this.blinks = blinks;
        this.tonic = tonic;
        this.effort = effort;
        this.gain = gain;
        this.pulse = pulse;
        this.sodium = sodium;
    }

    /// How often the lids blink, times the rate at rest.
    public double blinks() {
        return blinks;
    }

    /// Drive of all muscles without any effort, 0 to 1.
    public double tonic() {
        return tonic;
    }

    /// Share of an effort that arrives.
    public double effort() {
        return effort;
    }

    /// Nuclear gain, times the lesion's.
    public double gain() {
        return gain;
    }

    /// Swing of the pulse and mean pressure, times those at rest.
    public double pulse() {
        return pulse;
    }

    /// Share of sodium channels that work.
    public double sodium() {
        return sodium;
    }

    private static final class Levels {
        @Source(cite = "nothing", grade = Grade.DEFINED)
        static final double NONE = 0;

        @Source(cite = "ours: tension doubles blinking and drives every muscle a little", grade = Grade.ASSUMED)
        static final double TENSE_BLINKS = 2.0, TENSE_DRIVE = 0.06;

        @Source(cite = "ours: the order of a stressed person's rise of blood pressure", grade = Grade.ASSUMED)
        static final double TENSE_PULSE = 1.15;

        @Source(cite = "ours: the nightly dip of blood pressure, a tenth to a fifth", grade = Grade.ASSUMED)
        static final double ASLEEP_PULSE = 0.85;

        @Source(cite = "ours: the sleeping nucleus answers half as much", grade = Grade.ASSUMED)
        static final double ASLEEP_GAIN = 0.5;

        @Source(
                cite = "F waves of the leg under isoflurane, 8 patients, Anesthesiology 1997;86:302",
                at = "52 % of the waking size at 0.6, 34 % at 1.2 times the usual concentration; facial taken alike",
                grade = Grade.FITTED)
        static final double ANESTHETIZED_GAIN = 0.4;

        @Source(
                cite = "Zhou, Johnson, Herold & Hemmings 2019, J Pharmacol Exp Ther 369:200",
                at = "isoflurane blocks 18.0 +- 7.8 % of the node's sodium channel at -70 mV in cells, abstract read;"
                        + " the shift of inactivation is left out",
                grade = Grade.MEASURED)
        static final double ANESTHETIZED_SODIUM = 0.82;
    }
}
