package org.ephapse.web.clinic;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ephapse.desk.staff.Action;
import org.ephapse.desk.staff.Member;

/// What a staff page shows of its member: where they may go, and the word that its forms send back.
public record Menu(Member who) {
    /// May they?
    public boolean may(String action) {
        return Action.valueOf(action).isFor(who.role());
    }

    /// A door of the menu.
    public record Item(String name, String address) {}

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final Map<String, Item> DOORS = doors();

    private static Map<String, Item> doors() {
        var doors = new LinkedHashMap<String, Item>();
        doors.put("LIST_LETTERS", new Item("Inbox", "/staff/inbox"));
        doors.put("WRITE_ANSWER", new Item("Answers", "/staff/answers"));
        doors.put("LIST_STAFF", new Item("Accounts", "/staff/accounts"));
        doors.put("READ_AUDIT", new Item("Audit", "/staff/audit"));
        doors.put("SIGN_OUT_EVERYWHERE", new Item("My account", "/staff/me"));
        return doors;
    }

    /// Where they may go.
    public List<Item> items() {
        return DOORS.entrySet().stream()
                .filter(door -> may(door.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /// The word.
    public String guard() {
        return who.guard();
    }

    /// How long ago something was: `25 min`, `3 h`, `12 d`.
    public String age(Instant then) {
        Duration age = Duration.between(then, Instant.now());
        if (age.toHours() < 1) return Math.max(0, age.toMinutes()) + " min";
        return age.toDays() < 2 ? age.toHours() + " h" : age.toDays() + " d";
    }

    /// A moment to the second: `2026-11-23 08:02:08`.
    public String time(Instant moment) {
        return TIME.format(moment);
    }

    /// Their role in small letters.
    public String role() {
        return who.role().name().toLowerCase(Locale.ROOT);
    }
}
