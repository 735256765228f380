package org.ephapse.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/// The same scenario gives the same bytes, on any number of threads, in any time zone and locale.
@Isolated
class DeterminismTest {
    private static final String SCENARIO = """
            title: "Same bytes, १२३"
            seed: 4
            person: {draw: {seed: 1, index: 1, side: left}}
            plan:
              until: 70 years
              treatments:
                - toxin: {from: 40 years, until: 45 years}
                - decompression: {at: 50 years, completeness: 60 %, recursAt: 55 years}
                - bloodPressureControl: {from: 60 years}
            expect: {first: nothing}
            """;

    private static final List<Integer> THREADS = List.of(1, 2, 8);
    private static final List<String> ZONES = List.of("UTC", "Asia/Kolkata");
    private static final List<String> LOCALES = List.of("en-US", "hi-IN", "hi-IN-u-nu-deva", "tr-TR");

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @TempDir
    private Path directory;

    @AfterEach
    void back() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    /// Everything that one run says and writes.
    private Map<String, String> outputs(Object... options) throws IOException {
        Path file = Written.scenario(directory, SCENARIO);
        Path out = directory.resolve("out");
        Object[] words = new Object[options.length + 4];
        words[0] = "run";
        words[1] = file;
        words[2] = "--out";
        words[3] = out;
        System.arraycopy(options, 0, words, 4, options.length);
        Map<String, String> outputs = new LinkedHashMap<>();
        outputs.put("standard output", Ran.ephapse(words).out());
        for (String name : Written.names(out)) outputs.put(name, Files.readString(out.resolve(name)));
        return outputs;
    }

    @Test
    void the_same_scenario_gives_the_same_bytes_everywhere() throws IOException {
        Map<String, String> first = outputs("--threads", 1);
        int compared = 0;
        for (String tag : LOCALES) {
            for (String where : ZONES) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone(where));
                for (int threads : THREADS) {
                    assertThat(outputs("--threads", threads))
                            .as("%s, %s, %d threads", tag, where, threads)
                            .isEqualTo(first);
                    compared++;
                }
            }
        }
        assertThat(first).hasSize(8);
        assertThat(compared).isEqualTo(LOCALES.size() * ZONES.size() * THREADS.size());
    }

    @Test
    void a_life_on_the_rod_gives_the_same_bytes_on_one_thread_and_on_two() throws IOException {
        Map<String, String> first = outputs("--fidelity", "rod", "--threads", 1);
        assertThat(first).hasSize(12);
        assertThat(outputs("--fidelity", "rod", "--threads", 2)).isEqualTo(first);
    }

    @Test
    void another_seed_gives_other_bytes() throws IOException {
        assertThat(outputs("--seed", 5).get("life.simulated.csv"))
                .isNotEqualTo(outputs().get("life.simulated.csv"));
    }

    @Test
    void sentences_about_bad_input_have_plain_digits_in_every_locale() {
        Locale.setDefault(Locale.forLanguageTag("hi-IN-u-nu-deva"));
        Path file = Written.scenario(directory, "person: {draw: {seed: 1, index: -1, side: left}}\n");
        assertThat(Ran.ephapse("run", file).err()).contains("line 1, column 33").doesNotContainPattern("[०-९]");
        assertThat(Ran.ephapse("run", file, "--threads", "x").err()).doesNotContainPattern("[०-९]");
        assertThat(Ran.ephapse("run").err()).doesNotContainPattern("[०-९]");
    }
}
