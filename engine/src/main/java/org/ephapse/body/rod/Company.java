package org.ephapse.body.rod;

import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;

/// What else lies at the nerve beside the loop.
///
/// @param pushed      what the small artery is that a vertebral artery pushes ahead
/// @param opposite_mm outer diameter at 16 of a second loop on the nerve's other side (mm), the mirror image of the
///                    first in the scale of its diameter; 0 for none
public record Company(Pushed pushed, double opposite_mm) {
    /// What a pushed artery is, where there is one.
    public enum Pushed {
        /// A rod of its own between the loop and the nerve.
        ROD,
        /// A cushion as thick as the artery, with the stiffness of its wall: the arch's reading.
        CUSHION
    }

    /// A pushed artery is a rod; nothing on the other side.
    @Source(cite = "ours: nothing on the nerve's other side unless it is asked for", grade = Grade.DEFINED)
    public static final Company STANDARD = new Company(Pushed.ROD, 0);

    /// Refuses a diameter that no artery has.
    public Company {
        if (!(opposite_mm >= 0 && opposite_mm < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "the diameter of the artery on the other side is " + opposite_mm + " mm, must be at least 0");
        }
    }
}
