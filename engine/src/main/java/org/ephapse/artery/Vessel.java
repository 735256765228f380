package org.ephapse.artery;

import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;

/// The arteries that can lie on the facial nerve's root, with their size in a grown person.
public enum Vessel {
    /// Anterior inferior cerebellar artery.
    AICA("anterior inferior cerebellar artery", Size.AICA, Size.AICA_SD, Size.AICA_SPAN, Size.AICA_ANGLE),
    /// Posterior inferior cerebellar artery.
    PICA("posterior inferior cerebellar artery", Size.PICA, Size.PICA_SD, Size.PICA_SPAN, Size.PICA_ANGLE),
    /// Vertebral artery.
    VA("vertebral artery", Size.VA, Size.VA_SD, Size.VA_SPAN, Size.VA_ANGLE);

    private final String words;
    private final double diameter_mm, diameterSd_mm, span_mm, approach_deg;

    Vessel(String words, double diameter_mm, double diameterSd_mm, double span_mm, double approach_deg) {
        this.words = words;
        this.diameter_mm = diameter_mm;
        this.diameterSd_mm = diameterSd_mm;
        this.span_mm = span_mm;
        this.approach_deg = approach_deg;
    }

    /// The vessel's name in full.
    public String words() {
        return words;
    }

    /// Mean outer diameter (mm).
    public double diameter_mm() {
        return diameter_mm;
    }

    /// Spread of the outer diameter between people (mm, standard deviation).
    public double diameterSd_mm() {
        return diameterSd_mm;
    }

    /// Median distance between the points that hold the loop (mm).
    public double span_mm() {
        return span_mm;
    }

    /// Mean direction from which it meets the root (degrees from antero-caudal; 45 is straight from below, 180
    /// postero-rostral).
    public double approach_deg() {
        return approach_deg;
    }

    private static final class Size {
        @Source(
                cite = "Estupinan, Gomez & Ballesteros, calibre of cerebellar arteries",
                at = "93 blocks: AICA 1.02, PICA 1.45 mm",
                grade = Grade.MEASURED)
        static final double AICA = 1.02, PICA = 1.45;

        @Source(
                cite = "CT angiography, citing J NeuroIntervent Surg",
                at = "distal vertebral artery 2.8, proximal 3.9 mm; 3.0 taken",
                grade = Grade.ASSUMED)
        static final double VA = 3.0;

        @Source(
                cite = "Estupinan, Gomez & Ballesteros, calibre of cerebellar arteries",
                at = "sd 0.35 for AICA, taken as 0.30 so that few fall below 0.4 mm",
                grade = Grade.ASSUMED)
        static final double AICA_SD = 0.30;

        @Source(
                cite = "Estupinan, Gomez & Ballesteros; CT angiography",
                at = "sd of PICA 0.37, taken as 0.35; of the distal VA 0.6 mm",
                grade = Grade.ASSUMED)
        static final double PICA_SD = 0.35, VA_SD = 0.6;
        @Source(
                cite = "ours, from the anatomy of the cerebellopontine angle",
                at = "distance between tethers (mm)",
                grade = Grade.ASSUMED)
        static final double AICA_SPAN = 12.0, PICA_SPAN = 15.0, VA_SPAN = 28.0;
        @Source(
                cite = "Li B 2024, Brain Behav",
                doi = "10.1002/brb3.3438",
                at = "AICA and PICA inferior, VA inferior-anterior; the numbers (degrees from antero-caudal) are ours",
                grade = Grade.ASSUMED)
        static final double AICA_ANGLE = 45.0, PICA_ANGLE = 45.0, VA_ANGLE = 0.0;
    }
}
