package org.ephapse.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// What somebody sees who types `./ephapse` in a shell.
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
    @TempDir
    Path directory;

    LauncherHouse house;

    @BeforeEach
    void furnish() throws Exception {
        house = new LauncherHouse(directory);
    }

    @Test
    void without_a_jdk_it_says_in_two_lines_what_is_missing_and_how_to_get_it() throws Exception {
        var outcome = house.run("--help");
        assertThat(outcome.exit()).isEqualTo(69);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).hasSize(2);
        assertThat(outcome.err().getFirst()).contains("no JDK 25 or later");
        assertThat(outcome.err().getLast()).contains("install one").contains("https://adoptium.net/");
    }

    @Test
    void a_jdk_17_is_as_good_as_none() throws Exception {
        house.environment.put("JAVA_HOME", house.jdk("jdk-17", "17.0.15").toString());
        assertThat(house.run().exit()).isEqualTo(69);
    }

    @Test
    void a_jdk_25_that_lies_beside_a_jdk_17_is_found() throws Exception {
        house.environment.put("JAVA_HOME", house.jdk("jdk-17", "17.0.15").toString());
        house.jdk("jvm/a-jdk-8", "1.8.0_402");
        Path found = house.jdk("jvm/b-jdk-25", "25.0.3");
        assertThat(house.run().out()).contains("jdk=" + found);
    }

    @Test
    void its_own_variable_comes_before_java_home_and_java_home_before_the_path() throws Exception {
        Path first = house.jdk("first", "26");
        Path second = house.jdk("second", "25");
        Path third = house.jdk("third", "25.0.1");
        house.environment.merge("PATH", third + "/bin", (path, bin) -> bin + ":" + path);
        assertThat(house.run().out()).contains("jdk=" + third);
        house.environment.put("JAVA_HOME", second.toString());
        assertThat(house.run().out()).contains("jdk=" + second);
        house.environment.put("EPHAPSE_JAVA_HOME", first.toString());
        assertThat(house.run().out()).contains("jdk=" + first);
    }

    @Test
    void an_own_variable_that_holds_no_jdk_is_named() throws Exception {
        house.jdk("jvm/jdk-25", "25");
        house.environment.put("EPHAPSE_JAVA_HOME", "/nowhere");
        assertThat(house.run().err()).anyMatch(line -> line.contains("EPHAPSE_JAVA_HOME=/nowhere holds no JDK 25"));
    }

    @Test
    void the_first_launch_builds_and_says_so_in_one_line_and_the_second_is_silent() throws Exception {
        house.jdk("jvm/jdk-25", "25");
        assertThat(house.run().err()).singleElement().asString().matches("ephapse: building, .* done in \\d+ s\\.");
        assertThat(house.run().err()).isEmpty();
        assertThat(house.builds()).isEqualTo(1);
    }

    @Test
    void a_changed_source_is_built_and_an_added_resource_and_a_changed_pom() throws Exception {
        house.jdk("jvm/jdk-25", "25");
        house.run();
        house.change("app/src/main/java/Artery.java");
        house.run();
        house.change("app/src/main/added.json");
        house.run();
        house.change("pom.xml");
        house.run();
        assertThat(house.builds()).isEqualTo(4);
    }

    @Test
    void it_gives_the_arguments_and_the_exit_code_of_the_program_through() throws Exception {
        house.jdk("jvm/jdk-25", "25");
        house.environment.put("PROGRAM_EXIT", "3");
        var outcome = house.run("run", "my life.yaml", "", "*");
        assertThat(outcome.exit()).isEqualTo(3);
        assertThat(outcome.out()).endsWith("argument=run", "argument=my life.yaml", "argument=", "argument=*");
    }

    @Test
    void the_program_stands_where_the_caller_stands() throws Exception {
        house.jdk("jvm/jdk-25", "25");
        assertThat(house.run().out()).contains("in=" + house.work.toRealPath());
    }

    @Test
    void it_can_be_called_through_symbolic_links() throws Exception {
        house.jdk("jvm/jdk-25", "25");
        Path relative = Files.createSymbolicLink(house.work.resolve("one"), Path.of("../a house/ephapse"));
        Path link = Files.createSymbolicLink(directory.resolve("two"), relative);
        assertThat(LauncherHouse.outcome(house.start(link, "--help")).out()).endsWith("argument=--help");
    }

    @Test
    void a_failing_build_shows_why_and_leaves_the_older_build_alone() throws Exception {
        house.jdk("jvm/jdk-25", "25");
        house.run();
        Files.createFile(house.root.resolve("broken"));
        house.change("pom.xml");
        var broken = house.run();
        assertThat(broken.exit()).isEqualTo(70);
        assertThat(broken.out()).isEmpty();
        assertThat(broken.err()).contains("[ERROR] Artery.java:[3,1] planted failure");
        assertThat(house.root.resolve("app/target/launch/lock")).doesNotExist();
        assertThat(house.root.resolve("app/target/launch/current")).exists();
    }

    @Test
    void two_launches_at_once_build_once() throws Exception {
        house.jdk("jvm/jdk-25", "25");
        house.environment.put("BUILD_SECONDS", "1");
        var launches = List.of(
                house.start(house.root.resolve("ephapse"), "--help"),
                house.start(house.root.resolve("ephapse"), "--help"));
        for (Process launch : launches) {
            assertThat(LauncherHouse.outcome(launch).out()).endsWith("argument=--help");
        }
        assertThat(house.builds()).isEqualTo(1);
    }

    @Test
    void a_lock_whose_owner_died_is_taken_away() throws Exception {
        house.jdk("jvm/jdk-25", "25");
        Path lock = Files.createDirectories(house.root.resolve("app/target/launch/lock"));
        var gone = new ProcessBuilder("/bin/sh", "-c", "exit 0").start();
        gone.waitFor();
        Files.writeString(lock.resolve("pid"), gone.pid() + "\n");
        assertThat(house.run().exit()).isEqualTo(0);
        assertThat(house.builds()).isEqualTo(1);
    }

    @Test
    void a_tree_that_cannot_be_written_and_was_never_built_is_refused_in_one_sentence() throws Exception {
        house.jdk("jvm/jdk-25", "25");
        Files.writeString(house.root.resolve("app/target"), "a file where the directory should be");
        var outcome = house.run("--help");
        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.err()).singleElement().asString().contains("has not been built");
    }
}
