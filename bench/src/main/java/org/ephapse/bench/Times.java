package org.ephapse.bench;

import java.util.Collection;

/// Percentiles of waiting times.
final class Times {
    private static final double NANOS_A_MILLI = 1e6;

    private Times() {}

    static String told(Collection<Long> times_ns) {
        if (times_ns.isEmpty()) return "none";
        long[] sorted = times_ns.stream().mapToLong(Long::longValue).sorted().toArray();
        return String.format(
                "median %.0f, 90 %% %.0f, 99 %% %.0f, longest %.0f",
                at(sorted, 0.5), at(sorted, 0.9), at(sorted, 0.99), at(sorted, 1));
    }

    private static double at(long[] sorted, double share) {
        return sorted[(int) Math.round(share * (sorted.length - 1))] / NANOS_A_MILLI;
    }
}
