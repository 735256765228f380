package org.ephapse.body;

import org.ephapse.artery.Loop;
import org.ephapse.conflict.Root;
import org.ephapse.heart.BloodPressure;

/// One side of one virtual person's face: anatomy and physiology at 16 years.
///
/// @param sex            sex, as the growth of arteries and the size of the posterior fossa differ
/// @param side           which side of the face
/// @param loop           the artery
/// @param root           the nerve's root
/// @param bloodPressure  when it rose and when it was treated
/// @param susceptibility frailty: how readily bared fibers fire (median 1)
/// @param resistance     the accumulated hazard at which the first twitch comes (an exponential number of mean 1)
/// @param tension        share of life spent tense, 0 to 1
public record Person(
        Sex sex,
        Side side,
        Loop loop,
        Root root,
        BloodPressure bloodPressure,
        double susceptibility,
        double resistance,
        double tension) {
    /// Sex, as the model's assumptions about growth distinguish it.
    public enum Sex {
        /// A woman.
        FEMALE,
        /// A man.
        MALE
    }

    /// Side of the face.
    public enum Side {
        /// The left side.
        LEFT,
        /// The right side.
        RIGHT
    }

    /// Refuses what is not a number or out of range.
    public Person {
        if (!(susceptibility > 0) || Double.isInfinite(susceptibility)) {
            throw new IllegalArgumentException("susceptibility must be above 0, not " + susceptibility);
        }
        if (!(resistance > 0)) throw new IllegalArgumentException("resistance must be above 0, not " + resistance);
        if (!(tension >= 0 && tension <= 1)) {
            throw new IllegalArgumentException("tension must lie between 0 and 1, not " + tension);
        }
    }
}
