package org.ephapse.desk.letter;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import org.ephapse.desk.audit.Caller;
import org.ephapse.desk.audit.Trail;
import org.ephapse.desk.danger.Danger;
import org.ephapse.desk.letter.Answered.Accepted;
import org.ephapse.desk.letter.Answered.Again;
import org.ephapse.desk.letter.Answered.Changed;
import org.ephapse.desk.letter.Answered.Erased;
import org.ephapse.desk.letter.Answered.Wrong;
import org.ephapse.desk.secret.Chance;
import org.ephapse.desk.secret.KeyRing;
import org.ephapse.desk.store.Store;
import org.ephapse.desk.store.StoreFailed;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Accepts letters. A letter is on the disk before its reference is returned; the same form sent twice, at the same
/// time
/// or later, is one letter and returns the same reference and link.
public final class Intake {
    private static final int TRIES = 3;

    private final Store store;
    private final KeyRing keys;
    private final Clock clock;
    private final Letters letters;
    private final Tickets tickets;
    private final Trail trail;
    private final Runnable arrived;

    /// @param arrived is told that something new came, and nothing else
    public Intake(Store store, KeyRing keys, Clock clock, Trail trail, Runnable arrived) {
        this.store = store;
        this.keys = keys;
        this.clock = clock;
        this.letters = new Letters(keys, clock);
        this.tickets = new Tickets(keys, clock);
        this.trail = trail;
        this.arrived = arrived;
    }

    /// Accepts a form, or says why not.
    ///
    /// @param ticket the ticket that the form carried
    public Answered accept(Checked form, String ticket, Caller caller) {
        boolean flagged = Danger.isIn(form.freeTexts());
        if (!form.isGood()) return new Wrong(form, flagged);
        Tickets.Worth worth = tickets.worth(ticket);
        if (worth == Tickets.Worth.FORGED) return new Again(form, "desk.ticket.forged", flagged);

        byte[] key = Chance.hash(ticket);
        byte[] body = keys.mac(
                "body",
                form.kind().name().getBytes(StandardCharsets.UTF_8),
                form.fields().bytes());
        String link = link(ticket);
        for (int i = 0; i < TRIES; i++) {
            Answered before = store.read(handle -> before(handle, key, body, link));
            if (before != null) return before;
            if (worth == Tickets.Worth.QUICK) return new Again(form, "desk.ticket.quick", flagged);
            if (worth == Tickets.Worth.STALE) return new Again(form, "desk.ticket.stale", flagged);
            try {
                String reference =
                        store.commit(handle -> add(handle, new Entry(form, flagged, link, key, body), caller));
                arrived.run();
                return new Accepted(reference, link, flagged);
            } catch (StoreFailed e) {
                // somebody was faster with the same ticket: the next round finds what they stored
                if (!e.isDuplicate()) throw e;
            }
        }
        throw new IllegalStateException("a reference of sixty random bits was taken three times");
    }

    private record Entry(Checked form, boolean flagged, String link, byte[] key, byte[] body) {}

    private String add(Handle handle, Entry entry, Caller caller) {
        String reference = letters.add(handle, entry.form(), entry.flagged(), entry.link());
        handle.createUpdate("insert into once (key_hash, body_mac, reference, made_ms)"
                        + " values (:key, :body, :reference, :now)")
                .bind("key", entry.key())
                .bind("body", entry.body())
                .bind("reference", reference)
                .bind("now", clock.millis())
                .execute();
        trail.done(handle, caller, "SEND_" + entry.form().kind(), reference);
        return reference;
    }

    private @Nullable Answered before(Handle handle, byte[] key, byte[] body, String link) {
        return handle.createQuery("select o.body_mac, o.reference, l.flagged from once o"
                        + " left join letter l on l.reference = o.reference where o.key_hash = :key")
                .bind("key", key)
                .map((row, context) -> {
                    String reference = row.getString("reference");
                    if (reference == null) return new Erased();
                    return MessageDigest.isEqual(row.getBytes("body_mac"), body)
                            ? new Accepted(reference, link, row.getBoolean("flagged"))
                            : new Changed();
                })
                .findOne()
                .orElse(null);
    }

    /// The secret of the link follows from the ticket and the master key, so that a reload shows the same link although
    /// only its hash is stored.
    private String link(String ticket) {
        return Chance.text(keys.mac("link", ticket.getBytes(StandardCharsets.UTF_8)));
    }
}
