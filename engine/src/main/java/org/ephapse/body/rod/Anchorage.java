package org.ephapse.body.rod;

import org.ephapse.artery.rod.Pressure;

/// What holds a loop, and what its blood pressure does.
///
/// @param ends     how its ends are held
/// @param plane    what keeps it from swinging about the line between its ends
/// @param length   what the loop's excess length at 16 means
/// @param pressure how pressure enters
public record Anchorage(Ends ends, Plane plane, Length length, Pressure pressure) {
    /// How the ends are held.
    public enum Ends {
        /// In place and direction, without give.
        CLAMPED,
        /// In direction; in place by springs along the span, each as soft as half of the artery itself, so that the
        /// span and its anchors give twice as much as the artery alone: the rod's reading of the arch's "soft tethers
        /// leave half of the stiffness".
        SOFT
    }

    /// What keeps the loop in its plane. A rod that was straight turns about its chord without any force, so a loop
    /// that a nerve meets from the side swings away unless something holds it; what does, nobody has measured.
    public enum Plane {
        /// Nothing.
        FREE,
        /// Arachnoid across the apex, as stiff sideways as the arch is in its plane: what the arch tacitly assumes.
        AS_STIFF_AS_ARCH,
        /// The loop cannot leave its plane.
        RIGID
    }

    /// What the loop's excess length at 16 means. The arch takes it for the one in its height and for the other in its
    /// stiffness; for a short thick artery the two differ by its compression under Euler's load.
    public enum Length {
        /// The length it would have if nothing pressed it. A loop whose excess does not reach Euler's load is straight.
        AT_REST,
        /// The length it has as it lies, as an image shows it.
        AS_FOUND
    }

    /// The arch's own assumptions, as near as a rod can have them.
    public static final Anchorage LIKE_ARCH =
            new Anchorage(Ends.CLAMPED, Plane.AS_STIFF_AS_ARCH, Length.AS_FOUND, Pressure.NONE);

    /// What a single life is lived with: ends that give as anatomy's do, and a plane held as the arch has it.
    public static final Anchorage STANDARD =
            new Anchorage(Ends.SOFT, Plane.AS_STIFF_AS_ARCH, Length.AS_FOUND, Pressure.NONE);
}
