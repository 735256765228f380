package org.ephapse.desk.staff;

import java.util.function.Function;
import org.ephapse.desk.audit.Caller;
import org.ephapse.desk.audit.Trail;
import org.ephapse.desk.store.Store;
import org.jdbi.v3.core.Handle;

/// The one way to the records for the staff: asks the table of roles, does the deed and writes it into the audit in one
/// transaction. What was read is in the audit before it is shown.
public final class Gate {
    private final Store store;
    private final Trail trail;

    /// The gate of one desk.
    public Gate(Store store, Trail trail) {
        this.store = store;
        this.trail = trail;
    }

    /// Who does what to which record.
    ///
    /// @param object the reference of a letter, `staff-12`, or `-`
    /// @param request the id of the request on the web
    public record Deed(Member who, Action action, String object, String request) {
        /// The same deed to another record.
        public Deed on(String other) {
            return new Deed(who, action, other, request);
        }

        /// The same person doing something else to the same record.
        public Deed as(Action other) {
            return new Deed(who, other, object, request);
        }
    }

    /// Does the deed, or denies it.
    public <T> T act(Deed deed, Function<Handle, T> work) {
        Caller caller = deed.who().caller(deed.request());
        if (!deed.action().isFor(deed.who().role())) {
            trail.denied(caller, deed.action().name(), deed.object());
            throw new Denied(deed.action(), deed.who().role());
        }
        try {
            return store.commit(handle -> {
                T done = work.apply(handle);
                trail.done(handle, caller, deed.action().name(), deed.object());
                return done;
            });
        } catch (RuntimeException e) {
            trail.failed(caller, deed.action().name(), deed.object());
            throw e;
        }
    }
}
