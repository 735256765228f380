package org.ephapse.ephapse;

import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;

/// What is done to the root from outside, as long as it lasts.
///
/// @param pressure     share of the lesion's pressure that is there: 1 as it came, 0 with the artery lifted
/// @param apposition   share of the charge that still crosses bridges
/// @param sodium       share of sodium channels that work: 1 awake, less under anaesthesia
/// @param shift_mV     shift of all patches' sodium to lower voltages beside the lesion's own: hyperventilation (mV)
/// @param centralBlock whether nothing passes between the root and the nucleus
public record Conditions(double pressure, double apposition, double sodium, double shift_mV, boolean centralBlock) {
    /// Awake, the artery in place.
    @Source(cite = "ours: everything as it came with the lesion", grade = Grade.DEFINED)
    public static final Conditions AWAKE = new Conditions(1, 1, 1, 0, false);

    /// Refuses negative shares.
    public Conditions {
        if (!(pressure >= 0 && apposition >= 0 && sodium >= 0 && Double.isFinite(shift_mV))) {
            throw new IllegalArgumentException("pressure, apposition and sodium are at least 0, and a shift"
                    + " is a number, not " + pressure + ", " + apposition + ", " + sodium + " and " + shift_mV);
        }
    }

    /// The same with another pressure and apposition.
    public Conditions lifted(double pressureLeft, double appositionLeft) {
        return new Conditions(pressureLeft, appositionLeft, sodium, shift_mV, centralBlock);
    }

    /// The same with another share of sodium.
    public Conditions asleep(double left) {
        return new Conditions(pressure, apposition, left, shift_mV, centralBlock);
    }

    /// The same with a shift of sodium (mV).
    public Conditions shifted(double left_mV) {
        return new Conditions(pressure, apposition, sodium, left_mV, centralBlock);
    }
}
