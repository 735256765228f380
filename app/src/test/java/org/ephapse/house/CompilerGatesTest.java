package org.ephapse.house;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The gates that live in the pom, shown on faults: Maven builds a small reactor that has our own parent pom and one
/// module a fault.
class CompilerGatesTest {
    private static final Map<String, String> MODULES = Map.of(
            "clean", "/// Nothing wrong.\nfinal class Planted {\n    int one = 1;\n}\n",
            "lint", "final class Planted {\n    java.util.List list = new java.util.ArrayList();\n}\n",
            "doclint", "/// See [Nowhere].\npublic final class Planted {}\n",
            "errorprone", "final class Planted {\n    int x;\n\n    void set(int y) {\n        x = x;\n    }\n}\n",
            "nullaway", "final class Planted {\n    Object nothing() {\n        return null;\n    }\n}\n",
            "format", "final class Planted {int one = 1;}\n");

    @TempDir
    static Path reactor;

    static String output;

    @BeforeAll
    static void build() throws Exception {
        String modules = MODULES.keySet().stream()
                .map(name -> "<module>" + name + "</module>")
                .collect(Collectors.joining("", "<modules>", "</modules>"));
        String parent = Reactor.text(Reactor.ROOT.resolve("pom.xml"));
        Files.writeString(reactor.resolve("pom.xml"), parent.replaceAll("(?s)<modules>.*</modules>", modules));
        String child = Reactor.text(Reactor.ROOT.resolve("engine/pom.xml"));
        for (var module : MODULES.entrySet()) {
            plant(child, module.getKey(), module.getValue());
        }
        output = maven("-B", "-ntp", "--fail-at-end", "-Dmaven.test.skip=true", "verify");
    }

    private static void plant(String pom, String name, String text) throws IOException {
        Path sources = Files.createDirectories(reactor.resolve(name + "/src/main/java/org/ephapse/planted"));
        Files.writeString(
                reactor.resolve(name + "/pom.xml"),
                pom.replace("<artifactId>engine</artifactId>", "<artifactId>" + name + "</artifactId>")
                        .replace("<name>Ephapse engine</name>", "<name>Ephapse " + name + "</name>"));
        Files.writeString(sources.resolve("Planted.java"), "package org.ephapse.planted;\n\n" + text);
    }

    private static String maven(String... arguments) throws Exception {
        String home = System.getProperty("house.maven", "");
        var command = new ArrayList<String>();
        command.add(home.isEmpty() ? Reactor.ROOT.resolve("mvnw").toString() : home + "/bin/mvn");
        command.addAll(List.of(arguments));
        var repository = System.getProperty("house.repository");
        command.addAll(repository == null ? List.of() : List.of("-Dmaven.repo.local=" + repository));
        Path log = reactor.resolve("log.txt");
        var builder = new ProcessBuilder(command)
                .directory(reactor.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        assertThat(builder.start().waitFor(5, TimeUnit.MINUTES)).isTrue();
        return Files.readString(log, UTF_8);
    }

    @Test
    void a_module_without_a_fault_passes() {
        assertThat(output).containsPattern("Ephapse clean \\.+ SUCCESS");
    }

    @ParameterizedTest(name = "{0} refuses: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "lint       | [rawtypes] found raw type: List",
                "doclint    | reference not found",
                "errorprone | [SelfAssignment]",
                "nullaway   | [NullAway] returning @Nullable expression",
                "format     | violation",
            })
    void a_planted_fault_is_refused(String module, String message) {
        assertThat(output)
                .containsPattern("Ephapse " + module + " \\.+ FAILURE")
                .contains(message);
    }
}
