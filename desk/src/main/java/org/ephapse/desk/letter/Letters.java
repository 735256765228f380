package org.ephapse.desk.letter;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.ephapse.desk.secret.Chance;
import org.ephapse.desk.secret.KeyRing;
import org.ephapse.desk.secret.Sealed;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// The letters in the store. Every call works in the transaction of its handle.
public final class Letters {
    private static final int REFERENCE_LETTERS = 12;
    private static final String COLUMNS =
            "id, reference, kind, status, flagged, received_ms, changed_ms, version," + " assignee, key_id, sealed";

    private final KeyRing keys;
    private final Clock clock;

    /// Letters sealed with the ring.
    public Letters(KeyRing keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /// Puts a new letter in and returns its reference: sixty random bits.
    String add(Handle handle, Checked form, boolean flagged, String link) {
        String reference = Chance.code(REFERENCE_LETTERS);
        Sealed sealed = keys.seal(about(reference), form.fields().bytes());
        handle.createUpdate("insert into letter (reference, kind, status, flagged, received_ms, changed_ms, version,"
                        + " link_hash, key_id, sealed) values (:reference, :kind, 'NEW', :flagged, :now, :now, 1,"
                        + " :link, :key, :sealed)")
                .bind("reference", reference)
                .bind("kind", form.kind().name())
                .bind("flagged", flagged)
                .bind("now", clock.millis())
                .bind("link", Chance.hash(link))
                .bind("key", sealed.keyId())
                .bind("sealed", sealed.bytes())
                .execute();
        return reference;
    }

    /// The letter with this reference, locked until the transaction ends.
    public @Nullable Letter byReference(Handle handle, String reference) {
        return handle.createQuery("select " + COLUMNS + " from letter where reference = :reference for update")
                .bind("reference", reference)
                .map((row, context) -> letter(row))
                .findOne()
                .orElse(null);
    }

    /// The letter of this secret link, locked until the transaction ends.
    @Nullable
    Letter byLink(Handle handle, String link) {
        return handle.createQuery("select " + COLUMNS + " from letter where link_hash = :link for update")
                .bind("link", Chance.hash(link))
                .map((row, context) -> letter(row))
                .findOne()
                .orElse(null);
    }

    /// Letters that nobody has finished, flagged ones first, then the oldest; with `closed` the others, latest first.
    public List<Letter> inOrder(Handle handle, boolean closed, int first, int count) {
        String which = closed
                ? "status in ('CANCELLED', 'CLOSED') order by changed_ms desc, id desc"
                : "status not in ('CANCELLED', 'CLOSED') order by flagged desc, received_ms, id";
        return handle.createQuery("select " + COLUMNS + " from letter where " + which + " limit :count offset :first")
                .bind("count", count)
                .bind("first", first)
                .map((row, context) -> letter(row))
                .list();
    }

    /// All letters of a kind, oldest first.
    public List<Letter> all(Handle handle, Kind kind) {
        return handle.createQuery("select " + COLUMNS + " from letter where kind = :kind order by received_ms, id")
                .bind("kind", kind.name())
                .map((row, context) -> letter(row))
                .list();
    }

    /// Stores a changed letter and counts its version up.
    public void update(Handle handle, Letter letter) {
        Sealed sealed = keys.seal(about(letter.reference()), letter.fields().bytes());
        handle.createUpdate(
                        "update letter set status = :status, flagged = :flagged, changed_ms = :now,"
                                + " version = version + 1, assignee = :assignee, key_id = :key, sealed = :sealed where id = :id")
                .bind("status", letter.status().name())
                .bind("flagged", letter.flagged())
                .bind("now", clock.millis())
                .bind("assignee", letter.assignee())
                .bind("key", sealed.keyId())
                .bind("sealed", sealed.bytes())
                .bind("id", letter.id())
                .execute();
    }

    /// Takes the letter out, with its notes and its public wording; of its ticket only a hash stays for a day.
    public void delete(Handle handle, String reference) {
        handle.createUpdate("update once set reference = null, body_mac = :none where reference = :reference")
                .bind("none", new byte[0])
                .bind("reference", reference)
                .execute();
        handle.createUpdate("delete from letter where reference = :reference")
                .bind("reference", reference)
                .execute();
    }

    /// References of letters that came before the instant.
    public List<String> receivedBefore(Handle handle, Instant instant) {
        return handle.createQuery("select reference from letter where received_ms < :before order by id")
                .bind("before", instant.toEpochMilli())
                .mapTo(String.class)
                .list();
    }

    /// Forgets tickets that could not be used again anyway.
    public int forgetTickets(Handle handle) {
        return handle.createUpdate("delete from once where made_ms < :before and reference is null")
                .bind("before", clock.millis() - 2 * Tickets.LIFE.toMillis())
                .execute();
    }

    /// Notes of the staff on a letter, oldest first.
    public List<Note> notes(Handle handle, Letter letter) {
        return handle.createQuery("select author, made_ms, key_id, sealed from note where letter = :id order by id")
                .bind("id", letter.id())
                .map((row, context) -> new Note(
                        row.getLong("author"),
                        Instant.ofEpochMilli(row.getLong("made_ms")),
                        new String(keys.open(aboutNote(letter.reference()), sealed(row)), UTF_8)))
                .list();
    }

    /// Adds a note.
    public void addNote(Handle handle, Letter letter, long author, String text) {
        Sealed sealed = keys.seal(aboutNote(letter.reference()), text.getBytes(UTF_8));
        handle.createUpdate("insert into note (letter, author, made_ms, key_id, sealed)"
                        + " values (:letter, :author, :now, :key, :sealed)")
                .bind("letter", letter.id())
                .bind("author", author)
                .bind("now", clock.millis())
                .bind("key", sealed.keyId())
                .bind("sealed", sealed.bytes())
                .execute();
    }

    private Letter letter(ResultSet row) throws SQLException {
        String reference = row.getString("reference");
        long assignee = row.getLong("assignee");
        Long taken = row.wasNull() ? null : assignee;
        return new Letter(
                row.getLong("id"),
                reference,
                Kind.valueOf(row.getString("kind")),
                Status.valueOf(row.getString("status")),
                row.getBoolean("flagged"),
                Instant.ofEpochMilli(row.getLong("received_ms")),
                Instant.ofEpochMilli(row.getLong("changed_ms")),
                row.getInt("version"),
                taken,
                Fields.of(keys.open(about(reference), sealed(row))));
    }

    private static Sealed sealed(ResultSet row) throws SQLException {
        return new Sealed(row.getString("key_id"), row.getBytes("sealed"));
    }

    /// Where a letter's content may lie; it does not open under another reference.
    public static String about(String reference) {
        return "letter:" + reference;
    }

    /// Where a note on a letter may lie.
    public static String aboutNote(String reference) {
        return "note:" + reference;
    }
}
