package org.ephapse.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Contrast as WCAG 2.2 defines it: 4.5 for text, 3 for what must be told apart.
final class PaletteTest {
    private static final Pattern COLOR = Pattern.compile("--([a-z0-9-]+): (#[0-9a-f]{6})");

    @ParameterizedTest
    @CsvSource({
        "ink, paper",
        "ink, panel",
        "soft, paper",
        "soft, panel",
        "artery, paper",
        "artery, panel",
        "nerve-text, paper",
        "nerve-text, panel",
        "lid, paper",
        "cheek, paper",
        "mouth, paper",
        "link, paper",
        "on-artery, lumen"
    })
    void words_can_be_read_in_light_and_dark(String word, String ground) {
        assertThat(contrast(light(), word, ground)).isGreaterThanOrEqualTo(4.5);
        assertThat(contrast(dark(), word, ground)).isGreaterThanOrEqualTo(4.5);
    }

    @ParameterizedTest
    @CsvSource({"rim, panel", "twin, panel", "artery, panel", "rim, k0"})
    void lines_can_be_seen_in_light_and_dark(String line, String ground) {
        assertThat(contrast(light(), line, ground)).isGreaterThanOrEqualTo(3);
        assertThat(contrast(dark(), line, ground)).isGreaterThanOrEqualTo(3);
    }

    @Test
    void less_myelin_is_always_farther_from_whole_myelin() {
        for (Map<String, String> theme : java.util.List.of(light(), dark())) {
            for (int shade = 9; shade > 0; shade--) {
                assertThat(contrast(theme, "k10", "k" + (shade - 1)))
                        .isGreaterThan(contrast(theme, "k10", "k" + shade));
            }
        }
    }

    private static Map<String, String> light() {
        return colors(sheet().substring(0, sheet().indexOf("prefers-color-scheme")));
    }

    private static Map<String, String> dark() {
        Map<String, String> both = light();
        both.putAll(colors(sheet().substring(sheet().indexOf("prefers-color-scheme"), sheet().indexOf("box-sizing"))));
        return both;
    }

    private static Map<String, String> colors(String css) {
        Map<String, String> colors = new HashMap<>();
        for (Matcher m = COLOR.matcher(css); m.find(); ) colors.put(m.group(1), m.group(2));
        return colors;
    }

    private static double contrast(Map<String, String> theme, String a, String b) {
        double one = luminance(theme.get(a)), other = luminance(theme.get(b));
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    private static double luminance(String color) {
        int rgb = Integer.parseInt(color.substring(1), 16);
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8 & 0xff) + 0.0722 * linear(rgb & 0xff);
    }

    private static double linear(int channel) {
        double c = (channel & 0xff) / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }

    private static String sheet() {
        try (InputStream in = Report.class.getResourceAsStream("report.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
