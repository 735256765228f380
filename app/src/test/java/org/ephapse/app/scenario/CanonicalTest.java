package org.ephapse.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.ephapse.app.text.Json;
import org.ephapse.body.Person;
import org.junit.jupiter.api.Test;

/// A scenario that is written back is read as the same scenario.
class CanonicalTest {
    private static final int PEOPLE = 2000;

    private static String rewritten(String text) {
        return Json.text(Canonical.of(Scenarios.ofText("again", text)));
    }

    @Test
    void every_drawn_person_is_within_the_ranges_and_comes_back_the_same() {
        List<Person> before = new ArrayList<>();
        List<Person> after = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            String side = i % 2 == 0 ? "left" : "right";
            Scenario scenario =
                    Scenarios.ofText("life", "person: {draw: {seed: 3, index: " + i + ", side: " + side + "}}");
            before.add(scenario.person());
            after.add(
                    Scenarios.ofText("life", Json.text(Canonical.of(scenario))).person());
        }
        assertThat(after).hasSize(PEOPLE).isEqualTo(before);
    }

    @Test
    void a_scenario_with_everything_comes_back_the_same() {
        String text = """
                title: "Everything: \\"quoted\\" & <more>"
                description: |
                  Two
                  lines.
                seed: -9223372036854775808
                person:
                  sex: male
                  side: right
                  artery: {vessel: VA, diameter: 3.3 mm, span: 28 mm, excess: 12 %, growth: 0.08 %/year, direction: 0.9, gap: -0.1 mm, cushion: 1.0 mm, tether: 30 mN/mm}
                  nerve: {segment: transition, contactAngle: 0.3 rad, modulus: 10 kPa, pulse: 0.04 mm, threshold: 20 mmHg, damage: 2 /year, repair: 90 days}
                  hypertension: {from: 55 years}
                  susceptibility: 2.1
                  resistance: 1e-9
                  tension: 20 %
                plan:
                  until: 941 months
                  treatments:
                    - toxin: {from: 50 years, until: 55 years, dose: 17.5 U, interval: 12 weeks, reboundGain: 0.1}
                    - decompression: {at: 55 years, completeness: 33 %, clearance: 500 um, recursAt: 60 years}
                    - bloodPressureControl: {from: 60 years}
                expect: {first: eyelid, onset: {from: 40 years, to: 70 years}, twitchingAtEnd: true, touching: true, dent: false}
                """;
        Scenario scenario = Scenarios.ofText("again", text);
        String written = Json.text(Canonical.of(scenario));
        assertThat(Scenarios.ofText("again", written)).isEqualTo(scenario);
        assertThat(rewritten(written)).isEqualTo(written);
    }

    @Test
    void every_key_that_has_a_value_is_written() {
        List<String> paths =
                List.copyOf(Canonical.flat(Scenarios.preset("typical")).keySet());
        List<String> values = Format.KEYS.stream()
                .filter(k -> k.path().startsWith("person.") && !(k.kind() instanceof Kind.Section))
                .map(Key::path)
                .toList();
        assertThat(paths).containsAll(values);
    }
}
