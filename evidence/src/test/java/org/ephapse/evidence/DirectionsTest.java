package org.ephapse.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.ephapse.body.Person;
import org.ephapse.body.Prior;
import org.ephapse.numeric.Seed;
import org.junit.jupiter.api.Test;

/// The rod's direction statistics as weights on the standard prior.
class DirectionsTest {
    private static final int PEOPLE = 40_000;

    @Test
    void weights_leave_as_many_people_as_there_were() {
        Directions rod = Directions.shipped();
        double rods = 0, arcsine = 0;
        for (int i = 0; i < PEOPLE; i++) {
            Person person = Prior.STANDARD.person(new Seed(3), i, Person.Side.LEFT);
            rods += rod.weight(person);
            arcsine += Directions.arcsineWeight(person);
        }
        assertThat(rods / PEOPLE).isCloseTo(1, within(0.02));
        assertThat(arcsine / PEOPLE).isCloseTo(1, within(0.02));
    }

    @Test
    void more_than_half_of_the_loops_grow_toward_the_nerve() {
        double[] shares = Directions.shipped().shares();
        double toward = 0;
        for (int b = Directions.BINS / 2; b < Directions.BINS; b++) toward += shares[b];
        assertThat(toward).isBetween(0.5, 0.6);
    }

    @Test
    void classes_are_found_where_they_begin() {
        int seen = 0;
        for (int b = 0; b < Directions.BINS; b++, seen++)
            assertThat(Directions.bin(Directions.from(b) + 1e-9)).isEqualTo(b);
        assertThat(seen).isEqualTo(10);
        assertThat(Directions.bin(1)).isEqualTo(9);
    }
}
