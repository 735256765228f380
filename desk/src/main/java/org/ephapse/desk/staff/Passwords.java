package org.ephapse.desk.staff;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.ephapse.desk.ground.Busy;
import org.jspecify.annotations.Nullable;

/// Passwords under Argon2id. Two are computed at a time, because each takes 19 MiB and a processor: whoever floods the
/// sign-in page makes others wait there and nowhere else.
public final class Passwords {
    private static final int SHORTEST = 12, LONGEST = 128, FEWEST_DIFFERENT = 6;
    private static final int PASSES = 2, LANES = 1, HASH_BYTES = 32, SALT_BYTES = 16;
    private static final int AT_ONCE = 2, PATIENCE_s = 5;
    private static final Semaphore COMPUTING = new Semaphore(AT_ONCE, true);

    /// What a clinic uses: 19 MiB, two passes. Stands below the semaphore, which it needs.
    public static final Passwords STRONG = new Passwords(19_456);

    private final Argon2Function argon2id;

    /// What an unknown name is compared with, so that it takes as long as a known one.
    private final String nobody;

    /// @param memory_KiB what one computation takes; less than [#STRONG] is for tests of other things
    public Passwords(int memory_KiB) {
        this.argon2id = Argon2Function.getInstance(memory_KiB, PASSES, LANES, HASH_BYTES, Argon2.ID);
        this.nobody = hash("a password that nobody has");
    }

    /// Why this password is not taken, as the key of a message; null where it is.
    static @Nullable String problem(String password, String login) {
        int letters = password.codePointCount(0, password.length());
        if (letters < SHORTEST) return "staff.password.short";
        if (letters > LONGEST) return "staff.password.long";
        String small = password.toLowerCase(Locale.ROOT);
        if (small.contains(login.toLowerCase(Locale.ROOT))) return "staff.password.login";
        return small.codePoints().distinct().count() < FEWEST_DIFFERENT ? "staff.password.simple" : null;
    }

    final String hash(String password) {
        return oneOfTwo(() ->
                Password.hash(password).addRandomSalt(SALT_BYTES).with(argon2id).getResult());
    }

    /// Is it the password of the hash? Null stands for a name that is not known.
    boolean matches(String password, @Nullable String hash) {
        String compared = hash == null ? nobody : hash;
        boolean same =
                oneOfTwo(() -> Password.check(password, compared).with(Argon2Function.getInstanceFromHash(compared)));
        return same && hash != null;
    }

    private static <T> T oneOfTwo(java.util.function.Supplier<T> computation) {
        try {
            if (!COMPUTING.tryAcquire(PATIENCE_s, TimeUnit.SECONDS)) throw new Busy("Too many people are signing in.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Busy("Signing in was interrupted.");
        }
        try {
            return computation.get();
        } finally {
            COMPUTING.release();
        }
    }
}
