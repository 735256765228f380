package org.ephapse.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.ephapse.body.Treatment.Decompression;
import org.ephapse.body.Treatment.Toxin;
import org.ephapse.measure.Units;
import org.ephapse.numeric.Seed;
import org.junit.jupiter.api.Test;

/// What a review of the first life found wrong, each once.
class LifeRepairedTest {
    private static final double NEVER = Double.POSITIVE_INFINITY;
    private static final Seed SEED = new Seed(51);
    private static final Person PERSON = Patients.between(35, 49, 1).getFirst();
    private static final LifeRecord WAITING = Life.live(PERSON, Plan.waiting(80), SEED);

    @Test
    void excitability_falls_at_once_by_the_share_that_comes_apart() {
        double left = new Decompressed(
                        new Decompression(55, 1, 0.5, NEVER),
                        0.3,
                        SEED.of("decompression").of(0))
                .apposition();
        double before = WAITING.at(WAITING.rowAt(55), Quantity.EXCITABILITY);
        LifeRecord operated = life(new Decompression(55, 1, 0.5, NEVER));
        assertThat(operated.at(operated.rowAt(55), Quantity.EXCITABILITY))
                .isCloseTo(left * before, within(0.02 * before));
    }

    @Test
    void a_second_operation_does_not_let_the_artery_fall_back() {
        LifeRecord twice = life(new Decompression(55, 1, 0, NEVER), new Decompression(60, 1, 0, NEVER));
        assertThat(twice.at(twice.rowAt(60), Quantity.OVERLAP))
                .isLessThanOrEqualTo(twice.at(twice.rowAt(59.9), Quantity.OVERLAP) + 1e-9);
    }

    @Test
    void the_rebound_of_many_injections_is_the_rebound_of_one() {
        LifeRecord life = life(new Toxin(50, 60, 20, 90, 0.2));
        assertThat(life.at(life.rowAt(75), Quantity.MUSCLE_GAIN)).isCloseTo(1.2, within(0.01));
    }

    @Test
    void two_courses_of_toxin_are_not_drawn_from_one_number() {
        LifeRecord life = life(new Toxin(50, 50.01, 20, 90, 0), new Toxin(60, 60.01, 20, 90, 0));
        int first = life.rowAt(50 + 60 / Units.DAYS_PER_YEAR + 1e-9),
                second = life.rowAt(60 + 60 / Units.DAYS_PER_YEAR + 1e-9);
        assertThat(life.at(second, Quantity.MUSCLE_GAIN))
                .isNotCloseTo(life.at(first, Quantity.MUSCLE_GAIN), within(1e-9));
    }

    @Test
    void where_there_is_pressure_there_is_force() {
        int seen = 0;
        for (int i = 0; i < 400; i++) {
            LifeRecord life =
                    Life.live(Prior.STANDARD.person(Patients.PEOPLE, i, Person.Side.LEFT), Plan.waiting(20), SEED);
            for (int row = 0; row < life.rows(); row++) {
                if (life.at(row, Quantity.PRESSURE) <= 0) continue;
                assertThat(life.at(row, Quantity.FORCE)).isPositive();
                seen++;
            }
        }
        assertThat(seen).isGreaterThan(1000);
    }

    private static LifeRecord life(Treatment... treatments) {
        return Life.live(PERSON, new Plan(List.of(treatments), 80), SEED);
    }
}
