package org.ephapse.web.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ephapse.web.words.Comparison.Basis;
import org.ephapse.web.words.Comparison.Cell;
import org.ephapse.web.words.Comparison.Figure;
import org.ephapse.web.words.Comparison.Option;
import org.ephapse.web.words.Comparison.Row;
import org.ephapse.web.words.Comparison.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class ComparisonTest {
    private static final Comparison PAGE = Comparison.packaged();
    private static final double TOLERANCE = 0.2;

    private static Figure figure(int count, Basis basis) {
        return new Figure("ui.figure.free", count, false, basis, "ui.horizon.year", 10, "miller2012");
    }

    private static Map<Option, Cell> cells(Figure... figures) {
        Map<Option, Cell> cells = new EnumMap<>(Option.class);
        for (Option option : Option.values()) cells.put(option, new Cell("c.any", List.of(figures), false));
        return cells;
    }

    private static int words(Option option) {
        return PAGE.rows().stream()
                .map(row -> Packaged.TEXTS.text(row.cell(option).claim()).replaceAll("\\[\\[[a-z-]+\\|", ""))
                .mapToInt(text -> text.split("\\s+").length)
                .sum();
    }

    @Test
    void each_road_is_told_in_as_many_words_within_a_fifth() {
        List<Integer> lengths = List.of(words(Option.WAIT), words(Option.TOXIN), words(Option.OPERATION));
        System.out.println("words for waiting, toxin, operation: " + lengths);
        double mean = lengths.stream().mapToInt(each -> each).average().orElseThrow();
        assertThat(mean).isGreaterThan(150);
        assertThat(lengths).allSatisfy(each -> assertThat(each / mean).isBetween(1 - TOLERANCE, 1 + TOLERANCE));
    }

    @Test
    void each_number_in_a_picture_stands_in_the_sentence_beside_it() {
        List<String> silent = new ArrayList<>();
        int seen = 0;
        for (Row row : PAGE.rows()) {
            for (Cell cell : row.cells().values()) {
                for (Figure figure : cell.figures()) {
                    seen++;
                    String number = "(?s).*\\b" + figure.count() + "\\b.*";
                    if (!Packaged.TEXTS.text(cell.claim()).matches(number)) silent.add(row.id() + " " + figure.count());
                }
            }
        }
        assertThat(seen).isGreaterThan(15);
        assertThat(silent).isEmpty();
    }

    @Test
    void each_number_in_a_picture_has_a_source_of_its_sentence() {
        List<String> strange = new ArrayList<>();
        for (Row row : PAGE.rows()) {
            for (Cell cell : row.cells().values()) {
                List<String> sources = Packaged.LEDGER.claim(cell.claim()).sources();
                cell.figures().stream()
                        .filter(figure -> !sources.contains(figure.source()))
                        .forEach(figure -> strange.add(row.id() + " " + figure.source()));
            }
        }
        assertThat(PAGE.rows()).hasSize(10);
        assertThat(strange).isEmpty();
    }

    @Test
    void harm_and_help_are_told_of_every_road_and_what_nobody_knows_has_its_sign() {
        assertThat(PAGE.rows().stream().map(Row::id)).contains("helped", "lasting", "passing", "needle", "unknown");
        Row unknown = PAGE.rows().stream()
                .filter(row -> row.id().equals("unknown"))
                .findFirst()
                .orElseThrow();
        assertThat(unknown.cells().values()).allMatch(Cell::isUnknown).hasSize(3);
    }

    @Test
    void a_number_of_treatments_stands_in_a_row_of_its_own() {
        assertThat(PAGE.rows().stream()
                        .filter(row -> row.unit() == Unit.TREATMENTS)
                        .map(Row::id))
                .containsExactly("needle");
    }

    @Test
    void a_row_that_forgets_a_road_is_refused() {
        Map<Option, Cell> cells = cells();
        cells.remove(Option.WAIT);
        assertThatThrownBy(() -> new Row("planted", Unit.PEOPLE, cells))
                .hasMessage("the row planted says nothing of: wait");
    }

    @Test
    void a_row_that_mixes_patients_and_the_model_is_refused() {
        Map<Option, Cell> cells = cells(figure(900, Basis.OBSERVED), figure(990, Basis.MODEL));
        assertThatThrownBy(() -> new Row("planted", Unit.PEOPLE, cells))
                .hasMessage("the row planted mixes kinds of evidence in its pictures");
    }

    @Test
    void a_number_beyond_a_thousand_is_refused() {
        assertThatThrownBy(() -> figure(1001, Basis.OBSERVED)).hasMessageContaining("1001 of 1000");
    }

    @Test
    void all_twelve_fields_of_a_decision_aid_have_texts() {
        assertThat(PAGE.ipdas().fields()).hasSize(12);
        assertThat(PAGE.ipdas().fields().values())
                .allSatisfy(
                        keys -> assertThat(keys).allMatch(Packaged.TEXTS::has).isNotEmpty());
    }

    @ParameterizedTest
    @FieldSource("org.ephapse.web.words.Ipdas#NAMES")
    void a_decision_aid_without_a_field_is_refused(String field) {
        Map<String, List<String>> fields = new LinkedHashMap<>(PAGE.ipdas().fields());
        fields.remove(field);
        assertThatThrownBy(() -> new Ipdas(fields)).hasMessage("the decision aid says nothing of: " + field);
    }
}
