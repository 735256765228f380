package org.ephapse.desk.letter;

import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.ephapse.desk.audit.Caller;
import org.ephapse.desk.audit.Trail;
import org.ephapse.desk.danger.Danger;
import org.ephapse.desk.store.Store;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// What the writer of a letter may do with the secret link: see, change, cancel and erase it, and decide about the
/// publication of a feedback. A link that opens nothing answers null, whatever the reason.
public final class Mine {
    private final Store store;
    private final Letters letters;
    private final Testimonies testimonies;
    private final Trail trail;
    private final Consumer<String> erasing;

    /// @param erasing remembers that a reference was erased, outside the store and before the store forgets it
    public Mine(Store store, Letters letters, Testimonies testimonies, Trail trail, Consumer<String> erasing) {
        this.store = store;
        this.letters = letters;
        this.testimonies = testimonies;
        this.trail = trail;
        this.erasing = erasing;
    }

    /// The letter.
    public @Nullable Letter see(String link, Caller caller) {
        return with(link, caller, "SEE_OWN", (handle, letter) -> letter);
    }

    /// Puts a new form in the place of a request that is not finished; null also where it is.
    ///
    /// @param form good, and of the letter's kind
    public @Nullable Letter change(String link, Checked form, Caller caller) {
        return with(link, caller, "CHANGE_OWN", (handle, letter) -> {
            boolean open = letter.status() == Status.NEW || letter.status() == Status.ASSIGNED;
            if (!open || !form.isGood() || form.kind() != letter.kind() || letter.kind() != Kind.VISIT) return null;
            boolean flagged = letter.flagged() || Danger.isIn(form.freeTexts());
            return stored(handle, letter, letter.status(), flagged, form.fields());
        });
    }

    /// Says that it is not wanted any more; the clinic sees that, and it is kept as long as others.
    public @Nullable Letter cancel(String link, Caller caller) {
        return with(
                link,
                caller,
                "CANCEL_OWN",
                (handle, letter) -> stored(handle, letter, Status.CANCELLED, letter.flagged(), letter.fields()));
    }

    /// Erases it.
    ///
    /// @return was there anything
    public boolean erase(String link, Caller caller) {
        return with(link, caller, "ERASE_OWN", (handle, letter) -> {
                    erasing.accept(letter.reference());
                    letters.delete(handle, letter.reference());
                    return true;
                })
                != null;
    }

    /// The public wording of a feedback, if the clinic offers one.
    public @Nullable Testimony wording(String link, Caller caller) {
        return with(link, caller, "SEE_OWN", (handle, letter) -> testimonies.of(handle, letter));
    }

    /// Agrees a second time, to exactly this wording: now it is public. Null where it is another one.
    public @Nullable Testimony agree(String link, String wording, Caller caller) {
        return with(link, caller, "AGREE_OWN", (handle, letter) -> testimonies.agree(handle, letter, wording));
    }

    /// Withdraws: it is not public any more, from this moment.
    public @Nullable Testimony withdraw(String link, Caller caller) {
        return with(link, caller, "WITHDRAW_OWN", (handle, letter) -> testimonies.withdraw(handle, letter));
    }

    private Letter stored(Handle handle, Letter letter, Status status, boolean flagged, Fields fields) {
        letters.update(
                handle,
                new Letter(
                        letter.id(),
                        letter.reference(),
                        letter.kind(),
                        status,
                        flagged,
                        letter.received(),
                        letter.changed(),
                        letter.version(),
                        letter.assignee(),
                        fields));
        Letter now = letters.byReference(handle, letter.reference());
        if (now == null) throw new IllegalStateException("a letter vanished in its own transaction");
        return now;
    }

    private <T> @Nullable T with(
            String link, Caller caller, String action, BiFunction<Handle, Letter, @Nullable T> work) {
        return store.<@Nullable T>commit(handle -> {
            Letter letter = letters.byLink(handle, link);
            if (letter == null) return null;
            T done = work.apply(handle, letter);
            if (done != null) trail.done(handle, caller, action, letter.reference());
            return done;
        });
    }
}
