package org.ephapse.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ephapse.app.scenario.Scenario;
import org.ephapse.app.scenario.Scenarios;
import org.ephapse.body.LifeRecord;
import org.ephapse.body.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One person lives twice, and chance is the same both times.
class LivesTest {
    private static final double OPERATION_years = 61;

    @TempDir
    private Path directory;

    private Lives lives(String text, int threads) throws InterruptedException {
        Scenario scenario = Scenarios.read(Written.scenario(directory, text));
        return Lives.of(scenario, Fidelity.ARCH, threads);
    }

    private static List<List<Double>> rowsBefore(LifeRecord life, double age_years) {
        List<List<Double>> rows = new ArrayList<>();
        for (int row = 0; life.at(row, Quantity.AGE) < age_years; row++) {
            List<Double> values = new ArrayList<>();
            for (Quantity q : Quantity.values()) values.add(life.at(row, q));
            rows.add(values);
        }
        return rows;
    }

    @Test
    void until_something_is_done_both_lives_are_the_same() throws InterruptedException {
        Lives lives =
                lives("extends: typical\nplan: {until: 80 years, treatments: [{decompression: {at: 61 years}}]}\n", 2);
        List<List<Double>> before = rowsBefore(lives.life(), OPERATION_years - 0.01);
        assertThat(before).hasSize(45 * 12).isEqualTo(rowsBefore(lives.waiting(), OPERATION_years - 0.01));
        assertThat(lives.life().column(Quantity.OVERLAP))
                .isNotEqualTo(lives.waiting().column(Quantity.OVERLAP));
    }

    @Test
    void waiting_is_the_life_itself_where_nothing_is_done() throws InterruptedException {
        Lives lives = lives("extends: typical\nplan: {treatments: []}\n", 1);
        assertThat(lives.waiting()).isSameAs(lives.life());
    }

    @Test
    void treated_blood_pressure_belongs_to_the_plan_and_not_to_waiting() throws InterruptedException {
        String treated = """
                extends: typical
                person: {hypertension: {from: 40 years}}
                plan: {until: 60 years, treatments: [{bloodPressureControl: {from: 50 years}}]}
                """;
        Lives lives = lives(treated, 1);
        int last = lives.life().rowAt(59);
        assertThat(lives.life().at(last, Quantity.PULSE_PRESSURE))
                .isLessThan(lives.waiting().at(lives.waiting().rowAt(59), Quantity.PULSE_PRESSURE));
    }
}
