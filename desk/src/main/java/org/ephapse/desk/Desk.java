package org.ephapse.desk;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.ephapse.desk.audit.Caller;
import org.ephapse.desk.audit.Trail;
import org.ephapse.desk.backup.Backup;
import org.ephapse.desk.backup.Daily;
import org.ephapse.desk.backup.Erasures;
import org.ephapse.desk.backup.Heads;
import org.ephapse.desk.backup.Rotation;
import org.ephapse.desk.ground.OwnerOnly;
import org.ephapse.desk.ground.Refusal;
import org.ephapse.desk.ground.Settings;
import org.ephapse.desk.inbox.Answers;
import org.ephapse.desk.inbox.Exports;
import org.ephapse.desk.inbox.Inbox;
import org.ephapse.desk.inbox.Retention;
import org.ephapse.desk.letter.Forms;
import org.ephapse.desk.letter.Intake;
import org.ephapse.desk.letter.Letters;
import org.ephapse.desk.letter.Mine;
import org.ephapse.desk.letter.Testimonies;
import org.ephapse.desk.letter.Tickets;
import org.ephapse.desk.notice.Notices;
import org.ephapse.desk.secret.KeyFile;
import org.ephapse.desk.secret.KeyRing;
import org.ephapse.desk.staff.Gate;
import org.ephapse.desk.staff.Invitations;
import org.ephapse.desk.staff.Passwords;
import org.ephapse.desk.staff.Sessions;
import org.ephapse.desk.staff.SignIn;
import org.ephapse.desk.staff.Staff;
import org.ephapse.desk.store.Store;

/// One open desk: everything a page or a command needs, wired in one place. One process has it at a time.
public final class Desk implements AutoCloseable {
    private static final Duration GATHERED = Duration.ofMinutes(1);

    private final Settings settings;
    private final Clock clock;
    private final Store store;
    private final KeyRing keys;
    private final Trail trail;
    private final Letters letters;
    private final Testimonies testimonies;
    private final Sessions sessions;
    private final Gate gate;
    private final Invitations invitations;
    private final SignIn signIn;
    private final Intake intake;
    private final Notices notices;
    private final Passwords passwords;
    private final Erasures erasures;
    private final Heads heads;

    private Desk(Settings settings, Clock clock, Store store, KeyRing keys, Passwords passwords) {
        this.passwords = passwords;
        this.settings = settings;
        this.clock = clock;
        this.store = store;
        this.keys = keys;
        this.trail = new Trail(store, keys, clock);
        this.letters = new Letters(keys, clock);
        this.testimonies = new Testimonies(settings.feedbackPublic(), clock);
        this.sessions = new Sessions(store, keys, clock, trail);
        this.gate = new Gate(store, trail);
        this.invitations = new Invitations(store, keys, clock, trail, sessions, passwords);
        this.signIn = new SignIn(store, keys, clock, trail, sessions, passwords);
        this.notices = new Notices(settings.mail(), GATHERED);
        this.intake = new Intake(store, keys, clock, trail, notices::arrived);
        this.erasures = new Erasures(settings.home());
        this.heads = new Heads(settings.home());
    }

    /// Opens the desk of the settings; makes it, and its keys, where there is none.
    public static Desk open(Settings settings, Clock clock) {
        return opened(settings, clock, Store.open(settings), Passwords.STRONG);
    }

