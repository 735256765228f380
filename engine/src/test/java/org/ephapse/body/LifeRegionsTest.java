package org.ephapse.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ephapse.measure.With;
import org.ephapse.numeric.Seed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Where the artery lies decides which part of the face begins and which follows.
class LifeRegionsTest {
    private static final List<Person> PERSONS = Patients.between(20, 75, 40);

    @ParameterizedTest
    @CsvSource({
        "0, eyelid cheek mouth",
        "30, eyelid cheek mouth",
        "-30, eyelid cheek mouth",
        "180, mouth cheek eyelid",
        "-160, mouth cheek eyelid",
        "90, cheek"
    })
    void the_order_of_the_regions_follows_the_angle(double angle_deg, String order) {
        int spread = 0;
        for (Person person : PERSONS) {
            List<String> words = onsets(turned(person, angle_deg));
            assertThat(order)
                    .startsWith(String.join(" ", words.subList(0, Math.min(words.size(), order.split(" ").length))));
            if (words.size() > 1) spread++;
        }
        assertThat(PERSONS).hasSize(40);
        assertThat(spread).isGreaterThan(10);
    }

    @Test
    void the_angle_does_not_decide_when_the_face_begins() {
        for (Person person : PERSONS.subList(0, 10)) {
            double front = first(turned(person, 0)), back = first(turned(person, 180));
            assertThat(back).isEqualTo(front);
        }
    }

    private static Person turned(Person person, double angle_deg) {
        return With.with(person, "root", With.with(person.root(), "angle_deg", angle_deg));
    }

    private static List<String> onsets(Person person) {
        return Life.live(person, Plan.waiting(95), new Seed(7)).marks().stream()
                .filter(m -> m.kind() == Mark.Kind.ONSET)
                .map(Mark::detail)
                .distinct()
                .toList();
    }

    private static double first(Person person) {
        return Life.live(person, Plan.waiting(95), new Seed(7)).marks().stream()
                .filter(m -> m.kind() == Mark.Kind.ONSET)
                .mapToDouble(Mark::age_years)
                .findFirst()
                .orElseThrow();
    }
}
