package org.ephapse.desk.staff;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/// So many tries in so much time for each key; a try comes back evenly as time passes. The number of keys is bounded:
/// when
/// strangers come from everywhere at once, newcomers share one bucket and those who were here keep theirs.
public final class Throttle {
    private static final int MOST_KEYS = 50_000, SHARED_BY = 20;
    private static final int IPV4_BYTES = 4, IPV6_PREFIX_BYTES = 7;

    private final int tries;
    private final Duration period;
    private final TimeMeter time;
    private final ConcurrentHashMap<String, Bucket> buckets = new ConcurrentHashMap<>();
    private final Bucket shared;
    private final AtomicLong cleared = new AtomicLong();

    /// `tries` in each `period` of the clock.
    public Throttle(int tries, Duration period, Clock clock) {
        this.tries = tries;
        this.period = period;
        this.time = new TimeMeter() {
            @Override
            public long currentTimeNanos() {
                return TimeUnit.MILLISECONDS.toNanos(clock.millis());
            }

            @Override
            public boolean isWallClockBased() {
                return true;
            }
        };
        this.shared = bucket(tries * SHARED_BY);
    }

    /// Takes one try of the key.
    ///
    /// @return 0, or the seconds to wait where none is left
    public long take(String key) {
        var probe = of(key).tryConsumeAndReturnRemaining(1);
        if (probe.isConsumed()) return 0;
        return Math.max(1, TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill()));
    }

    /// Gives a try back: it turned out to be an honest one.
    public void giveBack(String key) {
        of(key).addTokens(1);
    }

    private Bucket of(String key) {
        Bucket known = buckets.get(key);
        if (known != null) return known;
        if (buckets.size() >= MOST_KEYS) {
            clear();
            if (buckets.size() >= MOST_KEYS) return shared;
        }
        return buckets.computeIfAbsent(key, _ -> bucket(tries));
    }

    /// Takes out the keys that have all their tries again; not more often than twenty times a period, because it looks
    /// at
    /// every key and strangers decide how often it is called.
    private void clear() {
        long now = time.currentTimeNanos();
        long before = cleared.get();
        boolean due = now - before >= period.dividedBy(SHARED_BY).toNanos();
        if (due && cleared.compareAndSet(before, now)) {
            buckets.values().removeIf(bucket -> bucket.getAvailableTokens() >= tries);
        }
    }

    private Bucket bucket(int capacity) {
        return Bucket.builder()
                .withCustomTimePrecision(time)
                .addLimit(limit -> limit.capacity(capacity).refillGreedy(capacity, period))
                .build();
    }

    /// The part of an address that one household or office has: all of IPv4, the first 56 bits of IPv6.
    public static String source(InetAddress address) {
        byte[] bytes = address.getAddress();
        return HexFormat.of().formatHex(bytes.length == IPV4_BYTES ? bytes : Arrays.copyOf(bytes, IPV6_PREFIX_BYTES));
    }
}
