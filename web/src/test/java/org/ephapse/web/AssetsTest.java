package org.ephapse.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// Static files and their digests.
class AssetsTest {
    private static final Assets OWN = Assets.own();

    @Test
    void the_module_brings_its_sheet_its_fonts_and_of_three_only_what_is_served() {
        assertThat(OWN.paths())
                .contains("css/site.css", "font/noto-sans-400.woff2", "three/three.module.min.js")
                .filteredOn(path -> path.startsWith("three/"))
                .containsExactlyInAnyOrder("three/LICENSE", "three/three.core.min.js", "three/three.module.min.js");
    }

    @Test
    void the_fonts_weigh_at_most_90_kB() {
        assertThat(OWN.paths().stream()
                        .filter(path -> path.endsWith(".woff2"))
                        .mapToInt(path -> OWN.bytes(path).length)
                        .sum())
                .isBetween(20_000, 90_000);
    }

    @Test
    void a_manifest_names_own_and_computed_files_with_their_digests() {
        SortedMap<String, byte[]> computed = new TreeMap<>();
        computed.put("preset/x.json", "{}".getBytes(StandardCharsets.UTF_8));
        assertThat(Assets.manifest(computed).lines())
                .contains("44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a  preset/x.json")
                .hasSize(OWN.paths().size() + 1);
    }

    @Test
    void a_computed_file_that_takes_the_name_of_an_own_one_is_refused() {
        SortedMap<String, byte[]> computed = new TreeMap<>();
        computed.put("css/site.css", new byte[0]);
        assertThatThrownBy(() -> Assets.manifest(computed)).hasMessageContaining("css/site.css");
    }

    @Test
    void files_nobody_touched_have_not_changed() {
        assertThat(OWN.changed()).isEmpty();
    }

    @Test
    void a_file_that_is_not_there_has_no_address() {
        assertThatThrownBy(() -> OWN.url("css/none.css")).hasMessageContaining("css/none.css");
    }
}
