package org.ephapse.desk.staff;

/// Somebody tried what their role may not do. It stands in the audit.
public final class Denied extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Denied(Action action, Role role) {
        super("The role " + role + " may not do " + action + ".");
    }
}
