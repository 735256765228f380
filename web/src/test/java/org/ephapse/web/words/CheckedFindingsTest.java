package org.ephapse.web.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.ephapse.evidence.Estimate;
import org.ephapse.evidence.Finding;
import org.ephapse.evidence.Verification;
import org.ephapse.evidence.Verification.Line;
import org.ephapse.numeric.Seed;
import org.junit.jupiter.api.Test;

class CheckedFindingsTest {
    private static final CheckedFindings KEPT = CheckedFindings.packaged();
    private static final int PEOPLE = 150_000, COURSES = 60;
    private static final long OTHER_SEED = 2;

    private static boolean meet(Estimate one, Estimate other) {
        return one.high() >= other.low() && other.high() >= one.low();
    }

    @Test
    void every_finding_has_a_figure() {
        assertThat(KEPT.rows().stream().map(CheckedFindings.Row::finding)).isEqualTo(Finding.all());
    }

    /// Other people, fewer of them: their interval must meet the one that is kept.
    @Test
    void a_quick_check_with_other_people_agrees() {
        List<String> apart = new ArrayList<>();
        List<Line> lines =
                Verification.of(new Seed(OTHER_SEED), PEOPLE, COURSES, 2).lines();
        for (Line line : lines) {
            Estimate kept = KEPT.row(line.finding().measure()).ours();
            if (!meet(line.ours(), kept)) apart.add(line.finding().what() + ": " + line.ours() + ", kept " + kept);
        }
        System.out.println("findings apart in the quick check: " + apart);
        assertThat(lines).hasSize(KEPT.rows().size());
        assertThat(apart).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void what_is_written_is_what_is_read() {
        Verification quick = Verification.of(new Seed(1), PEOPLE, 20, 2);
        String json = CheckedFindings.json(quick, new CheckedFindings.Run(PEOPLE, 20, 1));
        CheckedFindings read = CheckedFindings.of(Document.of("planted", json));
        assertThat(read.rows().getFirst().ours().value())
                .isCloseTo(
                        quick.lines().getFirst().ours().value(),
                        org.assertj.core.api.Assertions.withinPercentage(0.01));
        assertThat(read.run().people()).isEqualTo(PEOPLE);
    }

    @Test
    void a_share_is_told_out_of_a_thousand() {
        assertThat(KEPT.row("freeLate").ofThousand()).isBetween(969, 996);
    }
}
