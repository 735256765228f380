package org.ephapse.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// Ctrl-C in the middle of a run, in a process of its own.
@EnabledOnOs(value = OS.LINUX, disabledReason = "needs env --default-signal and kill -INT")
class InterruptTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /// Daily rows for a whole life: some seconds of work.
    private static final String LONG = """
            person: {draw: {seed: 1, index: 1, side: left}}
            plan: {until: 95 years, treatments: [{toxin: {from: 16.1 years}}]}
            """;

    @TempDir
    private Path directory;

    /// The program as a person starts it; Ctrl-C reaches it also where this test runs in the background of a shell.
    private Process started() throws Exception {
        Path scenario = Written.scenario(directory, LONG);
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        return new ProcessBuilder(
                        "env",
                        "--default-signal=INT",
                        java.toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Ephapse.class.getName(),
                        "run",
                        scenario.toString(),
                        "--out",
                        directory.resolve("results/out").toString())
                .start();
    }

    /// Until the first directory is made, which is the earliest moment at which something could be left behind.
    private void waitForTheFirstTrace() throws InterruptedException {
        Path results = directory.resolve("results");
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!results.toFile().exists()) {
            assertThat(System.nanoTime()).as("the run begins to write").isLessThan(end);
            Thread.sleep(1);
        }
    }

    @RepeatedTest(3)
    void ctrl_c_leaves_with_130_and_nothing_behind() throws Exception {
        Process run = started();
        waitForTheFirstTrace();
        assertThat(Written.names(directory.resolve("results"))).allMatch(name -> name.startsWith(".out.unfinished-"));
        Process kill = new ProcessBuilder(List.of("kill", "-INT", Long.toString(run.pid()))).start();
        assertThat(kill.waitFor()).isZero();
        assertThat(run.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(run.exitValue()).isEqualTo(130);
        assertThat(new String(run.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
                .contains("interrupted; nothing was written");
        assertThat(Written.names(directory)).containsExactly("scenario.yaml");
    }
}
