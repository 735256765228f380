package org.ephapse.desk.staff;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.ephapse.desk.audit.Caller;
import org.ephapse.desk.audit.Trail;
import org.ephapse.desk.secret.Chance;
import org.ephapse.desk.secret.KeyRing;
import org.ephapse.desk.store.Store;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Who is signed in. A session ends after 15 minutes without a request and after 8 hours in any case; its role is read
/// anew each time, so that a changed or closed account has its effect at once. Only the hash of its word is stored.
public final class Sessions {
    static final Duration IDLE = Duration.ofMinutes(15);
    static final Duration LONGEST = Duration.ofHours(8);

    /// A request within this time after the last one noted is not written down.
    private static final Duration NOTED = Duration.ofSeconds(30);

    private final Store store;
    private final KeyRing keys;
    private final Clock clock;
    private final Trail trail;

    /// The sessions of one desk.
    public Sessions(Store store, KeyRing keys, Clock clock, Trail trail) {
        this.store = store;
        this.keys = keys;
        this.clock = clock;
        this.trail = trail;
    }

    /// Opens a session and returns its word.
    String open(Handle handle, long staff) {
        String token = Chance.token();
        handle.createUpdate(
                        "insert into session (token_hash, staff, since_ms, seen_ms) values (:token, :staff, :now, :now)")
                .bind("token", Chance.hash(token))
                .bind("staff", staff)
                .bind("now", clock.millis())
                .execute();
        return token;
    }

    private record Seen(Member member, long seen_ms) {}

    /// Who this word belongs to, as long as its session lasts.
    public @Nullable Member find(String token) {
        long now = clock.millis();
        Seen seen = store.read(handle -> handle.createQuery(
                        "select s.staff, s.since_ms, s.seen_ms, p.role from session s join staff p on p.id = s.staff"
                                + " where s.token_hash = :token and p.active = true"
                                + " and s.seen_ms > :idle and s.since_ms > :oldest")
                .bind("token", Chance.hash(token))
                .bind("idle", now - IDLE.toMillis())
                .bind("oldest", now - LONGEST.toMillis())
                .map((row, context) -> new Seen(
                        new Member(
                                row.getLong("staff"),
                                Role.valueOf(row.getString("role")),
                                Instant.ofEpochMilli(row.getLong("since_ms")).plus(LONGEST),
                                Chance.text(keys.mac("guard", token.getBytes(UTF_8)))),
                        row.getLong("seen_ms")))
                .findOne()
                .orElse(null));
        if (seen == null) return null;
        if (now - seen.seen_ms() > NOTED.toMillis()) note(token, now);
        return seen.member();
    }

    private void note(String token, long now) {
        store.commit(handle -> handle.createUpdate("update session set seen_ms = :now where token_hash = :token")
                .bind("now", now)
                .bind("token", Chance.hash(token))
                .execute());
    }

    /// Ends the session of this word.
    public void close(String token, Caller caller) {
        store.commit(handle -> {
            int closed = handle.createUpdate("delete from session where token_hash = :token")
                    .bind("token", Chance.hash(token))
                    .execute();
            if (closed > 0) trail.done(handle, caller, "SIGN_OUT", "-");
            return closed;
        });
    }

    /// Ends all sessions of an account.
    int closeAll(Handle handle, long staff) {
        return handle.createUpdate("delete from session where staff = :staff")
                .bind("staff", staff)
                .execute();
    }

    /// Forgets sessions that have ended.
    public int forget(Handle handle) {
        return handle.createUpdate("delete from session where seen_ms <= :idle or since_ms <= :oldest")
                .bind("idle", clock.millis() - IDLE.toMillis())
                .bind("oldest", clock.millis() - LONGEST.toMillis())
                .execute();
    }
}
