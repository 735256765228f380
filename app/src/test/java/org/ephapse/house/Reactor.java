package org.ephapse.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The tree the gates look at: the directory with the reactor's `pom.xml`, and the sources under it.
final class Reactor {
    static final List<String> MODULES = List.of("engine", "evidence", "desk", "web", "app", "bench");

    static final Path ROOT = root();

    private Reactor() {}

    /// Every Java file below the given directories, `/` between names and relative to the root; a directory that does
    /// not exist holds none.
    static List<JavaText> java(List<String> directories) {
        return directories.stream()
                .map(ROOT::resolve)
                .filter(Files::isDirectory)
                .flatMap(Reactor::javaBelow)
                .toList();
    }

    static List<JavaText> main(List<String> modules) {
        return java(modules.stream().map(module -> module + "/src/main/java").toList());
    }

    static List<JavaText> test(List<String> modules) {
        return java(modules.stream().map(module -> module + "/src/test/java").toList());
    }

    static List<Path> files(Path directory) {
        try (Stream<Path> walk = Files.walk(directory)) {
            return walk.filter(Files::isRegularFile).sorted().toList();
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

    static String nameOf(Path file) {
        return ROOT.relativize(file).toString().replace('\\', '/');
    }

    private static Stream<JavaText> javaBelow(Path directory) {
        return files(directory).stream()
                .filter(file -> file.toString().endsWith(".java"))
                .map(file -> new JavaText(nameOf(file), text(file)));
    }

    private static Path root() {
        Path here = Path.of("").toAbsolutePath();
        while (!Files.exists(here.resolve("mvnw"))) {
            here = here.getParent();
        }
        return here;
    }
}
