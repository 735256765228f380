package org.ephapse.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.ephapse.body.Treatment.Decompression;
import org.ephapse.body.Treatment.Toxin;
import org.ephapse.numeric.Seed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The artery is lifted: what goes at once, what heals, what does not, and what comes back.
class LifeDecompressionTest {
    private static final double NEVER = Double.POSITIVE_INFINITY, DAY = 1 / 365.2425, QUARTER = 91 * DAY;
    private static final Seed SEED = new Seed(51);
    private static final Person PERSON = Patients.between(35, 49, 1).getFirst();
    private static final LifeRecord WAITING = Life.live(PERSON, Plan.waiting(80), SEED);
    private static final LifeRecord OPERATED = life(new Decompression(55, 1, 0.5, NEVER));

    @ParameterizedTest
    @EnumSource
    void until_the_operation_life_is_that_of_who_waits(Quantity quantity) {
        int rows = WAITING.rowAt(54.95) + 1;
        for (int row = 0; row < rows; row++)
            assertThat(OPERATED.at(row, quantity)).isEqualTo(WAITING.at(row, quantity));
        assertThat(rows).isEqualTo(39 * 12);
    }

    @Test
    void the_operation_lifts_the_artery_off_the_nerve() {
        int row = OPERATED.rowAt(55);
        assertThat(OPERATED.at(row, Quantity.OVERLAP)).isCloseTo(-0.5, within(0.01));
        assertThat(OPERATED.at(row, Quantity.PRESSURE)).isZero();
        assertThat(OPERATED.at(row, Quantity.INDENTATION)).isZero();
        assertThat(WAITING.at(WAITING.rowAt(55), Quantity.OVERLAP)).isPositive();
    }

    @Test
    void myelin_heals_with_the_repair_time_and_the_scar_stays() {
        int row = OPERATED.rowAt(55), later = OPERATED.rowAt(55 + QUARTER + 1e-9);
        double repair_years = PERSON.root().repair_years() * (1 + 0.004 * (55 - 40));
        double years = OPERATED.at(later, Quantity.AGE) - OPERATED.at(row, Quantity.AGE);
        double scar = OPERATED.at(row, Quantity.SCAR);
        double bare = 1 - scar - OPERATED.at(row, Quantity.MYELIN),
                left = 1 - scar - OPERATED.at(later, Quantity.MYELIN);
        assertThat(bare).isGreaterThan(0.05);
        assertThat(left / bare).isCloseTo(Math.exp(-years / repair_years), within(1e-3));
        assertThat(OPERATED.at(later, Quantity.SCAR)).isCloseTo(scar, within(1e-12));
    }

    @Test
    void excitability_falls_at_once_by_the_share_that_comes_apart() {
        double left = new Decompressed(
                        new Decompression(55, 1, 0.5, NEVER),
                        0.3,
                        SEED.of("decompression").of(0))
                .apposition();
        double before = OPERATED.at(OPERATED.rowAt(55 - DAY + 1e-9), Quantity.EXCITABILITY);
        assertThat(OPERATED.at(OPERATED.rowAt(55), Quantity.EXCITABILITY))
                .isCloseTo(left * before, within(0.02 * before));
        assertThat(left).isLessThan(1);
    }

    @Test
    void half_an_operation_leaves_half_of_the_overlap() {
        LifeRecord half = life(new Decompression(55, 0.5, 0, NEVER));
        double before = WAITING.at(WAITING.rowAt(55), Quantity.OVERLAP);
        assertThat(half.at(half.rowAt(55), Quantity.OVERLAP)).isCloseTo(0.5 * before, within(0.02 * before));
    }

    @ParameterizedTest
    @EnumSource
    void an_operation_without_completeness_changes_nothing(Quantity quantity) {
        LifeRecord opened = life(new Decompression(55, 0, 0, NEVER));
        // a dose that does nothing, from the day before and through the same two years, gives the same rows
        LifeRecord sameRows = life(new Toxin(55 - DAY, 57 - 250 * DAY, 1e-12, 5000, 0));
        assertThat(opened.rows()).isEqualTo(sameRows.rows());
        assertThat(opened.column(quantity)).containsExactly(sameRows.column(quantity), within(1e-11));
        assertThat(opened.marks()).anyMatch(m -> m.kind() == Mark.Kind.DECOMPRESSION);
    }

    @Test
    void a_recurrence_brings_the_whole_overlap_back() {
        LifeRecord life = life(new Decompression(55, 1, 0.5, 62.5));
        assertThat(life.at(life.rowAt(62.45), Quantity.OVERLAP)).isNegative();
        assertThat(life.at(life.rowAt(62.5), Quantity.OVERLAP))
                .isCloseTo(WAITING.at(WAITING.rowAt(62.5), Quantity.OVERLAP), within(1e-9));
        assertThat(life.at(life.rowAt(75), Quantity.EXCITABILITY))
                .isCloseTo(WAITING.at(WAITING.rowAt(75), Quantity.EXCITABILITY), within(0.03));
        assertThat(life.marks())
                .filteredOn(m -> m.kind() == Mark.Kind.RECURRENCE)
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7})
    void an_operation_after_toxin_relieves_as_one_without_to_the_day(int who) {
        Person person = Patients.between(35, 49, 8).get(who);
        Decompression operation = new Decompression(60, 1, 0.5, NEVER);
        LifeRecord without = Life.live(person, new Plan(List.of(operation), 80), SEED);
        LifeRecord after = Life.live(person, new Plan(List.of(new Toxin(50, 58, 20, 90, 0), operation), 80), SEED);
        List<Mark> early = remissions(without), late = remissions(after);
        assertThat(late)
                .extracting(Mark::detail)
                .isEqualTo(early.stream().map(Mark::detail).toList());
        // rows lie a month apart in one life and a day in the other while toxin is given, so a day may be lost
        for (int i = 0; i < early.size(); i++) {
            assertThat(late.get(i).age_years()).isCloseTo(early.get(i).age_years(), within(1.5 * DAY));
        }
        int a = after.rowAt(60), b = without.rowAt(60);
        for (Quantity q : List.of(Quantity.EXCITABILITY, Quantity.MYELIN, Quantity.NUCLEUS, Quantity.SCAR)) {
            assertThat(after.at(a, q)).as(q.name()).isCloseTo(without.at(b, q), within(1e-3));
        }
    }

    private static List<Mark> remissions(LifeRecord life) {
        return life.marks().stream()
                .filter(m -> m.kind() == Mark.Kind.REMISSION)
                .toList();
    }

    private static LifeRecord life(Treatment treatment) {
        return Life.live(PERSON, new Plan(List.of(treatment), 80), SEED);
    }
}
