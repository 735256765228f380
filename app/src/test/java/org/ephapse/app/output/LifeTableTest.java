package org.ephapse.app.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ephapse.body.Life;
import org.ephapse.body.LifeRecord;
import org.ephapse.body.Person;
import org.ephapse.body.Plan;
import org.ephapse.body.Prior;
import org.ephapse.body.Quantity;
import org.ephapse.numeric.Seed;
import org.junit.jupiter.api.Test;

/// A life as a table that any spreadsheet reads.
class LifeTableTest {
    private static final Seed SEED = new Seed(1);
    private static final LifeRecord LIFE =
            Life.live(Prior.STANDARD.person(SEED, 1, Person.Side.LEFT), Plan.waiting(40), SEED);

    private static List<String> lines() {
        return List.of(new String(LifeTable.csv(LIFE), StandardCharsets.UTF_8).split("\r\n", -1));
    }

    @Test
    void the_header_names_every_column_with_its_unit() {
        assertThat(lines().getFirst())
                .isEqualTo(String.join(
                        ",", Stream.of(Quantity.values()).map(Quantity::column).toList()))
                .startsWith("age_years,");
    }

    @Test
    void every_row_of_the_life_is_a_line_and_the_last_line_ends() {
        assertThat(lines()).hasSize(LIFE.rows() + 2).last().isEqualTo("");
    }

    @Test
    void every_cell_is_the_number_of_the_record() {
        List<String> lines = lines();
        int cells = 0;
        for (int row = 0; row < LIFE.rows(); row++) {
            String[] line = lines.get(row + 1).split(",", -1);
            for (Quantity q : Quantity.values()) {
                double expected = LIFE.at(row, q);
                assertThat(Double.parseDouble(line[q.ordinal()]))
                        .isCloseTo(expected, within(1e-6 * Math.abs(expected)));
                cells++;
            }
        }
        assertThat(cells).isEqualTo(LIFE.rows() * Quantity.values().length);
    }

    @Test
    void the_columns_tell_their_units() {
        List<Map<String, Object>> columns = LifeTable.columns();
        assertThat(columns).hasSize(Quantity.values().length);
        assertThat(columns)
                .filteredOn(c -> c.get("name").equals("indentation_mm"))
                .extracting(c -> c.get("unit"))
                .containsExactly("mm");
        assertThat(columns)
                .filteredOn(c -> c.get("name").equals("myelin"))
                .extracting(c -> c.get("unit"))
                .containsExactly("1");
    }
}
