package org.ephapse.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.ephapse.app.output.Interrupted;
import org.ephapse.app.text.BadInput;
import org.ephapse.numeric.Diverged;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// Every way to fail is one sentence and an exit code.
class ComplaintTest {
    @Command
    private static final class Nothing {}

    private static Ran complained(Throwable e) {
        StringWriter err = new StringWriter();
        CommandLine command = new CommandLine(new Nothing());
        command.setErr(new PrintWriter(err)).setExitCodeExceptionMapper(Complaint::exitCode);
        return new Ran(Complaint.of(e, command), "", err.toString());
    }

    @Test
    void bad_input_is_2() {
        assertThat(complained(new BadInput("the sky is green")))
                .isEqualTo(new Ran(2, "", "ephapse: the sky is green" + System.lineSeparator()));
    }

    @Test
    void a_solve_that_left_the_numbers_is_3() {
        Ran ran = complained(new Diverged("artery", 40, "height", Double.NaN));
        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.err()).contains("artery diverged at age 40.0 years: height became NaN");
    }

    @Test
    void a_mistake_of_ours_is_70_and_asks_for_a_report() {
        Ran ran = complained(new IllegalStateException("who could know\nthat"));
        assertThat(ran.code()).isEqualTo(70);
        assertThat(ran.err().lines()).hasSize(1);
        assertThat(ran.err())
                .contains("IllegalStateException: who could know that", "ComplaintTest", "report", "ephapse doctor");
    }

    @Test
    void an_argument_that_the_engine_refuses_unasked_is_a_mistake_of_ours() {
        assertThat(complained(new IllegalArgumentException("x")).code()).isEqualTo(70);
    }

    @Test
    void an_interruption_is_130() {
        Ran ran = complained(new InterruptedException());
        assertThat(ran.code()).isEqualTo(130);
        assertThat(ran.err()).contains("interrupted; nothing was written");
    }

    @Test
    void an_interruption_that_was_told_already_is_130_and_silent() {
        assertThat(complained(new Interrupted())).isEqualTo(new Ran(130, "", ""));
    }

    @Test
    void what_could_not_be_put_right_is_told_too() {
        BadInput first = new BadInput("the disk is full");
        first.addSuppressed(new BadInput("could not remove x"));
        assertThat(complained(first).err()).contains("the disk is full; could not remove x");
    }

    @Test
    void a_stack_that_overflows_is_70() {
        assertThat(complained(new StackOverflowError()).code()).isEqualTo(70);
    }
}
