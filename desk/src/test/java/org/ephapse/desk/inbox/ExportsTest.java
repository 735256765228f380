package org.ephapse.desk.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.StrictErrorHandler;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import org.ephapse.desk.On;
import org.ephapse.desk.Opened;
import org.ephapse.desk.ground.Refusal;
import org.ephapse.desk.staff.Member;
import org.ephapse.desk.staff.People;
import org.ephapse.desk.staff.Role;
import org.hl7.fhir.r4.model.Appointment;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What goes out to other systems, read by other people's readers.
class ExportsTest {
    private static final FhirContext R4 = FhirContext.forR4();

    @TempDir
    Path home;

    private static <T extends org.hl7.fhir.instance.model.api.IBaseResource> T read(Class<T> type, String json) {
        return R4.newJsonParser()
                .setParserErrorHandler(new StrictErrorHandler())
                .parseResource(type, json);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "  =1", "\n=1", "＝1", "|calc", "%0A"})
    void no_cell_of_the_csv_is_a_formula(String value) {
        assertThat(Csv.cell(value)).startsWith("\"'").endsWith("\"");
    }

    @Test
    void ordinary_cells_stay_as_they_are_and_quotes_are_doubled() {
        assertThat(Csv.cell("Asha \"A\", Pune")).isEqualTo("\"Asha \"\"A\"\", Pune\"");
    }

    @Test
    void the_csv_has_a_line_for_each_request_and_the_formula_of_a_name_is_defused() {
        try (var opened = Opened.on(On.H2, home)) {
            Member reception = new People(opened).oneOfEach().get(Role.RECEPTION);
            opened.acceptedVisit("name", "=HYPERLINK(\"http://x.example\")");
            opened.acceptedVisit();
            String csv = opened.desk.exports().csv(reception, "-");
            assertThat(csv.split("\r\n", -1)).hasSize(4);
            assertThat(csv)
                    .contains("\"'=HYPERLINK(\"\"http://x.example\"\")\"")
                    .contains("\"'+919876543210\"");
        }
    }

    @Test
    void a_request_is_a_proposed_appointment_that_hapi_reads_strictly() {
        try (var opened = Opened.on(On.H2, home)) {
            Member reception = new People(opened).oneOfEach().get(Role.RECEPTION);
            String reference = opened.acceptedVisit("days", "2026-11-30", "note", "एक \"टीप\"\nदोन")
                    .reference();
            Appointment read = read(Appointment.class, opened.desk.exports().fhir(reception, reference, "-"));
            assertThat(read.getStatus()).isEqualTo(Appointment.AppointmentStatus.PROPOSED);
            assertThat(read.hasStart()).isFalse();
            assertThat(read.getRequestedPeriodFirstRep().getStartElement().getValueAsString())
                    .isEqualTo("2026-11-30");
            assertThat(read.getComment()).contains("एक \"टीप\"\nदोन");
            Patient person = (Patient) read.getContained().getFirst();
            assertThat(person.getNameFirstRep().getText()).isEqualTo(Opened.SECRET + " Kulkarni");
            assertThat(person.getTelecomFirstRep().getValue()).isEqualTo("+919876543210");
            assertThat(person.hasBirthDate() || person.hasAddress() || person.hasIdentifier())
                    .isFalse();
        }
    }

    @Test
    void a_confirmed_visit_is_booked_at_its_time_and_goes_into_a_calendar_without_a_name() {
        try (var opened = Opened.on(On.H2, home)) {
            Member reception = new People(opened).oneOfEach().get(Role.RECEPTION);
            String reference = opened.acceptedVisit().reference();
            opened.desk.inbox().confirm(reception, reference, 1, LocalDateTime.of(2026, 11, 30, 10, 30), 45, "-");
            Bundle bundle = read(Bundle.class, opened.desk.exports().fhir(reception, "-"));
            Appointment booked = (Appointment) bundle.getEntryFirstRep().getResource();
            assertThat(booked.getStatus()).isEqualTo(Appointment.AppointmentStatus.BOOKED);
            assertThat(booked.getStartElement().getValueAsString()).isEqualTo("2026-11-30T10:30:00+05:30");
            assertThat(booked.getEndElement().getValueAsString()).isEqualTo("2026-11-30T11:15:00+05:30");
            String calendar = opened.desk.exports().calendar(reception, reference, "-");
            assertThat(calendar.split("\r\n", -1))
                    .contains("DTSTART:20261130T050000Z", "DTEND:20261130T054500Z", "SUMMARY:Visit " + reference);
            assertThat(calendar).doesNotContain(Opened.SECRET);
            assertThat(List.of(calendar.split("\r\n", -1))).allMatch(line -> line.length() <= 75);
        }
    }

    @Test
    void what_is_not_confirmed_does_not_go_into_a_calendar() {
        try (var opened = Opened.on(On.H2, home)) {
            Member reception = new People(opened).oneOfEach().get(Role.RECEPTION);
            String reference = opened.acceptedVisit().reference();
            assertThatThrownBy(() -> opened.desk.exports().calendar(reception, reference, "-"))
                    .isInstanceOf(Refusal.class);
        }
    }
}
