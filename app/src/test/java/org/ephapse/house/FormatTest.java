package org.ephapse.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// All Java is in the formatter's one form. Spotless checks the same when Maven itself runs on Java 25; this test does
/// so wherever Maven runs, because tests always run on Java 25.
class FormatTest {
    private static final Formatter FORMATTER = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .build());

    private static final Pattern DOC_INDENT =
            Pattern.compile("(\"\"\"[\\s\\S]*?(?<!\\\\)\"\"\")|^[ \\t]+(///)", Pattern.MULTILINE);

    static List<String> complaints(List<JavaText> sources) {
        return sources.parallelStream()
                .filter(source -> !formatted(source.text()).equals(source.text()))
                .map(source -> source.name() + ": the file is not formatted; ./mvnw spotless:apply does it.")
                .toList();
    }

    /// As the pom tells Spotless: doc comments lose their indentation first, and the formatter gives it back.
    private static String formatted(String text) {
        try {
            return FORMATTER.formatSource(DOC_INDENT.matcher(text).replaceAll("$1$2"));
        } catch (FormatterException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void every_java_file_is_formatted() {
        var sources = Stream.concat(Reactor.main(Reactor.MODULES).stream(), Reactor.test(Reactor.MODULES).stream())
                .toList();
        assertThat(sources).hasSizeGreaterThan(20);
        assertThat(complaints(sources)).isEmpty();
    }

    @Test
    void a_planted_misfit_is_refused() {
        assertThat(complaints(List.of(new JavaText("planted/Artery.java", "class Artery {int a;}\n"))))
                .containsExactly("planted/Artery.java: the file is not formatted; ./mvnw spotless:apply does it.");
    }

    @Test
    void a_long_line_inside_a_doc_comment_is_broken_with_its_slashes() {
        String text = "class A {\n    /// One.\n    /// " + "and ".repeat(30) + "\n    int a;\n}\n";
        assertThat(formatted(text)).containsPattern("\n    /// and and[ and]+\n    /// and and\n    int a;");
    }

    @Test
    void the_test_and_spotless_prepare_doc_comments_alike() {
        assertThat(Reactor.text(Reactor.ROOT.resolve("pom.xml")))
                .contains("<searchRegex>" + DOC_INDENT.pattern().replace("<", "&lt;") + "</searchRegex>");
    }

    @Test
    void doc_comments_in_markdown_stay_as_they_are() {
        String text = """
                /// An artery (mm).
                ///
                /// | a | b |
                /// |---|---|
                /// | 1 | 2 |
                final class Artery {}
                """;
        assertThat(complaints(List.of(new JavaText("planted/Artery.java", text))))
                .isEmpty();
    }
}
