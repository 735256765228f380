package org.ephapse.desk.letter;

import java.time.Clock;
import java.util.List;
import org.ephapse.desk.letter.Testimony.State;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// The way of a feedback to the public: its writer agrees on the form, a clinician writes a wording, its writer agrees
/// to
/// that very wording, and may withdraw at any time. Where the deployment has it off, nothing is offered or shown.
public final class Testimonies {
    private final boolean on;
    private final Clock clock;

    /// @param on does the deployment publish feedback at all
    public Testimonies(boolean on, Clock clock) {
        this.on = on;
        this.clock = clock;
    }

    /// The wordings that are public now, oldest first.
    public List<String> published(Handle handle) {
        if (!on) return List.of();
        return handle.createQuery("select wording from testimony where state = 'PUBLISHED' order by made_ms, letter")
                .mapTo(String.class)
                .list();
    }

    /// May the clinic offer a wording for this letter?
    public boolean mayBeOffered(Letter letter) {
        return on
                && letter.kind() == Kind.FEEDBACK
                && letter.fields().get(Field.PUBLISH).equals("yes");
    }

    /// Offers a wording; whatever was public before is not any more.
    public Testimony offer(Handle handle, Letter letter, String wording, long moderator) {
        handle.createUpdate("delete from testimony where letter = :letter")
                .bind("letter", letter.id())
                .execute();
        handle.createUpdate("insert into testimony (letter, wording, state, moderator, made_ms)"
                        + " values (:letter, :wording, 'OFFERED', :moderator, :now)")
                .bind("letter", letter.id())
                .bind("wording", wording)
                .bind("moderator", moderator)
                .bind("now", clock.millis())
                .execute();
        return new Testimony(wording, State.OFFERED);
    }

    /// The wording of a letter.
    public @Nullable Testimony of(Handle handle, Letter letter) {
        return handle.createQuery("select wording, state from testimony where letter = :letter for update")
                .bind("letter", letter.id())
                .map((row, context) -> new Testimony(row.getString("wording"), State.valueOf(row.getString("state"))))
                .findOne()
                .orElse(null);
    }

    @Nullable
    Testimony agree(Handle handle, Letter letter, String wording) {
        Testimony offered = of(handle, letter);
        boolean same = offered != null
                && offered.state() == State.OFFERED
                && offered.wording().equals(wording);
        return on && same ? moved(handle, letter, wording, State.PUBLISHED) : null;
    }

    /// Takes a wording back.
    public @Nullable Testimony withdraw(Handle handle, Letter letter) {
        Testimony now = of(handle, letter);
        return now == null ? null : moved(handle, letter, now.wording(), State.WITHDRAWN);
    }

    private static Testimony moved(Handle handle, Letter letter, String wording, State state) {
        handle.createUpdate("update testimony set state = :state where letter = :letter")
                .bind("state", state.name())
                .bind("letter", letter.id())
                .execute();
        return new Testimony(wording, state);
    }
}
