package org.ephapse.desk.staff;

import java.time.Clock;
import java.time.Duration;
import org.ephapse.desk.audit.Caller;
import org.ephapse.desk.audit.Trail;
import org.ephapse.desk.secret.Chance;
import org.ephapse.desk.secret.KeyRing;
import org.ephapse.desk.secret.Sealed;
import org.ephapse.desk.store.Store;
import org.ephapse.desk.store.StoreFailed;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// The only way to an account: a code that works once, given by an administrator or, for the first one, shown on the
/// console of the machine. Its receiver chooses name and password and shows that the second factor works.
public final class Invitations {
    private static final Duration LIFE = Duration.ofDays(3);
    private static final int CODE_LETTERS = 20, SHORTEST_LOGIN = 3, LONGEST_NAME = 80;

    private final Store store;
    private final KeyRing keys;
    private final Clock clock;
    private final Trail trail;
    private final Accounts accounts;
    private final Passwords passwords;
    private final Sessions sessions;

    /// The invitations of one desk.
    public Invitations(Store store, KeyRing keys, Clock clock, Trail trail, Sessions sessions, Passwords passwords) {
        this.store = store;
        this.keys = keys;
        this.clock = clock;
        this.trail = trail;
        this.sessions = sessions;
        this.accounts = new Accounts(keys, clock);
        this.passwords = passwords;
    }

    private record Invitation(byte[] hash, Role role, long staff, byte[] totp) {}

    /// What somebody fills in who was invited.
    ///
    /// @param digits the authenticator's code now
    public record Answer(String code, String login, String name, String password, String digits) {
        @Override
        public String toString() {
            return "Answer[withheld]";
        }
    }

    /// A code for an administrator, for the console; an older one stops working.
    ///
    /// @param always also where there is an administrator already, who may have lost everything
    /// @return null where there is one and `always` is not said
    public @Nullable String forAdministrator(boolean always) {
        return store.<@Nullable String>commit(handle -> {
            if (!always && accounts.administrators(handle) > 0) return null;
            handle.createUpdate("delete from invitation where role = 'ADMINISTRATOR' and staff is null")
                    .execute();
            String code = invite(handle, Role.ADMINISTRATOR, null);
            trail.done(handle, Caller.CONSOLE, Action.INVITE_STAFF.name(), "-");
            return code;
        });
    }

    /// A new invitation.
    ///
    /// @param staff the account that it renews, or null for a new one
    String invite(Handle handle, Role role, @Nullable Long staff) {
        String code = Chance.code(CODE_LETTERS);
        byte[] hash = hash(code);
        Sealed sealed = keys.seal(about(hash), Totp.secret());
        handle.createUpdate("insert into invitation (code_hash, role, staff, expires_ms, key_id, sealed)"
                        + " values (:hash, :role, :staff, :expires, :key, :sealed)")
                .bind("hash", hash)
                .bind("role", role.name())
                .bind("staff", staff)
                .bind("expires", clock.millis() + LIFE.toMillis())
                .bind("key", sealed.keyId())
                .bind("sealed", sealed.bytes())
                .execute();
        return code;
    }

    private static byte[] hash(String code) {
        return Chance.hash(Chance.typed(code));
    }

    /// Where the second factor of an invitation may lie.
    static String about(byte[] hash) {
        return "invitation:" + Chance.text(hash);
    }

    /// Looks at an invitation; it stays good.
    public Enrolment open(String code) {
        Invitation found = store.read(handle -> find(handle, code));
        if (found == null) return new Enrolment.Wrong("staff.invitation.unknown");
        return new Enrolment.Open(found.role(), Totp.base32(found.totp()), Totp.address(found.totp(), found.role()));
    }

    private @Nullable Invitation find(Handle handle, String code) {
        return handle.createQuery("select code_hash, role, staff, key_id, sealed from invitation"
                        + " where code_hash = :hash and expires_ms > :now for update")
                .bind("hash", hash(code))
                .bind("now", clock.millis())
                .map((row, context) -> new Invitation(
                        row.getBytes("code_hash"),
                        Role.valueOf(row.getString("role")),
                        row.getLong("staff"),
                        keys.open(
                                about(row.getBytes("code_hash")),
                                new Sealed(row.getString("key_id"), row.getBytes("sealed")))))
                .findOne()
                .orElse(null);
    }

    /// Makes the account and uses the invitation up.
    public Enrolment accept(Answer answer, String request) {
        String login = answer.login().strip();
        if (!login.matches("[A-Za-z0-9._@-]{" + SHORTEST_LOGIN + "," + LONGEST_NAME + "}")) {
            return new Enrolment.Wrong("staff.login.form");
        }
        String name = answer.name().strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) return new Enrolment.Wrong("staff.name.form");
        String problem = Passwords.problem(answer.password(), login);
        if (problem != null) return new Enrolment.Wrong(problem);
        if (open(answer.code()) instanceof Enrolment.Wrong wrong) return wrong;
        String password = passwords.hash(answer.password());
        try {
            return store.commit(handle -> accept(handle, answer, new Named(login, name, password), request));
        } catch (StoreFailed e) {
            if (e.isDuplicate()) return new Enrolment.Wrong("staff.login.taken");
            throw e;
        }
    }

    private record Named(String login, String name, String password) {
        @Override
        public String toString() {
            return "Named[withheld]";
        }
    }

    private Enrolment accept(Handle handle, Answer answer, Named named, String request) {
        Invitation found = find(handle, answer.code());
        if (found == null) return new Enrolment.Wrong("staff.invitation.unknown");
        long step = Totp.step(found.totp(), answer.digits(), clock.millis());
        if (step < 0) return new Enrolment.Wrong("staff.code.wrong");
        Account account = new Account(found.staff(), named.login(), named.name(), found.role(), true);
        long id = accounts.put(handle, account, named.password(), found.totp(), step);
        sessions.closeAll(handle, id);
        handle.createUpdate("delete from invitation where code_hash = :hash or staff = :staff")
                .bind("hash", found.hash())
                .bind("staff", id)
                .execute();
        var recovery = accounts.renewRecovery(handle, id);
        Caller caller = new Caller(Member.name(id), found.role().name(), request);
        trail.done(handle, caller, "ACCEPT_INVITATION", Member.name(id));
        return new Enrolment.Made(recovery);
    }

    /// Forgets invitations that are too old.
    public int forget(Handle handle) {
        return handle.createUpdate("delete from invitation where expires_ms <= :now")
                .bind("now", clock.millis())
                .execute();
    }
}
