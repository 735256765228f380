package org.ephapse.desk.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.ephapse.desk.ground.Refusal;
import org.ephapse.desk.inbox.Answer.State;
import org.ephapse.desk.letter.Field;
import org.ephapse.desk.letter.Kind;
import org.ephapse.desk.letter.Letter;
import org.ephapse.desk.letter.Letters;
import org.ephapse.desk.staff.Action;
import org.ephapse.desk.staff.Gate;
import org.ephapse.desk.staff.Gate.Deed;
import org.ephapse.desk.staff.Member;
import org.ephapse.desk.store.Store;
import org.jdbi.v3.core.Handle;

/// Questions of general use, answered for everybody. A clinician writes both question and answer anew.
public final class Answers {
    private static final int LONGEST_QUESTION = 400, LONGEST_ANSWER = 4000;
    private static final String COLUMNS = "id, language, question, answer, state, author, made_ms";

    private final Gate gate;
    private final Store store;
    private final Letters letters;
    private final Clock clock;

    /// The answers of one desk.
    public Answers(Gate gate, Store store, Letters letters, Clock clock) {
        this.gate = gate;
        this.store = store;
        this.letters = letters;
        this.clock = clock;
    }

    /// What is public in a language, latest first. The only reading of the desk that needs no right.
    public List<Answer> published(String language) {
        return store.read(handle -> handle.createQuery(
                        "select " + COLUMNS
                                + " from answer where state = 'PUBLISHED' and language = :language order by made_ms desc, id desc")
                .bind("language", language)
                .map((row, context) -> answer(row))
                .list());
    }

    /// All answers, drafts first.
    public List<Answer> all(Member who, String request) {
        return gate.act(
                new Deed(who, Action.WRITE_ANSWER, "-", request),
                handle -> handle.createQuery("select " + COLUMNS + " from answer order by state, id desc")
                        .map((row, context) -> answer(row))
                        .list());
    }

    /// What a clinician writes.
    ///
    /// @param reference the question it came from, or empty
    public record Draft(String language, String question, String answer, String reference) {}

    /// Stores a draft.
    ///
    /// @return its number
    public long write(Member who, Draft draft, String request) {
        String question = text(draft.question(), LONGEST_QUESTION, "question");
        String answer = text(draft.answer(), LONGEST_ANSWER, "answer");
        if (!Field.LANGUAGE.choices().contains(draft.language())) throw new Refusal("There is no such language here.");
        return gate.act(new Deed(who, Action.WRITE_ANSWER, "-", request), handle -> {
            if (!draft.reference().isEmpty()) refuseCopies(handle, draft, question + " / " + answer);
            return handle.createUpdate("insert into answer (language, question, answer, state, author, made_ms)"
                            + " values (:language, :question, :answer, 'DRAFT', :author, :now)")
                    .bind("language", draft.language())
                    .bind("question", question)
                    .bind("answer", answer)
                    .bind("author", who.staff())
                    .bind("now", clock.millis())
                    .executeAndReturnGeneratedKeys("id")
                    .mapTo(Long.class)
                    .one();
        });
    }

    private void refuseCopies(Handle handle, Draft draft, String text) {
        Letter letter = letters.byReference(handle, draft.reference());
        if (letter == null || letter.kind() != Kind.QUESTION) throw new Refusal("There is no such question.");
        Rewriting.refuseCopies(text, letter.fields().get(Field.TEXT));
    }

    private static String text(String text, int longest, String what) {
        String kept = text.strip();
        if (kept.isEmpty() || kept.length() > longest) {
            throw new Refusal("The " + what + " has 1 to " + longest + " letters.");
        }
        Rewriting.refuseLinks(kept);
        return kept;
    }

    /// Makes an answer public.
    public void publish(Member who, long answer, String request) {
        move(new Deed(who, Action.PUBLISH_ANSWER, "answer-" + answer, request), answer, State.PUBLISHED);
    }

    /// Takes it back; it is not public any more from this moment.
    public void withdraw(Member who, long answer, String request) {
        move(new Deed(who, Action.WITHDRAW_ANSWER, "answer-" + answer, request), answer, State.WITHDRAWN);
    }

    private void move(Deed deed, long answer, State state) {
        gate.act(deed, handle -> {
            int moved = handle.createUpdate("update answer set state = :state, made_ms = :now where id = :id")
                    .bind("state", state.name())
                    .bind("now", clock.millis())
                    .bind("id", answer)
                    .execute();
            if (moved == 0) throw new Refusal("There is no such answer.");
            return moved;
        });
    }

    private static Answer answer(ResultSet row) throws SQLException {
        return new Answer(
                row.getLong("id"),
                row.getString("language"),
                row.getString("question"),
                row.getString("answer"),
                State.valueOf(row.getString("state")),
                row.getLong("author"),
                Instant.ofEpochMilli(row.getLong("made_ms")));
    }
}
