package org.ephapse.fibre.bundle;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Fibres side by side.
///
/// @param members at least one
/// @param space   the fluid that they share; null where each has the surroundings around it
/// @param bridges what joins them; only between members that stand for one fibre
public record Bundle(List<Member> members, @Nullable Space space, List<Bridge> bridges) {
    /// Refuses an empty bundle, and a bridge to a member that is not there or stands for several.
    public Bundle {
        members = List.copyOf(members);
        bridges = List.copyOf(bridges);
        if (members.isEmpty()) throw new IllegalArgumentException("a bundle has at least 1 member, not 0");
        for (Bridge bridge : bridges) {
            refuse(members, bridge.one());
            refuse(members, bridge.other());
        }
    }

    private static void refuse(List<Member> members, int end) {
        if (end < 0 || end >= members.size()) {
            throw new IllegalArgumentException(
                    "the bridge to member " + end + " lies outside the bundle's 0 to " + (members.size() - 1));
        }
        if (members.get(end).weight() != 1) {
            throw new IllegalArgumentException("a bridge joins single fibres; member " + end + " stands for "
                    + members.get(end).weight());
        }
    }

    /// Members that share a space.
    public static Bundle sharing(Space space, Member... members) {
        return new Bundle(List.of(members), space, List.of());
    }
}
