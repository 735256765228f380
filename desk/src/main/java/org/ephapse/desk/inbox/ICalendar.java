package org.ephapse.desk.inbox;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import org.ephapse.desk.ground.Refusal;
import org.ephapse.desk.letter.Field;
import org.ephapse.desk.letter.Letter;
import org.ephapse.desk.letter.Status;

/// A confirmed visit as iCalendar (RFC 5545), in UTC. It holds the reference and the time, and neither name nor reason:
/// calendars travel. Every line is short and plain, so nothing has to be folded or escaped.
final class ICalendar {
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern(
                    "yyyyMMdd'T'HHmmss'Z'", java.util.Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private ICalendar() {}

    static String of(Letter letter, ZoneId zone) {
        if (letter.status() != Status.CONFIRMED) throw new Refusal("Only a confirmed visit goes into a calendar.");
        var begins = LocalDateTime.parse(letter.fields().get(Field.START)).atZone(zone);
        int minutes = Integer.parseInt(letter.fields().get(Field.MINUTES));
        return List.of(
                        "BEGIN:VCALENDAR",
                        "VERSION:2.0",
                        "PRODID:-//Ephapse//Front desk//EN",
                        "METHOD:PUBLISH",
                        "BEGIN:VEVENT",
                        "UID:" + letter.reference() + "@desk.invalid",
                        "SEQUENCE:" + letter.version(),
                        "DTSTAMP:" + UTC.format(letter.changed()),
                        "DTSTART:" + UTC.format(begins),
                        "DTEND:" + UTC.format(begins.plusMinutes(minutes)),
                        "SUMMARY:Visit " + letter.reference(),
                        "END:VEVENT",
                        "END:VCALENDAR")
                .stream()
                .map(line -> line + "\r\n")
                .collect(Collectors.joining());
    }
}
