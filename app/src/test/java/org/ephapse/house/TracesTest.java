package org.ephapse.house;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// No file names a path of somebody's machine, and nothing is left "to do": what is open stands in an issue.
class TracesTest {
    /// Spelled in pieces, so that this file does not find itself.
    private static final Pattern TRACE = Pattern.compile(
            "(?<![\\w.)}-])/(work|root|home/\\w+|Users/\\w+|tmp/bash_" + "jobs)(/|\\b)|\\b(TO" + "DO|FIX" + "ME)\\b");

    private static final Set<String> NOT_OURS = Set.of(".git", "target", ".idea", ".vscode", "mvnw", "mvnw.cmd");

    static List<String> complaints(String name, String text) {
        var found = new ArrayList<String>();
        var lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            var trace = TRACE.matcher(lines.get(i));
            if (trace.find()) {
                found.add(name + ":" + (i + 1) + ": \"" + trace.group() + "\" does not belong in the project.");
            }
        }
        return found;
    }

    /// What git tracks; without git, or before the first file is added, whatever lies there.
    private static List<Path> candidates() throws Exception {
        var git = new ProcessBuilder("git", "ls-files", "-z").directory(Reactor.ROOT.toFile());
        String listed = "";
        try {
            Process listing = git.redirectError(ProcessBuilder.Redirect.DISCARD).start();
            listed = new String(listing.getInputStream().readAllBytes(), UTF_8);
        } catch (IOException e) {
            System.out.println("no git here: every file is looked at");
        }
        return listed.isEmpty()
                ? Reactor.files(Reactor.ROOT)
                : Pattern.compile("\0")
                        .splitAsStream(listed)
                        .map(Reactor.ROOT::resolve)
                        .filter(Files::exists)
                        .toList();
    }

    private static boolean isOurs(Path file) {
        for (Path part : Reactor.ROOT.relativize(file)) {
            if (NOT_OURS.contains(part.toString())) {
                return false;
            }
        }
        return !Reactor.nameOf(file).matches(".*\\.(jar|png|jpg|gif|ico|woff2?|edf|bdf|gz|zip|parquet)");
    }

    @Test
    void no_file_names_a_machine_or_leaves_work_behind() throws Exception {
        var files = candidates().stream().filter(TracesTest::isOurs).toList();
        assertThat(files).hasSizeGreaterThan(30).allMatch(Files::isReadable);
        assertThat(files.stream().flatMap(file -> complaints(Reactor.nameOf(file), Reactor.text(file)).stream()))
                .isEmpty();
    }

    @Test
    void a_planted_path_of_a_machine_is_refused() {
        assertThat(complaints("planted.md", "first line\nsee /ro" + "ot/notes.txt"))
                .containsExactly("planted.md:2: \"/ro" + "ot/\" does not belong in the project.");
    }

    @Test
    void planted_work_left_behind_is_refused() {
        assertThat(complaints("planted.java", "// TO" + "DO later")).hasSize(1);
    }

    @Test
    void a_page_on_the_web_that_has_such_a_part_is_welcome() {
        assertThat(complaints("planted.md", "https://example.org/wo" + "rk/paper"))
                .isEmpty();
    }
}
