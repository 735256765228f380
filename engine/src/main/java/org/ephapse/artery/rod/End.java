package org.ephapse.artery.rod;

/// How an end of a rod is held.
public enum End {
    /// Place and direction are held, as in a wall.
    CLAMPED(true, true),
    /// The place is held; the end may turn.
    PINNED(true, false),
    /// The direction is held; the place is left to tethers.
    GUIDED(false, true),
    /// Nothing is held.
    FREE(false, false);
    final boolean placed, directed;

    End(boolean placed, boolean directed) {
        this.placed = placed;
        this.directed = directed;
    }
}