    static Desk opened(Settings settings, Clock clock, Store store, Passwords passwords) {
        try {
            OwnerOnly.folder(settings.home());
            KeyRing keys = keys(settings, store);
            Rotation.check(store, keys);
            var desk = new Desk(settings, clock, store, keys, passwords);
            desk.erasures.apply(store, desk.letters);
            return desk;
        } catch (IOException e) {
            store.close();
            throw new Refusal(
                    "The folder of the desk cannot be made (" + e.getClass().getSimpleName() + ").");
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
    }

    private static KeyRing keys(Settings settings, Store store) {
        var file = new KeyFile(settings);
        if (file.exists()) return file.read();
        long used = store.read(handle -> handle.createQuery("select count(*) from key_check")
                .mapTo(Long.class)
                .one());
        if (used > 0) {
            throw new Refusal("The key file of this desk is missing; put it back, nothing can be read without it.");
        }
        KeyRing fresh = KeyRing.fresh();
        file.write(fresh);
        return fresh;
    }

    /// Reads what people send.
    public Forms forms() {
        return new Forms(
                settings.notice(),
                settings.feedbackPublic(),
                () -> LocalDate.ofInstant(clock.instant(), settings.zone()));
    }

    /// Gives out the tickets of forms.
    public Tickets tickets() {
        return new Tickets(keys, clock);
    }

    /// Accepts letters.
    public Intake intake() {
        return intake;
    }

    /// What the writer of a letter may do.
    public Mine mine() {
        return new Mine(store, letters, testimonies, trail, erasures::remember);
    }

    /// Signs the staff in.
    public SignIn signIn() {
        return signIn;
    }

    /// Who is signed in.
    public Sessions sessions() {
        return sessions;
    }

    /// Brings people to accounts.
    public Invitations invitations() {
        return invitations;
    }

    /// Looks after accounts.
    public Staff staff() {
        return new Staff(gate, store, keys, clock, sessions, invitations, passwords);
    }

    /// The one way to the records.
    public Gate gate() {
        return gate;
    }

    /// The staff's side of the letters.
    public Inbox inbox() {
        return new Inbox(gate, letters, testimonies, erasures::remember);
    }

    /// Public answers.
    public Answers answers() {
        return new Answers(gate, store, letters, clock);
    }

    /// The public wordings of feedback, where the deployment has that.
    public java.util.List<String> testimonies() {
        return store.read(testimonies::published);
    }

    /// What goes out to other systems.
    public Exports exports() {
        return new Exports(gate, letters, settings.zone());
    }

    /// Erases what is past its time.
    public Retention retention() {
        return new Retention(
                new Retention.Place(gate, store, letters, trail), clock, settings.retention(), erasures::remember);
    }

    /// The audit.
    public Trail trail() {
        return trail;
    }

    /// Heads of the audit that were kept.
    public Heads heads() {
        return heads;
    }

    /// Notices to the staff.
    public Notices notices() {
        return notices;
    }

    /// The settings.
    public Settings settings() {
        return settings;
    }

    /// What has to be done every hour: erases what is past its time, forgets ended sessions and old invitations, keeps
    /// the head of the audit, and writes the backup of the day where a folder is named for it.
    public void hourly() {
        retention().run();
        store.commit(handle -> sessions.forget(handle) + invitations.forget(handle));
        heads.keep(trail.head(), clock.instant());
        Path backups = settings.backups();
        if (backups != null) new Daily(backups, settings.retention(), clock).run(this::backup);
    }

    /// Writes a backup.
    ///
    /// @return how many rows it holds
    public long backup(Path file) {
        note("BACKUP");
        return Backup.write(store, keys, file);
    }

    /// Fills an empty desk from a backup, and erases again what was erased since.
    ///
    /// @return how many rows came
    public static long restore(Settings settings, Clock clock, Path file) {
        var keyFile = new KeyFile(settings);
        if (!keyFile.exists()) throw new Refusal("Put the key file of the desk in its place first.");
        KeyRing keys = keyFile.read();
        long rows;
        try (Store store = Store.open(settings)) {
            rows = Backup.restore(store, keys, file);
            Backup.countOn(store);
            new Heads(settings.home()).setAside(clock.instant());
        }
        try (Desk desk = open(settings, clock)) {
            desk.note("RESTORE");
        }
        return rows;
    }

    /// Makes a new key, or takes the first one of EPHAPSE_DESK_KEYS, and seals everything anew under it.
    ///
    /// @param forget throws the older keys away: backups made until now cannot be read any more
    /// @return how many pieces were sealed anew
    public static int rotate(Settings settings, Clock clock, boolean forget) {
        var keyFile = new KeyFile(settings);
        boolean ours = settings.keys() == null;
        if (ours) {
            // before anything is sealed under the new key it is on the disk, beside the old ones
            try (Desk desk = open(settings, clock)) {
                keyFile.write(desk.keys.rotated());
            }
        }
        try (Desk desk = open(settings, clock)) {
            int pieces = desk.store.commit(handle -> {
                int count = Rotation.run(handle, desk.keys);
                if (forget) Rotation.forget(handle, desk.keys);
                desk.trail.done(handle, Caller.CONSOLE, forget ? "ROTATE_AND_FORGET" : "ROTATE", "-");
                return count;
            });
            if (forget && ours) keyFile.write(desk.keys.newestOnly());
            return pieces;
        }
    }

    /// For tests: the store itself.
    Store store() {
        return store;
    }

    /// For tests: the keys.
    KeyRing keys() {
        return keys;
    }

    private void note(String action) {
        store.commit(handle -> {
            trail.done(handle, Caller.CONSOLE, action, "-");
            return 0;
        });
    }

    /// Closes the desk; the head of its audit is kept.
    @Override
    public void close() {
        notices.close();
        try {
            heads.keep(trail.head(), clock.instant());
        } finally {
            store.close();
        }
    }
}
