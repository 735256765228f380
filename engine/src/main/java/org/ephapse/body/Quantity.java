package org.ephapse.body;

/// A column of the life record: its name carries its unit.
public enum Quantity {
    /// Age (years).
    AGE("age_years", "age"),
    /// Systolic less diastolic pressure (mmHg).
    PULSE_PRESSURE("pulse_pressure_mmHg", "systolic less diastolic blood pressure"),
    /// Growth of the artery's length since 16 (share).
    LENGTHENING("lengthening", "growth of the artery's length since 16, as a share"),
    /// Outer diameter of the artery at the nerve (mm).
    DIAMETER("diameter_mm", "outer diameter of the artery that touches the nerve"),
    /// Overlap of artery and nerve were both rigid and fixed (mm); negative is a gap.
    OVERLAP("overlap_mm", "how far the artery would reach into the nerve if nothing gave way; negative is a gap"),
    /// Depth of the dent at diastole (mm).
    INDENTATION("indentation_mm", "depth of the dent in the nerve at diastole"),
    /// Force of the artery on the nerve, mean over the beat (mN).
    FORCE("force_mN", "force of the artery on the nerve, mean over the beat"),
    /// Pressure under the patch, mean over the beat (mmHg).
    PRESSURE("pressure_mmHg", "pressure under the artery, mean over the beat"),
    /// Swing of the pressure over the beat (mmHg).
    PRESSURE_SWING("pressure_swing_mmHg", "how much the pressure under the artery swings with each beat"),
    /// Share of the beat in which artery and nerve touch.
    TOUCHING("touching", "share of the beat in which artery and nerve touch"),
    /// Share of the root's width under the artery.
    PATCH("patch", "share of the nerve's width under the artery"),
    /// Share of fibers under the artery whose myelin is whole.
    MYELIN("myelin", "share of fibers under the artery whose myelin is whole"),
    /// Share of fibers under the artery that stay bare for good.
    SCAR("scar", "share of fibers under the artery that will not get their myelin back"),
    /// Excitability index of the region that leads.
    EXCITABILITY("excitability", "excitability index of the fibers that are affected most"),
    /// Nuclear gain, 0 to 1.
    NUCLEUS("nuclear_gain", "extra excitability of the facial nucleus, 0 to 1"),
    /// Gain of the muscles under toxin, 1 without.
    MUSCLE_GAIN("muscle_gain", "what toxin leaves of the muscle's answer; 1 without toxin"),
    /// Twitching of the eyelid, 0 to 1, before the muscle's gain.
    SPASM_LID("spasm_lid", "twitching of the eyelid as the nerve commands it, 0 to 1"),
    /// Twitching of the cheek.
    SPASM_CHEEK("spasm_cheek", "twitching of the cheek as the nerve commands it, 0 to 1"),
    /// Twitching of the mouth.
    SPASM_MOUTH("spasm_mouth", "twitching of the mouth as the nerve commands it, 0 to 1"),
    /// The largest twitching that is seen, after the muscle's gain.
    VISIBLE("spasm_visible", "the strongest twitching that is seen, after toxin, 0 to 1");
    private final String column, meaning;

    Quantity(String column, String meaning) {
        this.column = column;
        this.meaning = meaning;
    }

    /// The column's name, with its unit.
    public String column() {
        return column;
    }

    /// What it is, in a few words.
    public String meaning() {
        return meaning;
    }
}
