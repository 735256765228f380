package org.ephapse.app.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.ephapse.body.Quantity;
import org.ephapse.body.Treatment;
import org.ephapse.signal.Region;
import org.junit.jupiter.api.Test;

final class HistoryTest {
    private static final History TOXIN =
            new History(Cases.treated(new Treatment.Toxin(50, 60, 20, 90, 0)).life());
    private static final History WAITING = new History(Cases.twitching().life());

    @Test
    void what_is_seen_is_what_is_commanded_times_the_muscles_gain() {
        int row = TOXIN.record().rowAt(50.1);
        double gain = TOXIN.at(row, Quantity.MUSCLE_GAIN);
        assertThat(gain).isLessThan(0.5);
        assertThat(TOXIN.seen(Region.LID, row)).isCloseTo(gain * TOXIN.at(row, Quantity.SPASM_LID), within(1e-12));
    }

    @Test
    void the_column_of_what_is_seen_agrees_with_its_rows() {
        int row = TOXIN.record().rowAt(50.1);
        assertThat(TOXIN.seen(Region.LID)[row]).isEqualTo(TOXIN.seen(Region.LID, row));
    }

    @Test
    void a_year_of_twitching_is_a_year() {
        assertThat(WAITING.seenYears(Cases.END_years - 1)).isCloseTo(1, within(1e-9));
    }

    @Test
    void the_mean_lies_between_the_extremes() {
        double from = 70;
        double[] seen = WAITING.record().column(Quantity.VISIBLE);
        double[] late = Arrays.copyOfRange(seen, WAITING.record().rowAt(from), seen.length);
        assertThat(WAITING.meanSeen(from))
                .isBetween(
                        Arrays.stream(late).min().orElseThrow(),
                        Arrays.stream(late).max().orElseThrow());
    }

    @Test
    void toxin_lowers_the_mean_of_what_is_seen() {
        assertThat(TOXIN.meanSeen(50)).isLessThan(WAITING.meanSeen(50));
    }

    @Test
    void the_closest_row_has_the_deepest_dent() {
        double deepest = Arrays.stream(WAITING.record().column(Quantity.INDENTATION))
                .max()
                .orElseThrow();
        assertThat(WAITING.at(WAITING.closest(), Quantity.INDENTATION)).isEqualTo(deepest);
    }
}
