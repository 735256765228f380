package org.ephapse.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ephapse.body.LifeRecord;
import org.ephapse.body.Person;
import org.ephapse.body.Prior;
import org.ephapse.body.Quantity;
import org.ephapse.body.Treatment;
import org.ephapse.numeric.Seed;
import org.ephapse.signal.Lesion;
import org.ephapse.web.Edition;
import org.junit.jupiter.api.Test;

class AssetTest {
    private static final Person PERSON = Prior.STANDARD.person(new Seed(1).of("people"), 206_666, Person.Side.RIGHT);
    private static final Treatment OPERATION = new Treatment.Decompression(58.5, 1, 0.5, Double.POSITIVE_INFINITY);
    private static final Story STORY = new Story(PERSON, List.of(OPERATION), 4);
    private static final LifeRecord LIFE, TENSE;
    private static final String TEXT;

    static {
        Replay artery = STORY.artery();
        LIFE = STORY.lived(artery);
        TENSE = STORY.tense().lived(artery.again());
        TEXT = new String(
                Asset.of(Preset.OPERATED, STORY, LIFE, TENSE, new Edition("1", "abc", "2026-01-01")),
                StandardCharsets.UTF_8);
    }

    private static List<String> column(String text, String name) {
        Matcher found = Pattern.compile("\"" + name + "\":\\[([^\\]]*)]").matcher(text);
        assertThat(found.find()).as(name).isTrue();
        return List.of(found.group(1).split(","));
    }

    @Test
    void says_that_it_is_simulated() {
        assertThat(TEXT).startsWith("{\"simulated\":true,");
    }

    @Test
    void has_at_most_forty_thousand_bytes() {
        assertThat(TEXT.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(40_000);
    }

    @Test
    void has_a_row_each_half_year_from_16_to_80() {
        List<String> ages = column(TEXT, "ages");
        List<String> expected = new ArrayList<>();
        for (double age = 16; age <= 80; age += 0.5) expected.add(Asset.shown(age, 1));
        assertThat(ages).isEqualTo(expected).hasSize(129);
    }

    @Test
    void has_the_numbers_of_the_life_rounded_once() {
        List<String> dents = column(TEXT, "dent_mm"), ages = column(TEXT, "ages");
        List<String> expected = ages.stream()
                .map(age -> LIFE.rowAt(Double.parseDouble(age) + 1e-6))
                .map(row -> Asset.shown(LIFE.at(row, Quantity.INDENTATION), 2))
                .toList();
        assertThat(dents).isEqualTo(expected);
    }

    @Test
    void shows_the_row_of_the_operation_s_day_not_the_one_before() {
        int at = column(TEXT, "ages").indexOf("58.5");
        assertThat(column(TEXT, "gap_mm").get(at - 1)).isEqualTo("0");
        assertThat(Double.parseDouble(column(TEXT, "gap_mm").get(at))).isGreaterThan(0.4);
    }

    @Test
    void tension_changes_the_face_and_not_the_artery() {
        assertThat(TENSE.column(Quantity.INDENTATION)).isEqualTo(LIFE.column(Quantity.INDENTATION));
        assertThat(TENSE.column(Quantity.SPASM_LID)).isNotEqualTo(LIFE.column(Quantity.SPASM_LID));
    }

    @Test
    void packs_shares_within_a_ninetieth() {
        String packed = column(
                        TEXT.replace("\"myelin\":\"", "\"fields\":[").replace("\",\"bridges\"", "],\"bridges\""),
                        "fields")
                .toString();
        assertThat(packed).isNotEmpty();
        StringBuilder out = new StringBuilder();
        Packing.share(out, 0);
        Packing.share(out, 1);
        Packing.two(out, 8280);
        assertThat(out.toString()).isEqualTo("#~~~");
    }

    @Test
    void a_still_holds_what_its_row_says() {
        int row = LIFE.rowAt(40);
        var pieces = new Frame(LIFE, row).pieces();
        assertThat(pieces.get("dent")).isEqualTo(Asset.shown(LIFE.at(row, Quantity.INDENTATION), 2));
        assertThat(pieces.get("right")).isEqualTo("true");
        Lesion lesion = LIFE.lesion(row);
        assertThat(lesion.sectors() * lesion.depths()).isEqualTo(60);
        assertThat(pieces.get("axons").chars().filter(c -> c == 'M').count()).isEqualTo(Outline.FIBERS);
    }
}
