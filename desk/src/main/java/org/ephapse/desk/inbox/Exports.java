package org.ephapse.desk.inbox;

import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import org.ephapse.desk.ground.Refusal;
import org.ephapse.desk.letter.Kind;
import org.ephapse.desk.letter.Letter;
import org.ephapse.desk.letter.Letters;
import org.ephapse.desk.staff.Action;
import org.ephapse.desk.staff.Gate;
import org.ephapse.desk.staff.Gate.Deed;
import org.ephapse.desk.staff.Member;

/// Requests for visits, for other systems.
public final class Exports {
    private final Gate gate;
    private final Letters letters;
    private final ZoneId zone;

    /// @param zone the clinic's
    public Exports(Gate gate, Letters letters, ZoneId zone) {
        this.gate = gate;
        this.letters = letters;
        this.zone = zone;
    }

    /// All of them as CSV that a spreadsheet may open.
    public String csv(Member who, String request) {
        return all(who, request, list -> Csv.of(list, zone));
    }

    /// All of them as one FHIR R4 bundle of appointments.
    public String fhir(Member who, String request) {
        return all(who, request, list -> Fhir.bundle(list, zone));
    }

    private <T> T all(Member who, String request, Function<List<Letter>, T> form) {
        return gate.act(
                new Deed(who, Action.EXPORT_VISITS, "-", request),
                handle -> form.apply(letters.all(handle, Kind.VISIT)));
    }

    /// One as a FHIR R4 appointment.
    public String fhir(Member who, String reference, String request) {
        return one(who, reference, request, letter -> Fhir.appointment(letter, zone));
    }

    /// One confirmed visit for a calendar.
    public String calendar(Member who, String reference, String request) {
        return one(who, reference, request, letter -> ICalendar.of(letter, zone));
    }

    private <T> T one(Member who, String reference, String request, Function<Letter, T> form) {
        return gate.act(new Deed(who, Action.EXPORT_VISITS, reference, request), handle -> {
            Letter letter = letters.byReference(handle, reference);
            if (letter == null || letter.kind() != Kind.VISIT) throw new Refusal("There is no such request.");
            return form.apply(letter);
        });
    }
}
