package org.ephapse.signal;

import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;

/// The branches of the facial nerve that an electrode can reach in front of the ear.
public enum Branch {
    /// To the forehead.
    TEMPORAL,
    /// To the eyelid and the cheek.
    ZYGOMATIC,
    /// To the upper mouth.
    BUCCAL,
    /// To the chin (marginal mandibular).
    MANDIBULAR,
    /// To the neck.
    CERVICAL;

    @Source(
            cite = "anatomy: root to stylomastoid foramen 57 mm (cistern and canal 24, facial canal 33)",
            at = "and 60 mm on to the electrode; one place for all branches is ours",
            grade = Grade.ASSUMED)
    private static final double ELECTRODE_mm = 117.0;

    /// Length of nerve between the root and an electrode on this branch (mm).
    public double electrode_mm() {
        return ELECTRODE_mm;
    }
}
