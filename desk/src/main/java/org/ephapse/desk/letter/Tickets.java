package org.ephapse.desk.letter;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import org.ephapse.desk.secret.Chance;
import org.ephapse.desk.secret.KeyRing;

/// The ticket that every form carries: random, dated and signed. It makes a form count once however often it is sent,
/// and tells how long a person needed to fill it in; nothing is stored when it is given out.
public final class Tickets {
    /// Nobody fills in a form faster.
    static final Duration FASTEST = Duration.ofSeconds(3);

    /// A form that lay open for longer is shown again with a new ticket.
    static final Duration LIFE = Duration.ofHours(24);

    /// 42 bytes in all: 56 letters without a spare bit, so that a ticket has one spelling.
    private static final int RANDOM_BYTES = 18, SIGNATURE_BYTES = 16;
    private static final int LENGTH = RANDOM_BYTES + Long.BYTES + SIGNATURE_BYTES;

    private final KeyRing keys;
    private final Clock clock;

    /// Tickets signed with the master key.
    public Tickets(KeyRing keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /// What a ticket is worth now.
    enum Worth {
        GOOD,
        QUICK,
        STALE,
        FORGED
    }

    /// A new ticket.
    public String issue() {
        byte[] front = ByteBuffer.allocate(RANDOM_BYTES + Long.BYTES)
                .put(Chance.bytes(RANDOM_BYTES))
                .putLong(clock.millis())
                .array();
        byte[] ticket = Arrays.copyOf(front, LENGTH);
        System.arraycopy(signature(front), 0, ticket, front.length, SIGNATURE_BYTES);
        return Chance.text(ticket);
    }

    Worth worth(String ticket) {
        byte[] bytes = decoded(ticket);
        if (bytes.length != LENGTH) return Worth.FORGED;
        byte[] front = Arrays.copyOf(bytes, RANDOM_BYTES + Long.BYTES);
        byte[] signature = Arrays.copyOfRange(bytes, front.length, LENGTH);
        if (!MessageDigest.isEqual(signature, signature(front))) return Worth.FORGED;
        Duration age = Duration.ofMillis(clock.millis() - ByteBuffer.wrap(front).getLong(RANDOM_BYTES));
        if (age.compareTo(FASTEST) < 0) return Worth.QUICK;
        return age.compareTo(LIFE) > 0 ? Worth.STALE : Worth.GOOD;
    }

    private static byte[] decoded(String ticket) {
        try {
            return Base64.getUrlDecoder().decode(ticket);
        } catch (IllegalArgumentException _) {
            return new byte[0];
        }
    }

    private byte[] signature(byte[] front) {
        return Arrays.copyOf(keys.mac("ticket", front), SIGNATURE_BYTES);
    }
}
