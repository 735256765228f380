package org.ephapse.body.rod;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.ephapse.body.Life;
import org.ephapse.body.LifeRecord;
import org.ephapse.body.Person;
import org.ephapse.body.Plan;
import org.ephapse.body.Prior;
import org.ephapse.body.Quantity;
import org.ephapse.body.Scene;
import org.ephapse.body.Treatment;
import org.ephapse.numeric.Seed;
import org.junit.jupiter.api.Test;

/// A whole life on the rod: the typical example's person, whose artery is lifted off the nerve at 50.
class RodApproachTest {
    private static final Seed SEED = new Seed(1);
    private static final double OPERATION_years = 50, LIFTED_mm = 0.5;
    private static final Person PERSON = Prior.STANDARD.person(SEED.of("people"), 509_749, Person.Side.LEFT);
    private static final Plan PLAN =
            new Plan(List.of(new Treatment.Decompression(OPERATION_years, 1, LIFTED_mm, Double.POSITIVE_INFINITY)), 54);
    private static final LifeRecord ROD = live();

    private static LifeRecord live() {
        return Life.live(PERSON, PLAN, SEED, new RodApproach(PERSON, Anchorage.STANDARD));
    }

    @Test
    void the_dent_of_the_life_is_the_dent_of_the_rod() {
        List<Scene> pressed =
                ROD.scenes().stream().filter(s -> s.indentation_mm() > 0).toList();
        assertThat(pressed)
                .hasSizeGreaterThan(30)
                .allSatisfy(s -> assertThat(ROD.at(ROD.rowAt(s.age_years()), Quantity.INDENTATION))
                        .isCloseTo(s.indentation_mm(), within(0.15 * s.indentation_mm())));
    }

    @Test
    void shapes_are_kept_at_16_each_year_around_the_operation_and_at_the_end() {
        List<Double> ages = ROD.scenes().stream().map(Scene::age_years).toList();
        assertThat(ages)
                .isSorted()
                .doesNotHaveDuplicates()
                .startsWith(16.0)
                .endsWith(54.0)
                .containsAll(
                        IntStream.rangeClosed(16, 54).mapToObj(i -> (double) i).toList())
                .anySatisfy(age -> assertThat(age).isBetween(OPERATION_years - 0.01, OPERATION_years - 0.001));
    }

    @Test
    void an_operation_moves_the_whole_artery_off_the_nerve() {
        Scene after = ROD.scenes().getLast();
        assertThat(after.indentation_mm()).isZero();
        assertThat(ROD.at(ROD.rowAt(OPERATION_years), Quantity.OVERLAP)).isCloseTo(-LIFTED_mm, within(0.1));
    }

    @Test
    void the_artery_covers_of_the_nerve_just_its_dent() {
        Scene scene = ROD.scenes().getFirst();
        Scene.Point center = scene.nerve().center(), axis = scene.nerve().axis(), at = scene.contact();
        double x = at.x_mm() - center.x_mm(), y = at.y_mm() - center.y_mm(), z = at.z_mm() - center.z_mm();
        double along = x * axis.x_mm() + y * axis.y_mm() + z * axis.z_mm();
        double distance = Math.sqrt(x * x + y * y + z * z - along * along);
        double reach =
                0.5 * scene.vessels().getFirst().diameter_mm() + scene.nerve().radius_mm();
        assertThat(reach - distance).isCloseTo(scene.indentation_mm(), within(0.02));
    }

    @Test
    void the_same_life_gives_the_same_numbers() {
        LifeRecord again = live();
        for (Quantity q : Quantity.values()) assertThat(again.column(q)).isEqualTo(ROD.column(q));
        assertThat(again.scenes()).isEqualTo(ROD.scenes());
    }

    @Test
    void the_arch_lives_without_shapes() {
        assertThat(Life.live(PERSON, PLAN, SEED).scenes()).isEmpty();
    }

    @Test
    void a_rod_is_used_up_by_one_person() {
        Person other = Prior.STANDARD.person(SEED.of("people"), 1, Person.Side.LEFT);
        RodApproach approach = new RodApproach(PERSON, Anchorage.STANDARD);
        assertThatThrownBy(() -> Life.live(other, PLAN, SEED, approach))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("one person's life");
    }
}
