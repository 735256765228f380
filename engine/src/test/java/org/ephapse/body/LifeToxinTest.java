package org.ephapse.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.ephapse.body.Treatment.Toxin;
import org.ephapse.measure.With;
import org.ephapse.numeric.Seed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/// Toxin cycles: the muscle's answer falls, and the lesion goes on as if nothing had been done.
class LifeToxinTest {
    private static final Seed SEED = new Seed(41);
    private static final Person PERSON = Patients.between(35, 49, 1).getFirst();
    private static final Toxin TOXIN = new Toxin(50, 60, 20, 90, 0);

    /// The same rows with a dose that does nothing.
    private static final Toxin NOTHING = With.with(TOXIN, "dose_U", 1e-12);

    private static final LifeRecord TREATED = life(TOXIN), UNTREATED = life(NOTHING);

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"MUSCLE_GAIN", "VISIBLE"})
    void toxin_changes_no_column_of_artery_nerve_and_nucleus(Quantity quantity) {
        assertThat(TREATED.column(quantity)).containsExactly(UNTREATED.column(quantity));
    }

    @Test
    void toxin_changes_no_lesion() {
        for (int row = 0; row < TREATED.rows(); row++) {
            assertThat(TREATED.lesion(row).baredShare())
                    .isDeepEqualTo(UNTREATED.lesion(row).baredShare());
            assertThat(TREATED.lesion(row).mechanicalShift_mV())
                    .isDeepEqualTo(UNTREATED.lesion(row).mechanicalShift_mV());
        }
        assertThat(TREATED.rows()).isGreaterThan(3650);
    }

    @Test
    void toxin_quiets_what_is_seen_and_not_what_the_nerve_commands() {
        int quiet = 0, twitching = 0;
        for (int row = TREATED.rowAt(50); row < TREATED.rowAt(60); row++) {
            double commanded = commanded(TREATED, row);
            if (commanded > 0) twitching++;
            if (TREATED.at(row, Quantity.VISIBLE) < 0.6 * commanded) quiet++;
        }
        assertThat(twitching).isGreaterThan(3000);
        assertThat(quiet).isGreaterThan(twitching / 2);
    }

    @Test
    void without_a_rebound_more_is_never_seen_than_the_nerve_commands() {
        for (int row = 0; row < TREATED.rows(); row++) {
            double commanded = commanded(TREATED, row);
            assertThat(TREATED.at(row, Quantity.VISIBLE)).isLessThanOrEqualTo(commanded);
            assertThat(TREATED.at(row, Quantity.VISIBLE))
                    .isCloseTo(commanded * TREATED.at(row, Quantity.MUSCLE_GAIN), within(1e-12));
        }
        assertThat(TREATED.rows()).isGreaterThan(3650);
    }

    @Test
    void with_a_rebound_more_is_seen_once_the_toxin_has_worn_off() {
        LifeRecord life = life(With.with(With.with(TOXIN, "reboundGain", 0.2), "until_years", 50.1));
        int row = life.rowAt(52);
        assertThat(life.at(row, Quantity.VISIBLE)).isGreaterThan(1.1 * commanded(life, row));
    }

    @ParameterizedTest
    @CsvSource({"50, 60, 90", "50.013, 60, 90", "37.4, 77.7, 91.3", "50, 60, 365.2425", "51.7, 52, 7", "50, 50.01, 90"})
    void as_many_sessions_are_given_as_fit(double from, double until, double interval_days) {
        LifeRecord life = life(new Toxin(from, until, 20, interval_days, 0));
        long sessions = life.marks().stream()
                .filter(m -> m.kind() == Mark.Kind.INJECTION || m.kind() == Mark.Kind.INJECTION_FAILED)
                .count();
        assertThat(sessions).isEqualTo((long) Math.floor((until - from) * 365.2425 / interval_days + 1e-9) + 1);
    }

    @Test
    void sessions_lie_an_interval_apart() {
        List<Double> ages = TREATED.marks().stream()
                .filter(m -> m.kind() == Mark.Kind.INJECTION || m.kind() == Mark.Kind.INJECTION_FAILED)
                .map(Mark::age_years)
                .toList();
        for (int i = 0; i < ages.size(); i++) assertThat(ages.get(i)).isCloseTo(50 + i * 90 / 365.2425, within(1e-9));
        assertThat(ages).hasSize(41);
    }

    @Test
    void injections_that_overlap_each_take_their_share() {
        Toxin weekly = new Toxin(51, 51 + 15 / 365.2425, 20, 7, 0);
        LifeRecord life = life(weekly);
        int row = life.rowAt(51 + 30.01 / 365.2425);
        double left = 1;
        for (int session = 0; session < 3; session++) {
            double at = 51 + 7 * session / 365.2425;
            MuscleGain gain =
                    MuscleGain.drawn(at, weekly, SEED.of("toxin").of(0).of(session));
            left *= gain.at((life.at(row, Quantity.AGE) - at) * 365.2425);
        }
        assertThat(life.at(row, Quantity.MUSCLE_GAIN)).isCloseTo(left, within(1e-9));
        assertThat(left).isLessThan(0.3);
    }

    private static LifeRecord life(Toxin toxin) {
        return Life.live(PERSON, new Plan(List.of(toxin), 80), SEED);
    }

    static double commanded(LifeRecord life, int row) {
        double lid = life.at(row, Quantity.SPASM_LID), cheek = life.at(row, Quantity.SPASM_CHEEK);
        return Math.max(Math.max(lid, cheek), life.at(row, Quantity.SPASM_MOUTH));
    }
}
