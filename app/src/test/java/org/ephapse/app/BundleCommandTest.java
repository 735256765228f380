package org.ephapse.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `ephapse bundle`, as a person calls it.
class BundleCommandTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void an_experiment_that_does_not_exist_is_refused_with_those_that_do() {
        Ran ran = Ran.ephapse("bundle", "volleys");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err())
                .contains(
                        "there is no experiment \"volleys\"; there are neighbor, pair, volley, bridge, direction, block,"
                                + " discharge");
    }

    @Test
    void a_figure_that_is_there_already_is_not_overwritten() throws Exception {
        Path figure = Files.writeString(folder.resolve("block.svg"), "mine");
        Ran ran = Ran.ephapse("bundle", "block", "--figure", figure.toString());
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("is there already");
        assertThat(figure).hasContent("mine");
    }

    @Tag("slow")
    @Test
    void myelin_left_at_block_comes_beside_the_published_number_and_with_a_figure() throws Exception {
        Path figure = folder.resolve("block.svg");
        Ran ran = Ran.ephapse("bundle", "block", "--figure", figure.toString());
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).startsWith("Simulated").contains("Reutskiy").containsPattern("\\n +1 +1\\.\\d\\d ");
        assertThat(Files.readString(figure)).startsWith("<?xml").contains("Simulated", "</svg>");
    }

    @Tag("slow")
    @Test
    void comma_separated_values_begin_with_the_word_and_their_names() {
        assertThat(Ran.ephapse("bundle", "discharge", "--csv").out().lines())
                .hasSizeGreaterThan(30)
                .startsWith(
                        "# simulated",
                        "turns,channels_percent,beyond,returned,shortest_ms,longest_ms,alone,alone_first_ms,kind");
    }
}
