package org.ephapse.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.ephapse.body.Life;
import org.junit.jupiter.api.Test;

/// What the README promises.
class ReadmeTest {
    private static final String README = Reactor.text(Reactor.ROOT.resolve("README.md"));
    private static final Path ONE_LIFE = Reactor.ROOT.resolve("examples/OneLife.java");
    private static final Path ONE_FIBRE = Reactor.ROOT.resolve("examples/OneFibre.java");
    private static final Path ONE_SESSION = Reactor.ROOT.resolve("examples/OneSession.java");

    @Test
    void both_commands_stand_in_it() {
        assertThat(README).contains("./ephapse run examples/typical.yaml").contains("./mvnw verify");
    }

    @Test
    void its_examples_stand_in_it_to_the_letter() {
        assertThat(README)
                .contains("```java\n" + Reactor.text(ONE_LIFE) + "```")
                .contains("```java\n" + Reactor.text(ONE_FIBRE) + "```")
                .contains("```java\n" + Reactor.text(ONE_SESSION) + "```");
    }

    @Test
    void its_ten_lines_run_and_tell_when_the_eyelid_began() throws Exception {
        assertThat(said(ONE_LIFE)).contains("TOUCH already touching at 16").contains("ONSET eyelid");
    }

    @Test
    void its_fibre_runs_and_tells_its_velocity() throws Exception {
        assertThat(said(ONE_FIBRE)).contains("a simulated fibre of 10 µm carries its impulse at 56.2 m/s");
    }

    private static String said(Path example) throws Exception {
        String engine = Path.of(Life.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI())
                .toString();
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        List<String> command = List.of(java.toString(), "-Dstdout.encoding=UTF-8", "-cp", engine, example.toString());
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }

    @Test
    void every_file_that_it_links_to_exists() {
        List<String> links = Pattern.compile("]\\(([^)#:]+)\\)")
                .matcher(README)
                .results()
                .map((MatchResult m) -> m.group(1))
                .toList();
        assertThat(links)
                .hasSizeGreaterThan(10)
                .allSatisfy(link -> assertThat(Files.exists(Reactor.ROOT.resolve(link)))
                        .as(link)
                        .isTrue());
    }
}
