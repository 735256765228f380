package org.ephapse.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Small scenario files, and what stands in a directory.
final class Written {
    /// A short life with one treatment: quick, and with all outputs.
    static final String SHORT = """
            title: A short life
            person:
              draw: {seed: 1, index: 1, side: left}
            plan:
              until: 30 years
              treatments:
                - decompression: {at: 25 years}
            """;

    private Written() {}

    static Path scenario(Path directory, String text) {
        return file(directory.resolve("scenario.yaml"), text);
    }

    static Path file(Path file, String text) {
        try {
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The names in a directory, sorted, hidden ones included.
    static List<String> names(Path directory) {
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.map(p -> p.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
