package org.ephapse.desk.inbox;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.ephapse.desk.audit.Caller;
import org.ephapse.desk.audit.Trail;
import org.ephapse.desk.letter.Letters;
import org.ephapse.desk.staff.Action;
import org.ephapse.desk.staff.Gate;
import org.ephapse.desk.staff.Gate.Deed;
import org.ephapse.desk.staff.Member;
import org.ephapse.desk.store.Store;
import org.jdbi.v3.core.Handle;

/// Erases every letter whose time has come, whatever became of it, and says so in the audit, letter by letter.
public final class Retention {
    private final Gate gate;
    private final Store store;
    private final Letters letters;
    private final Trail trail;
    private final Clock clock;
    private final Duration kept;
    private final Consumer<String> erasing;

    /// Where the letters are.
    public record Place(Gate gate, Store store, Letters letters, Trail trail) {}

    /// @param kept how long a letter is kept after it came
    /// @param erasing remembers that a reference was erased, outside the store and before the store forgets it
    public Retention(Place place, Clock clock, Duration kept, Consumer<String> erasing) {
        this.gate = place.gate();
        this.store = place.store();
        this.letters = place.letters();
        this.trail = place.trail();
        this.clock = clock;
        this.kept = kept;
        this.erasing = erasing;
    }

    /// Erases by the desk's own clockwork.
    ///
    /// @return how many letters
    public int run() {
        return store.commit(handle -> run(handle, Caller.DESK));
    }

    /// Erases now, at an administrator's wish.
    ///
    /// @return how many letters
    public int run(Member who, String request) {
        return gate.act(new Deed(who, Action.RUN_RETENTION, "-", request), handle -> run(handle, who.caller(request)));
    }

    private int run(Handle handle, Caller caller) {
        List<String> due = letters.receivedBefore(handle, clock.instant().minus(kept));
        for (String reference : due) {
            erasing.accept(reference);
            letters.delete(handle, reference);
        }
        due.forEach(reference -> trail.done(handle, caller, "RETENTION", reference));
        letters.forgetTickets(handle);
        return due.size();
    }
}
