package org.ephapse.house;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// A small house for the launcher: our own scripts, a build tool and JDKs that are three lines of shell each,
/// and a `PATH` on which there is no Java. No network, no real build.
final class LauncherHouse {
    private static final List<String> TOOLS = List.of(
            "sh",
            "cat",
            "cp",
            "date",
            "dirname",
            "find",
            "grep",
            "head",
            "mkdir",
            "mv",
            "pwd",
            "readlink",
            "rm",
            "sed",
            "sleep",
            "touch");

    /// Leaves a trace of each build; a file `broken` makes it fail as Maven would.
    private static final String BUILD_TOOL = """
            #!/bin/sh
            sleep "${BUILD_SECONDS-0}"
            echo built >>builds
            if [ -e broken ]; then echo "[ERROR] Artery.java:[3,1] planted failure"; exit 1; fi
            mkdir -p app/target/lib
            echo jar >app/target/ephapse.jar
            """;

    /// Tells which JDK it is, where it stands and with which arguments it was called.
    private static final String JAVA = """
            #!/bin/sh
            case "$*" in *AOTCacheOutput*) exit 0 ;; esac
            echo "jdk=${0%%/bin/java}"
            echo "in=$PWD"
            while [ "$1" != -jar ]; do shift; done
            shift 2
            for argument in "$@"; do echo "argument=$argument"; done
            exit "${PROGRAM_EXIT-0}"
            """;

    final Path root;
    final Path work;
    final Map<String, String> environment = new HashMap<>();

    private final Path directory;

    record Outcome(int exit, List<String> out, List<String> err) {}

    LauncherHouse(Path directory) throws IOException {
        this.directory = directory;
        root = Files.createDirectories(directory.resolve("a house"));
        work = Files.createDirectories(directory.resolve("somewhere else"));
        Files.createDirectories(root.resolve("app/launch"));
        for (String script : List.of("ephapse", "app/launch/find-jdk", "app/launch/build")) {
            Files.copy(Reactor.ROOT.resolve(script), root.resolve(script));
        }
        executable(root.resolve("mvnw"), BUILD_TOOL);
        Files.createDirectories(root.resolve("app/src/main/java"));
        Files.writeString(root.resolve("pom.xml"), "<project/>");
        Files.writeString(root.resolve("app/src/main/java/Artery.java"), "class Artery {}");
        Path bin = Files.createDirectories(directory.resolve("bin"));
        for (String tool : TOOLS) {
            executable(bin.resolve(tool), "#!/bin/sh\nexec " + find(tool) + " \"$@\"\n");
        }
        environment.putAll(
                Map.of("PATH", bin.toString(), "HOME", directory.toString(), "EPHAPSE_JVM_DIR", directory + "/jvm"));
    }

    /// Puts a JDK below the directory of the test.
    Path jdk(String name, String version) throws IOException {
        Path home = directory.resolve(name);
        executable(home.resolve("bin/java"), JAVA);
        executable(home.resolve("bin/javac"), "#!/bin/sh\n");
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"us\"\nJAVA_VERSION=\"" + version + "\"\n");
        return home;
    }

    Process start(Path launcher, String... arguments) throws IOException {
        var command = Stream.concat(Stream.of("/bin/sh", launcher.toString()), Stream.of(arguments))
                .toList();
        var builder = new ProcessBuilder(command).directory(work.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        return builder.start();
    }

    Outcome run(String... arguments) throws Exception {
        return outcome(start(root.resolve("ephapse"), arguments));
    }

    static Outcome outcome(Process process) throws Exception {
        String out = new String(process.getInputStream().readAllBytes(), UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return new Outcome(
                process.exitValue(), out.lines().toList(), err.lines().toList());
    }

    long builds() throws IOException {
        Path trace = root.resolve("builds");
        return Files.exists(trace) ? Files.readAllLines(trace).size() : 0;
    }

    void change(String source) throws IOException {
        Files.writeString(root.resolve(source), "// changed\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private static void executable(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static Path find(String tool) {
        return Stream.of("/bin", "/usr/bin")
                .map(directory -> Path.of(directory, tool))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no " + tool + " on this system"));
    }
}
