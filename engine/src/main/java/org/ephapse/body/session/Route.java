package org.ephapse.body.session;

import org.ephapse.nucleus.Reflexes;

/// Which explanation of the lateral spread holds: a switch, because nobody knows.
public enum Route {
    /// Impulses cross between bared fibers in the root; the nucleus answers by F waves only.
    PERIPHERAL(true, false, false),
    /// Nothing crosses in the root; the nucleus answers to impulses that run up the axons.
    CENTRAL(false, true, false),
    /// Both.
    DUAL(true, true, false),
    /// Nothing crosses in the root; the nucleus answers to the touch of the shock on the skin.
    TRIGEMINAL(false, false, true);
    private final boolean bridges, central, trigeminal;

    Route(boolean bridges, boolean central, boolean trigeminal) {
        this.bridges = bridges;
        this.central = central;
        this.trigeminal = trigeminal;
    }

    /// Whether impulses cross in the root.
    public boolean bridges() {
        return bridges;
    }

    Reflexes reflexes() {
        return new Reflexes(central, trigeminal);
    }
}
