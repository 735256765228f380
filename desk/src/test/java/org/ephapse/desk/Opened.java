package org.ephapse.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ephapse.desk.audit.Caller;
import org.ephapse.desk.ground.Settings;
import org.ephapse.desk.letter.Answered;
import org.ephapse.desk.letter.Answered.Accepted;
import org.ephapse.desk.letter.Checked;
import org.ephapse.desk.letter.Letter;
import org.ephapse.desk.letter.Letters;
import org.ephapse.desk.secret.KeyRing;
import org.ephapse.desk.staff.Passwords;
import org.ephapse.desk.store.Store;

/// A desk that a test has opened, with forms to send to it.
public final class Opened implements AutoCloseable {
    /// Occurs in every letter that a test sends, and may occur nowhere else.
    public static final String SECRET = "Zebrafinch";

    private static final Passwords QUICK = new Passwords(64);

    /// Who writes.
    public static final Caller PERSON = Caller.person("req-1");

    /// Its clock.
    public final Hands clock;

    /// Its settings.
    public final Settings settings;

    /// The desk.
    public final Desk desk;

    private Opened(Settings settings, Hands clock) {
        this.settings = settings;
        this.clock = clock;
        this.desk = Desk.opened(settings, clock, Store.open(settings), QUICK);
    }

    /// A new desk in the folder.
    public static Opened on(On database, Path home) {
        return new Opened(database.settings(home), new Hands());
    }

    /// A desk with these settings.
    public static Opened with(Settings settings) {
        return new Opened(settings, new Hands());
    }

    /// Closes the desk and opens it again.
    public Opened reopened() {
        desk.close();
        return new Opened(settings, clock);
    }

    /// The fields of a request that can be accepted; pairs of names and values change it.
    public static Map<String, List<String>> visit(String... changes) {
        var fields = new HashMap<String, List<String>>();
        fields.put("name", List.of(SECRET + " Kulkarni"));
        fields.put("phone", List.of("98765 43210"));
        fields.put("language", List.of("mr"));
        fields.put("channel", List.of("call"));
        fields.put("time", List.of("morning"));
        fields.put("who", List.of("myself"));
        fields.put("reason", List.of("first"));
        fields.put("mode", List.of("person"));
        agree(fields);
        return changed(fields, changes);
    }

    /// The fields of a question or a feedback that can be accepted.
    public static Map<String, List<String>> text(String text, String... changes) {
        var fields = new HashMap<String, List<String>>();
        fields.put("text", List.of(text));
        fields.put("language", List.of("en"));
        agree(fields);
        return changed(fields, changes);
    }

    private static void agree(Map<String, List<String>> fields) {
        fields.put("consent", List.of("yes"));
        fields.put("adult", List.of("yes"));
        fields.put("notice", List.of("2026-11"));
    }

    private static Map<String, List<String>> changed(Map<String, List<String>> fields, String... changes) {
        for (int i = 0; i < changes.length; i += 2) fields.put(changes[i], List.of(changes[i + 1]));
        return fields;
    }

    /// A ticket that somebody has had long enough to fill in the form.
    public String ticket() {
        String ticket = desk.tickets().issue();
        clock.pass(Duration.ofSeconds(20));
        return ticket;
    }

    /// Sends a form.
    public Answered send(Checked form, String ticket) {
        return desk.intake().accept(form, ticket, PERSON);
    }

    /// Sends a form that is accepted.
    public Accepted accepted(Checked form) {
        Answered answered = send(form, ticket());
        assertThat(answered).isInstanceOf(Accepted.class);
        return (Accepted) answered;
    }

    /// Sends a request that is accepted.
    public Accepted acceptedVisit(String... changes) {
        return accepted(desk.forms().visit(visit(changes)));
    }

    /// The letters that nobody has finished, in the order of the list.
    public List<Letter> inOrder() {
        return desk.store().read(handle -> new Letters(desk.keys(), clock).inOrder(handle, false, 0, 1000));
    }

    /// The store itself.
    public Store store() {
        return desk.store();
    }

    /// The keys.
    public KeyRing keys() {
        return desk.keys();
    }

    @Override
    public void close() {
        desk.close();
    }
}
