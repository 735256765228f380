package org.ephapse.app.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

final class PanelTest {
    private static final Pattern NAME = Pattern.compile("<text x=\"([0-9.]+)\" y=\"([0-9.]+)\"[^>]*level-name");

    @Test
    void a_level_outside_the_panel_is_not_drawn() {
        assertThat(panel().level(1.5, "too high").draw().toString()).doesNotContain("too high", "class=\"level\"");
    }

    @Test
    void the_name_of_a_level_keeps_away_from_a_curve() {
        // the curve runs just above the level, so the name goes below it
        double[] x = {0, 20, 40, 60, 80, 100}, y = {0.6, 0.6, 0.6, 0.6, 0.6, 0.6};
        assertThat(nameY(panel().line(x, y, "").level(0.5, "half"))).isGreaterThan(50);
    }

    @Test
    void the_name_of_a_level_stands_above_it_where_nothing_is_in_the_way() {
        assertThat(nameY(panel().level(0.5, "half"))).isLessThan(50);
    }

    private static double nameY(Panel panel) {
        Matcher name = NAME.matcher(panel.draw().toString());
        assertThat(name.find()).isTrue();
        return Double.parseDouble(name.group(2));
    }

    private static Panel panel() {
        return new Panel("p", new Scale(0, 100, 0, 300), new Scale(0, 1, 100, 0), "title", "");
    }
}
