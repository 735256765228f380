package org.ephapse.signal;

import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;

/// The parts of the face that the model tells apart, and where their fibers lie in the facial nerve's root.
///
/// The place is a coordinate along the root's axis from antero-caudal (+1) to postero-rostral (-1). Only the two ends
/// are supported by observation: 152 of 153 lid-first patients had antero-caudal compression, both mouth-first
/// patients postero-rostral. The cheek between them is an assumption. The neck (platysma) is left out: no source
/// read says where its fibers run.
public enum Region {
    /// Orbicularis oculi: blinking, closing the eye.
    LID("eyelid", Places.LID),
    /// Zygomaticus major: lifting the cheek and the corner of the mouth.
    CHEEK("cheek", Places.CHEEK),
    /// Orbicularis oris: pursing and pulling the mouth.
    MOUTH("mouth", Places.MOUTH);

    private final String word;
    private final double place;

    Region(String word, double place) {
        this.word = word;
        this.place = place;
    }

    /// The word that a patient would use.
    public String word() {
        return word;
    }

    /// Mean place of the region's fibers (share of the root's radius, antero-caudal positive).
    public double place() {
        return place;
    }

    private static final class Places {
        @Source(
                cite = "Ryu 1998",
                doi = "10.1007/s007010050233",
                at = "lid first: antero-caudal compression in 152 of 153; that the place is 0.6 is ours",
                grade = Grade.ASSUMED)
        static final double LID = 0.6;

        @Source(cite = "ours", at = "between the two ends; no observation", grade = Grade.ASSUMED)
        static final double CHEEK = 0.0;

        @Source(
                cite = "Ryu 1998",
                doi = "10.1007/s007010050233",
                at = "mouth first: postero-rostral compression in 2 of 2; that the place is -0.6 is ours",
                grade = Grade.ASSUMED)
        static final double MOUTH = -0.6;
    }
}
