package org.ephapse.desk.inbox;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.ephapse.desk.ground.Refusal;
import org.ephapse.desk.letter.Field;
import org.ephapse.desk.letter.Fields;
import org.ephapse.desk.letter.Kind;
import org.ephapse.desk.letter.Letter;
import org.ephapse.desk.letter.Letters;
import org.ephapse.desk.letter.Status;
import org.ephapse.desk.letter.Testimonies;
import org.ephapse.desk.letter.Testimony;
import org.ephapse.desk.staff.Action;
import org.ephapse.desk.staff.Gate;
import org.ephapse.desk.staff.Gate.Deed;
import org.ephapse.desk.staff.Member;
import org.jdbi.v3.core.Handle;

/// What the staff does with letters. Every call goes through the gate. Whoever changes a letter says which version they
/// saw, and is refused where it has moved on.
public final class Inbox {
    private static final int PAGE = 50, LONGEST_NOTE = 1000, LONGEST_WORDING = 1000, LONGEST_VISIT_min = 480;

    private final Gate gate;
    private final Letters letters;
    private final Testimonies testimonies;
    private final Consumer<String> erasing;

    /// @param erasing remembers that a reference was erased, outside the store and before the store forgets it
    public Inbox(Gate gate, Letters letters, Testimonies testimonies, Consumer<String> erasing) {
        this.gate = gate;
        this.letters = letters;
        this.testimonies = testimonies;
        this.erasing = erasing;
    }

    /// Fifty letters of the list, flagged first and then the oldest; with `closed` those that are done with.
    ///
    /// @param page 0, 1, 2, ...
    public List<Row> list(Member who, boolean closed, int page, String request) {
        return gate.act(
                new Deed(who, Action.LIST_LETTERS, "-", request),
                handle -> letters.inOrder(handle, closed, Math.max(0, page) * PAGE, PAGE).stream()
                        .map(Inbox::row)
                        .toList());
    }

    private static Row row(Letter letter) {
        return new Row(
                letter.reference(),
                letter.kind(),
                letter.status(),
                letter.flagged(),
                letter.received(),
                letter.fields().get(Field.LANGUAGE),
                letter.fields().get(Field.CHANNEL),
                letter.assignee());
    }

    /// Opens a letter of the kind.
    public Opened open(Member who, Kind kind, String reference, String request) {
        return gate.act(deed(who, "READ", kind, reference, request), handle -> {
            Letter letter = letter(handle, kind, reference);
            return new Opened(
                    letter,
                    letters.notes(handle, letter),
                    testimonies.of(handle, letter),
                    testimonies.mayBeOffered(letter));
        });
    }

    /// Takes a request for a visit, or gives it to somebody.
    public void assign(Member who, String reference, int version, long assignee, String request) {
        change(
                deed(who, "ASSIGN", Kind.VISIT, reference, request),
                Kind.VISIT,
                version,
                (handle, letter) -> changed(
                        letter,
                        letter.status() == Status.NEW ? Status.ASSIGNED : letter.status(),
                        assignee,
                        letter.fields()));
    }

    /// Gives a visit its time, at the clinic's clock.
    public void confirm(Member who, String reference, int version, LocalDateTime start, int minutes, String request) {
        if (minutes < 1 || minutes > LONGEST_VISIT_min) throw new Refusal("A visit takes 1 to 480 minutes.");
        change(deed(who, "CONFIRM", Kind.VISIT, reference, request), Kind.VISIT, version, (handle, letter) -> {
            if (letter.status() == Status.CANCELLED || letter.status() == Status.CLOSED) {
                throw new Refusal("This request is not wanted any more, or done with.");
            }
            Fields fields = letter.fields()
                    .with(Field.START, start.withSecond(0).withNano(0).toString())
                    .with(Field.MINUTES, Integer.toString(minutes));
            return changed(letter, Status.CONFIRMED, letter.assignee(), fields);
        });
    }

    /// Is done with a letter.
    public void close(Member who, Kind kind, String reference, int version, String request) {
        change(
                deed(who, "CLOSE", kind, reference, request),
                kind,
                version,
                (handle, letter) -> changed(letter, Status.CLOSED, letter.assignee(), letter.fields()));
    }

    /// Adds a note for the staff.
    public void note(Member who, Kind kind, String reference, String text, String request) {
        String note = text.strip();
        if (note.isEmpty() || note.length() > LONGEST_NOTE) throw new Refusal("A note has 1 to 1000 letters.");
        gate.act(deed(who, "NOTE", kind, reference, request), handle -> {
            letters.addNote(handle, letter(handle, kind, reference), who.staff(), note);
            return 0;
        });
    }

    /// Erases a letter for good, whatever its kind.
    public void erase(Member who, String reference, String request) {
        gate.act(new Deed(who, Action.ERASE_LETTER, known(reference), request), handle -> {
            if (letters.byReference(handle, reference) == null) throw new Refusal("There is no such letter.");
            erasing.accept(reference);
            letters.delete(handle, reference);
            return 0;
        });
    }

    /// Offers the writer of a feedback a public wording, which is not the writer's own text.
    public Testimony offer(Member who, String reference, String wording, String request) {
        String text = wording.strip();
        if (text.isEmpty() || text.length() > LONGEST_WORDING) throw new Refusal("A wording has 1 to 1000 letters.");
        Rewriting.refuseLinks(text);
        return gate.act(new Deed(who, Action.OFFER_WORDING, known(reference), request), handle -> {
            Letter letter = letter(handle, Kind.FEEDBACK, reference);
            if (!testimonies.mayBeOffered(letter)) {
                throw new Refusal("Feedback is not published here, or its writer did not agree to it.");
            }
            Rewriting.refuseCopies(text, letter.fields().get(Field.TEXT));
            return testimonies.offer(handle, letter, text, who.staff());
        });
    }

    /// Takes a public wording back.
    public void withdraw(Member who, String reference, String request) {
        gate.act(new Deed(who, Action.WITHDRAW_WORDING, known(reference), request), handle -> {
            testimonies.withdraw(handle, letter(handle, Kind.FEEDBACK, reference));
            return 0;
        });
    }

    private void change(Deed deed, Kind kind, int version, BiFunction<Handle, Letter, Letter> how) {
        gate.act(deed, handle -> {
            Letter letter = letter(handle, kind, deed.object());
            if (letter.version() != version) {
                throw new Refusal("Somebody changed this letter meanwhile; look at it again.");
            }
            letters.update(handle, how.apply(handle, letter));
            return 0;
        });
    }

    private Letter letter(Handle handle, Kind kind, String reference) {
        Letter letter = letters.byReference(handle, reference);
        // of another kind is as good as not there: the role was asked about this kind only
        if (letter == null || letter.kind() != kind) throw new Refusal("There is no such letter.");
        return letter;
    }

    private static Letter changed(
            Letter letter, Status status, @org.jspecify.annotations.Nullable Long assignee, Fields fields) {
        return new Letter(
                letter.id(),
                letter.reference(),
                letter.kind(),
                status,
                letter.flagged(),
                letter.received(),
                Instant.EPOCH,
                letter.version(),
                assignee,
                fields);
    }

    private static Deed deed(Member who, String verb, Kind kind, String reference, String request) {
        return new Deed(
                who, Action.valueOf(verb + "_" + kind.name().toUpperCase(Locale.ROOT)), known(reference), request);
    }

    /// What is no reference does not get into the audit.
    private static String known(String reference) {
        return reference.matches("[0-9A-Z]{4}(-[0-9A-Z]{4}){2}") ? reference : "-";
    }
}
