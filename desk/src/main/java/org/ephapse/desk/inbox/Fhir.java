package org.ephapse.desk.inbox;

import java.io.StringWriter;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.ephapse.desk.letter.Field;
import org.ephapse.desk.letter.Fields;
import org.ephapse.desk.letter.Letter;
import org.ephapse.desk.letter.Status;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Requests as FHIR R4 `Appointment` with the person contained in it.
///
/// A request is `proposed` until it has a time (R4 allows no other status without one), then `booked`; closed with a
/// time
/// it is `fulfilled`, and cancelled or closed without one `cancelled`.
final class Fhir {
    private static final Map<String, String> REASONS = Map.of(
            "first", "First opinion on hemifacial spasm",
            "second", "Second opinion on hemifacial spasm",
            "botulinum", "Botulinum toxin for hemifacial spasm",
            "after", "After surgery for hemifacial spasm",
            "other", "Other");

    private Fhir() {}

    static String bundle(List<Letter> letters, ZoneId zone) {
        return written(json -> {
            json.writeStartObject();
            json.writeStringProperty("resourceType", "Bundle");
            json.writeStringProperty("type", "collection");
            if (!letters.isEmpty()) {
                json.writeArrayPropertyStart("entry");
                for (Letter letter : letters) {
                    json.writeStartObject();
                    json.writeStringProperty("fullUrl", "urn:uuid:" + uuid(letter));
                    json.writeName("resource");
                    appointment(json, letter, zone);
                    json.writeEndObject();
                }
                json.writeEndArray();
            }
            json.writeEndObject();
        });
    }

    private static java.util.UUID uuid(Letter letter) {
        return java.util.UUID.nameUUIDFromBytes(letter.reference().getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    static String appointment(Letter letter, ZoneId zone) {
        return written(json -> appointment(json, letter, zone));
    }

    private interface Part {
        void write(JsonGenerator json);
    }

    private static String written(Part part) {
        var text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
            part.write(json);
        }
        return text.toString();
    }

    private static void appointment(JsonGenerator json, Letter letter, ZoneId zone) {
        Fields fields = letter.fields();
        json.writeStartObject();
        json.writeStringProperty("resourceType", "Appointment");
        json.writeStringProperty("id", letter.reference());
        json.writeArrayPropertyStart("contained");
        person(json, fields);
        json.writeEndArray();
        json.writeArrayPropertyStart("identifier");
        json.writeStartObject();
        json.writeStringProperty("value", letter.reference());
        json.writeEndObject();
        json.writeEndArray();
        json.writeStringProperty("status", status(letter));
        json.writeArrayPropertyStart("reasonCode");
        json.writeStartObject();
        json.writeStringProperty("text", REASONS.getOrDefault(fields.get(Field.REASON), "Other"));
        json.writeEndObject();
        json.writeEndArray();
        times(json, letter, zone);
        json.writeStringProperty(
                "created", letter.received().atZone(zone).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME));
        String comment = comment(fields);
        if (!comment.isEmpty()) json.writeStringProperty("comment", comment);
        json.writeArrayPropertyStart("participant");
        json.writeStartObject();
        json.writeObjectPropertyStart("actor");
        json.writeStringProperty("reference", "#person");
        json.writeEndObject();
        json.writeStringProperty("status", isBooked(letter) ? "accepted" : "needs-action");
        json.writeEndObject();
        json.writeEndArray();
        days(json, fields);
        json.writeEndObject();
    }

    private static void person(JsonGenerator json, Fields fields) {
        json.writeStartObject();
        json.writeStringProperty("resourceType", "Patient");
        json.writeStringProperty("id", "person");
        json.writeArrayPropertyStart("name");
        json.writeStartObject();
        json.writeStringProperty("text", fields.get(Field.NAME));
        json.writeEndObject();
        json.writeEndArray();
        json.writeArrayPropertyStart("telecom");
        telecom(json, "phone", fields.get(Field.PHONE));
        telecom(json, "email", fields.get(Field.EMAIL));
        json.writeEndArray();
        String language = fields.get(Field.LANGUAGE);
        if (!language.equals("other")) {
            json.writeArrayPropertyStart("communication");
            json.writeStartObject();
            json.writeObjectPropertyStart("language");
            json.writeArrayPropertyStart("coding");
            json.writeStartObject();
            json.writeStringProperty("system", "urn:ietf:bcp:47");
            json.writeStringProperty("code", language);
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
            json.writeBooleanProperty("preferred", true);
            json.writeEndObject();
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private static void telecom(JsonGenerator json, String system, String value) {
        if (value.isEmpty()) return;
        json.writeStartObject();
        json.writeStringProperty("system", system);
        json.writeStringProperty("value", value);
        json.writeEndObject();
    }

    private static String status(Letter letter) {
        boolean hasTime = !letter.fields().get(Field.START).isEmpty();
        return switch (letter.status()) {
            case NEW, ASSIGNED -> "proposed";
            case CONFIRMED -> "booked";
            case CANCELLED -> "cancelled";
            case CLOSED -> hasTime ? "fulfilled" : "cancelled";
        };
    }

    private static boolean isBooked(Letter letter) {
        return letter.status() == Status.CONFIRMED || status(letter).equals("fulfilled");
    }

    private static void times(JsonGenerator json, Letter letter, ZoneId zone) {
        String start = letter.fields().get(Field.START);
        if (start.isEmpty()) return;
        var begins = LocalDateTime.parse(start).atZone(zone);
        int minutes = Integer.parseInt(letter.fields().get(Field.MINUTES));
        json.writeStringProperty("start", begins.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME));
        json.writeStringProperty("end", begins.plusMinutes(minutes).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME));
        json.writeNumberProperty("minutesDuration", minutes);
    }

    private static void days(JsonGenerator json, Fields fields) {
        if (fields.all(Field.DAYS).isEmpty()) return;
        json.writeArrayPropertyStart("requestedPeriod");
        for (String day : fields.all(Field.DAYS)) {
            json.writeStartObject();
            json.writeStringProperty("start", LocalDate.parse(day).toString());
            json.writeStringProperty("end", LocalDate.parse(day).toString());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static String comment(Fields fields) {
        var parts = new java.util.ArrayList<String>();
        if (!fields.get(Field.NOTE).isEmpty()) parts.add(fields.get(Field.NOTE));
        parts.add("answer by " + fields.get(Field.CHANNEL) + ", " + fields.get(Field.TIME) + "; meet: "
                + fields.get(Field.MODE) + "; for: " + fields.get(Field.WHO));
        if (!fields.get(Field.ACCESS).isEmpty()) parts.add("needs: " + fields.get(Field.ACCESS));
        return String.join("\n", parts);
    }
}
