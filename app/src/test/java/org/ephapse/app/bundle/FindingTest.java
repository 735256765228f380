package org.ephapse.app.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

/// What an experiment prints and draws.
class FindingTest {
    private static final Finding FINDING = new Finding(
            "Is it so?",
            "Two fibres.",
            List.of("area_um2", "fires"),
            List.of(List.of("3", "yes"), List.of("30", "no")),
            List.of(new Finding.Beside("delay", "0.1 ms", "0.2 ms", "Somebody 1980, measured")),
            "It is so.",
            new Figure(
                    "Whether it is so",
                    "area (µm²)",
                    List.of(1.0, 10.0, 100.0),
                    true,
                    List.of(new Figure.Plot(
                            "delay (ms)",
                            0,
                            1,
                            List.of(new Figure.Line(
                                    "a < b", new double[] {3, 30, 90}, new double[] {0.5, Double.NaN, 0.25})),
                            List.of(new Figure.Level(0.1, "Somebody: 0.1"))))));

    @Test
    void the_text_says_that_it_is_simulated_and_has_the_published_number_beside_ours() {
        assertThat(FINDING.text())
                .startsWith("Simulated")
                .contains("area_um2  fires\n       3    yes\n      30     no\n")
                .contains("- delay: 0.1 ms (Somebody 1980, measured); here 0.2 ms\n");
    }

    @Test
    void comma_separated_values_have_one_line_a_row() {
        assertThat(FINDING.csv()).isEqualTo("# simulated\narea_um2,fires\n3,yes\n30,no\n");
    }

    @Test
    void the_figure_is_well_formed_and_leaves_out_what_is_not_a_number() throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        var svg = factory.newDocumentBuilder().parse(new InputSource(new StringReader(FINDING.svg())));
        assertThat(svg.getElementsByTagName("circle").getLength()).isEqualTo(2);
        assertThat(svg.getDocumentElement().getTextContent()).contains("simulated", "a < b", "Somebody: 0.1");
    }
}
