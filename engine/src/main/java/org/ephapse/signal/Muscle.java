package org.ephapse.signal;

import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;

/// The muscles whose motor units a session follows, and where their fibers lie in the root.
///
/// Six stand for all that the facial nerve moves. The place is a coordinate along the root's axis from antero-caudal
/// (+1) to postero-rostral (-1), as in [Region]; only its two ends rest on observation.
public enum Muscle {
    /// The forehead.
    FRONTALIS("forehead", Branch.TEMPORAL, Places.FOREHEAD, Shares.FOREHEAD, Paths.FOREHEAD_mm),
    /// The ring around the eye.
    ORBICULARIS_OCULI("eyelid", Branch.ZYGOMATIC, Region.LID.place(), Shares.LID, Paths.LID_mm),
    /// The muscle that lifts the cheek and the corner of the mouth.
    ZYGOMATICUS("cheek", Branch.ZYGOMATIC, Region.CHEEK.place(), Shares.CHEEK, Paths.CHEEK_mm),
    /// The ring around the mouth.
    ORBICULARIS_ORIS("mouth", Branch.BUCCAL, Region.MOUTH.place(), Shares.MOUTH, Paths.MOUTH_mm),
    /// The chin.
    MENTALIS("chin", Branch.MANDIBULAR, Places.CHIN, Shares.CHIN, Paths.CHIN_mm),
    /// The neck.
    PLATYSMA("neck", Branch.CERVICAL, Places.NECK, Shares.NECK, Paths.NECK_mm);

    private final String word;
    private final Branch branch;
    private final double place, share, path_mm;

    Muscle(String word, Branch branch, double place, double share, double path_mm) {
        this.word = word;
        this.branch = branch;
        this.place = place;
        this.share = share;
        this.path_mm = path_mm;
    }

    /// The word that a patient would use.
    public String word() {
        return word;
    }

    /// The branch that carries its fibers.
    public Branch branch() {
        return branch;
    }

    /// Mean place of its fibers (share of the root's radius, antero-caudal positive).
    public double place() {
        return place;
    }

    /// Share of the nerve's motor fibers that go to it; the shares of all add up to 1.
    public double share() {
        return share;
    }

    /// Length of nerve between the root and the muscle (mm).
    public double path_mm() {
        return path_mm;
    }

    private static final class Places {
        @Source(
                cite = "ours, beyond the lid: upper face antero-caudal as in the lid-first rule of Ryu 1998",
                doi = "10.1007/s007010050233",
                grade = Grade.ASSUMED)
        static final double FOREHEAD = 0.8;

        @Source(cite = "ours, beyond the mouth: no observation", grade = Grade.ASSUMED)
        static final double CHIN = -0.7, NECK = -0.8;
    }

    private static final class Shares {
        @Source(
                cite = "ours, from textbook ranges of motor units: 150-250, 200-400, 100-150, 200-300, 60-100 and none"
                        + " for the neck; only the dilator naris is measured (75, Patel-Khurana 2015)",
                grade = Grade.ASSUMED)
        static final double FOREHEAD = 0.18, LID = 0.27, CHEEK = 0.11, MOUTH = 0.23, CHIN = 0.07, NECK = 0.14;
    }

    private static final class Paths {
        @Source(
                cite = "anatomy: root to stylomastoid foramen 57 mm, then 85-125 mm to the muscle",
                at = "textbook ranges; no measured set for one face",
                grade = Grade.ASSUMED)
        static final double FOREHEAD_mm = 162.0,
                LID_mm = 150.0,
                CHEEK_mm = 150.0,
                MOUTH_mm = 162.0,
                CHIN_mm = 175.0,
                NECK_mm = 170.0;
    }
}
