package org.ephapse.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.ephapse.body.Life;
import org.junit.jupiter.api.Test;

/// The session in ten lines runs.
class SessionExampleTest {
    @Test
    void one_session_tells_its_events() throws Exception {
        String engine = Path.of(Life.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI())
                .toString();
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Process process = new ProcessBuilder(List.of(
                        java.toString(),
                        "--add-modules",
                        "jdk.incubator.vector",
                        "-cp",
                        engine,
                        Path.of("..", "examples", "OneSession.java").toString()))
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said).containsPattern("simulated, \\d+ ms: [1-6] muscles for \\d+ ms");
    }
}
