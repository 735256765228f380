package org.ephapse.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.ephapse.artery.ApexStiffness;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The table that ships is the one that the rod computes.
class ApexTableTest {
    @ParameterizedTest
    @CsvSource({"0.01, 60", "0.04, 1800", "0.113, 1000", "0.226, 320", "0.453, 5600", "1.28, 51200"})
    void the_rod_computes_the_knots_that_ship(double excess, double slenderness) {
        double share = ApexTable.share(excess, slenderness);
        assertThat(share).isCloseTo(ApexStiffness.share(excess, slenderness), within(3e-4));
    }

    @Test
    @Tag("slow")
    void the_rod_computes_every_knot_that_ships() {
        int seen = 0;
        for (double excess : ApexTable.EXCESS) {
            for (double slenderness : ApexTable.SLENDERNESS) {
                assertThat(ApexTable.share(excess, slenderness))
                        .as("knot of excess %s and slenderness %s", excess, slenderness)
                        .isCloseTo(ApexStiffness.share(excess, slenderness), within(3e-4));
                seen++;
            }
        }
        assertThat(seen).isEqualTo(195);
    }

    @Test
    void twice_the_segments_leave_a_quarter_of_the_error_in_the_stiffness_that_is_extrapolated() {
        double exact = ApexTable.share(0.16, 51200) * ApexStiffness.stretching(0.16, 51200);
        double middle = ApexTable.coefficient(60, 0.16, 51200) / exact - 1;
        double fine = ApexTable.coefficient(120, 0.16, 51200) / exact - 1;
        assertThat(middle).isCloseTo(-0.022, within(0.002));
        assertThat(middle / fine).isCloseTo(4, within(0.2));
    }
}
