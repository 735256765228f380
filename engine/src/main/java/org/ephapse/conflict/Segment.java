package org.ephapse.conflict;

import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;

/// Where along the facial nerve the artery lies.
public enum Segment {
    /// The root exit point, in the pontomedullary sulcus.
    ROOT_EXIT_POINT("root exit point", true),
    /// The attached segment, on the surface of the pons.
    ATTACHED("attached segment", true),
    /// The transition zone from central to peripheral myelin, where the root leaves the pons.
    TRANSITION("transition zone", true),
    /// The distal cisternal part, with peripheral myelin.
    DISTAL("distal cisternal part", false);

    @Source(
            cite = "ours, after the sanity check of the mechanics",
            at = "support of a free cisternal nerve (mN/mm)",
            grade = Grade.ASSUMED)
    private static final double FREE_SUPPORT_mN_per_mm = 15.0;

    @Source(
            cite = "ours, after the sanity check of the mechanics",
            at = "how much stiffer the brainstem holds the central segments",
            grade = Grade.ASSUMED)
    private static final double BRAINSTEM_FACTOR = 5.0;

    @Source(
            cite = "ours, after the sanity check of the mechanics; 3 % of operated patients have distal contact",
            at = "how easily distal, peripheral myelin is damaged, relative to central",
            grade = Grade.ASSUMED)
    private static final double DISTAL_VULNERABILITY = 0.12;

    private final String words;
    private final boolean central;

    Segment(String words, boolean central) {
        this.words = words;
        this.central = central;
    }

    /// The segment's name in words.
    public String words() {
        return words;
    }

    /// Whether the myelin here is central (of oligodendrocytes).
    public boolean isCentral() {
        return central;
    }

    /// Stiffness of what holds the nerve against the artery (mN/mm).
    public double support_mN_per_mm() {
        return central ? BRAINSTEM_FACTOR * FREE_SUPPORT_mN_per_mm : FREE_SUPPORT_mN_per_mm;
    }

    /// How easily myelin is damaged here, relative to central myelin.
    public double vulnerability() {
        return central ? 1 : DISTAL_VULNERABILITY;
    }
}
