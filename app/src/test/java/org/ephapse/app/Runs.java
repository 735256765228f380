package org.ephapse.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// What `ephapse run` writes, for tests elsewhere.
public final class Runs {
    private Runs() {}

    /// The table of an example's life without treatment, its artery a rod: its header, then a row a month.
    public static List<String[]> table(String example, Path directory) throws IOException {
        Path scenario = directory.resolve(example + ".yaml");
        Ran.ephapse("init", scenario, "--preset", example);
        Ran ran = Ran.ephapse("run", scenario, "--fidelity", "rod", "--out", directory.resolve("out"));
        assertThat(ran.code()).as(ran.err()).isZero();
        return Files.readAllLines(directory.resolve("out/waiting.simulated.csv")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(",", -1))
                .toList();
    }
}
