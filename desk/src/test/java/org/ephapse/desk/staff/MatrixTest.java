package org.ephapse.desk.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ephapse.desk.On;
import org.ephapse.desk.Opened;
import org.ephapse.desk.audit.AuditLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Who may do what, cell by cell: R reception, C clinician, U auditor, A administrator.
class MatrixTest {
    private static final String TABLE = """
            LIST_LETTERS         RC--
            READ_VISIT           RC--
            ASSIGN_VISIT         RC--
            CONFIRM_VISIT        RC--
            CLOSE_VISIT          RC--
            NOTE_VISIT           RC--
            EXPORT_VISITS        RC--
            READ_QUESTION        -C--
            CLOSE_QUESTION       -C--
            NOTE_QUESTION        -C--
            WRITE_ANSWER         -C--
            PUBLISH_ANSWER       -C--
            WITHDRAW_ANSWER      -C--
            READ_FEEDBACK        -C--
            CLOSE_FEEDBACK       -C--
            NOTE_FEEDBACK        -C--
            OFFER_WORDING        -C--
            WITHDRAW_WORDING     -C--
            ERASE_LETTER         -C-A
            RUN_RETENTION        ---A
            LIST_STAFF           ---A
            INVITE_STAFF         ---A
            CHANGE_ROLE          ---A
            CLOSE_ACCOUNT        ---A
            READ_AUDIT           --U-
            VERIFY_AUDIT         --U-
            CHANGE_OWN_PASSWORD  RCUA
            RENEW_OWN_RECOVERY   RCUA
            SIGN_OUT_EVERYWHERE  RCUA
            """;

    private record Cell(Action action, Role role, boolean may) {}

    @TempDir
    Path home;

    private static List<Cell> cells() {
        var cells = new ArrayList<Cell>();
        TABLE.lines().forEach(line -> {
            String[] words = line.split(" +", -1);
            for (Role role : Role.values()) {
                cells.add(new Cell(Action.valueOf(words[0]), role, words[1].charAt(role.ordinal()) != '-'));
            }
        });
        return cells;
    }

    @Test
    void the_table_names_every_action() {
        assertThat(cells().stream().map(Cell::action).distinct()).containsExactly(Action.values());
    }

    @Test
    void the_gate_lets_exactly_the_table_through_and_notes_what_it_denied() {
        try (var opened = Opened.on(On.H2, home)) {
            Map<Role, Member> people = new People(opened).oneOfEach();
            long before = opened.desk.trail().head().seq();
            for (Cell cell : cells()) {
                var deed = new Gate.Deed(people.get(cell.role()), cell.action(), "-", "req-9");
                assertThat(passes(opened, deed)).as(cell.toString()).isEqualTo(cell.may());
            }
            List<AuditLine> lines = opened.desk.trail().lines(before + 1, 1000);
            assertThat(lines).hasSize(cells().size());
            assertThat(lines).allMatch(line -> line.caller().request().equals("req-9"));
            assertThat(lines.stream().map(line -> line.outcome().equals("done")))
                    .containsExactlyElementsOf(cells().stream().map(Cell::may).toList());
        }
    }

    private static boolean passes(Opened opened, Gate.Deed deed) {
        try {
            return opened.desk.gate().act(deed, handle -> true);
        } catch (Denied _) {
            return false;
        }
    }

    @Test
    void an_administrator_cannot_open_what_people_wrote_by_any_way() {
        try (var opened = Opened.on(On.H2, home)) {
            Member administrator = new People(opened).administrator();
            String reference = opened.acceptedVisit().reference();
            var inbox = opened.desk.inbox();
            var exports = opened.desk.exports();
            Stream.<org.assertj.core.api.ThrowableAssert.ThrowingCallable>of(
                            () -> inbox.list(administrator, false, 0, "-"),
                            () -> inbox.open(administrator, org.ephapse.desk.letter.Kind.VISIT, reference, "-"),
                            () -> inbox.open(administrator, org.ephapse.desk.letter.Kind.QUESTION, reference, "-"),
                            () -> exports.csv(administrator, "-"),
                            () -> exports.fhir(administrator, "-"),
                            () -> exports.fhir(administrator, reference, "-"),
                            () -> exports.calendar(administrator, reference, "-"))
                    .forEach(way -> assertThatThrownBy(way).isInstanceOf(Denied.class));
        }
    }
}
