package org.ephapse.body.session;

import org.ephapse.signal.Branch;
import org.jspecify.annotations.Nullable;

/// Where a shock is given.
public enum Site {
    /// The temporal branch, in front of the ear.
    TEMPORAL(Branch.TEMPORAL),
    /// The zygomatic branch.
    ZYGOMATIC(Branch.ZYGOMATIC),
    /// The marginal mandibular branch.
    MANDIBULAR(Branch.MANDIBULAR),
    /// The wall of the artery, where it touches the root: only in theatre.
    ARTERY(null);

    private final @Nullable Branch branch;

    Site(@Nullable Branch branch) {
        this.branch = branch;
    }

    /// The branch of the nerve, or null for the artery's wall.
    public @Nullable Branch branch() {
        return branch;
    }
}
