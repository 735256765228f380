package org.ephapse.desk.staff;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import org.ephapse.desk.audit.Caller;
import org.ephapse.desk.audit.Trail;
import org.ephapse.desk.secret.Chance;
import org.ephapse.desk.secret.KeyRing;
import org.ephapse.desk.store.Store;
import org.jspecify.annotations.Nullable;

/// Signing in with name, password and a code of the second factor, all at once.
///
/// Guessing is slowed without shutting anybody out who has done nothing. No number of wrong passwords closes an
/// account.
/// Tries are counted by where they come from (20 in 15 minutes); a device on which this account was signed in before
/// has tries of its own (10), also next door to an attacker. Codes are counted by account (5 in 15 minutes), but only
/// once the password was right: a stranger cannot use them up, and a thief of passwords cannot try a million codes.
public final class SignIn {
    private static final int FROM_A_SOURCE = 20, FROM_A_DEVICE = 10, CODES = 5;
    private static final Duration PERIOD = Duration.ofMinutes(15);
    private static final int DEVICE_RANDOM = 24;

    private final Store store;
    private final KeyRing keys;
    private final Clock clock;
    private final Trail trail;
    private final Accounts accounts;
    private final Passwords passwords;
    private final Sessions sessions;
    private final Throttle sources;
    private final Throttle devices;
    private final Throttle codes;

    /// The sign-in of one desk.
    public SignIn(Store store, KeyRing keys, Clock clock, Trail trail, Sessions sessions, Passwords passwords) {
        this.store = store;
        this.keys = keys;
        this.clock = clock;
        this.trail = trail;
        this.sessions = sessions;
        this.accounts = new Accounts(keys, clock);
        this.passwords = passwords;
        this.sources = new Throttle(FROM_A_SOURCE, PERIOD, clock);
        this.devices = new Throttle(FROM_A_DEVICE, PERIOD, clock);
        this.codes = new Throttle(CODES, PERIOD, clock);
    }

    /// One attempt.
    ///
    /// @param code six digits of the authenticator, or a recovery code
    /// @param source where it comes from, [Throttle#source]
    /// @param device the word that an earlier sign-in left on the device, or empty
    public record Attempt(String login, String password, String code, String source, String device) {
        @Override
        public String toString() {
            return "Attempt[withheld]";
        }
    }

    /// Tries to sign in.
    public Entered enter(Attempt attempt, String request) {
        Accounts.Locked locked = store.read(handle -> accounts.byLogin(handle, attempt.login()));
        boolean known = locked != null && isKnown(attempt.device(), locked);
        Throttle throttle = known ? devices : sources;
        String key = known ? attempt.device() : attempt.source();
        long wait = throttle.take(key);
        if (wait > 0) return new Entered.Wait(wait);

        boolean right = passwords.matches(attempt.password(), locked == null ? null : locked.password());
        if (locked == null || !right || !locked.account().active()) return refused(locked, request);

        String account = Member.name(locked.account().id());
        if (!known) {
            long waitForCode = codes.take(account);
            if (waitForCode > 0) return new Entered.Wait(waitForCode);
        }
        String session = session(locked, attempt.code(), request);
        if (session == null) return refused(locked, request);
        throttle.giveBack(key);
        if (!known) codes.giveBack(account);
        return new Entered.In(session, device(locked));
    }

    private Entered refused(Accounts.@Nullable Locked locked, String request) {
        trail.failed(
                Caller.person(request),
                "SIGN_IN",
                locked == null ? "-" : Member.name(locked.account().id()));
        return new Entered.Refused();
    }

    private @Nullable String session(Accounts.Locked locked, String code, String request) {
        Account account = locked.account();
        return store.<@Nullable String>commit(handle -> {
            long step = Totp.step(locked.totp(), code, clock.millis());
            boolean right = step > 0
                    ? accounts.useStep(handle, account.id(), step)
                    : accounts.useRecovery(handle, account.id(), code);
            if (!right) return null;
            String token = sessions.open(handle, account.id());
            Caller caller = new Caller(Member.name(account.id()), account.role().name(), request);
            trail.done(handle, caller, step > 0 ? "SIGN_IN" : "SIGN_IN_RECOVERY", Member.name(account.id()));
            return token;
        });
    }

    /// A device's word holds 24 random bytes and their keyed hash with the account and its password: with a new
    /// password
    /// every device is unknown again.
    private String device(Accounts.Locked locked) {
        byte[] random = Chance.bytes(DEVICE_RANDOM);
        return Chance.text(random) + Chance.text(deviceMac(Chance.text(random), locked));
    }

    private boolean isKnown(String device, Accounts.Locked locked) {
        int random = Chance.text(new byte[DEVICE_RANDOM]).length();
        if (device.length() <= random) return false;
        String expected = Chance.text(deviceMac(device.substring(0, random), locked));
        return MessageDigest.isEqual(
                expected.getBytes(UTF_8), device.substring(random).getBytes(UTF_8));
    }

    private byte[] deviceMac(String random, Accounts.Locked locked) {
        return keys.mac(
                "device",
                random.getBytes(UTF_8),
                Member.name(locked.account().id()).getBytes(UTF_8),
                locked.password().getBytes(UTF_8));
    }
}
