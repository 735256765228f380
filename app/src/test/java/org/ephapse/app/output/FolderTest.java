package org.ephapse.app.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A directory of outputs is there whole or not at all.
class FolderTest {
    private static final Set<String> OURS = Set.of("a.txt", "b.txt", "run.json");
    private static final byte[] BYTES = {1, 2, 3};

    @TempDir
    private Path directory;

    private Folder open(Path target) {
        Folder folder = Folder.at(target, OURS, "run.json");
        try {
            folder.begin();
        } catch (BadOutput e) {
            folder.close();
            throw e;
        }
        return folder;
    }

    private void write(Path target, String... names) {
        try (Folder folder = open(target)) {
            for (String name : names) folder.write(name, BYTES);
            folder.commit();
        }
    }

    private static List<String> names(Path directory) throws IOException {
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.map(p -> p.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void what_is_committed_is_there() throws IOException {
        write(directory.resolve("deep/out"), "a.txt", "run.json");
        assertThat(names(directory.resolve("deep"))).containsExactly("out");
        assertThat(names(directory.resolve("deep/out"))).containsExactly("a.txt", "run.json");
        assertThat(Files.readAllBytes(directory.resolve("deep/out/a.txt"))).isEqualTo(BYTES);
    }

    @Test
    void before_the_commit_nothing_stands_in_its_place() throws IOException {
        Path target = directory.resolve("out");
        try (Folder folder = open(target)) {
            folder.write("a.txt", BYTES);
            assertThat(target).doesNotExist();
        }
    }

    @Test
    void what_is_not_committed_leaves_nothing_behind() throws IOException {
        try (Folder folder = open(directory.resolve("deep/er/out"))) {
            folder.write("a.txt", BYTES);
        }
        assertThat(names(directory)).isEmpty();
    }

    @Test
    void an_earlier_output_gives_way_whole() throws IOException {
        Path target = directory.resolve("out");
        write(target, "a.txt", "run.json");
        write(target, "b.txt", "run.json");
        assertThat(names(target)).containsExactly("b.txt", "run.json");
        assertThat(names(directory)).containsExactly("out");
    }

    @Test
    void an_earlier_output_stays_where_the_new_one_is_given_up() throws IOException {
        Path target = directory.resolve("out");
        write(target, "a.txt", "run.json");
        try (Folder folder = open(target)) {
            folder.write("b.txt", BYTES);
        }
        assertThat(names(target)).containsExactly("a.txt", "run.json");
        assertThat(names(directory)).containsExactly("out");
    }

    @Test
    void an_empty_directory_is_filled() throws IOException {
        Path target = Files.createDirectory(directory.resolve("out"));
        write(target, "run.json");
        assertThat(names(target)).containsExactly("run.json");
    }

    @Test
    void a_directory_of_somebody_else_is_refused_and_untouched() throws IOException {
        Files.writeString(directory.resolve("thesis.doc"), "years of work");
        assertThatThrownBy(() -> open(directory))
                .isInstanceOf(BadOutput.class)
                .hasMessageContainingAll("not empty", "thesis.doc", "--out");
        assertThat(names(directory)).containsExactly("thesis.doc");
    }

    @Test
    void a_note_beside_an_earlier_output_is_not_thrown_away() throws IOException {
        Path target = directory.resolve("out");
        write(target, "a.txt", "run.json");
        Files.writeString(target.resolve("my notes.txt"), "keep");
        assertThatThrownBy(() -> open(target)).hasMessageContaining("my notes.txt");
        assertThat(names(target)).containsExactly("a.txt", "my notes.txt", "run.json");
    }

    @Test
    void our_names_without_the_mark_are_not_ours() throws IOException {
        Files.writeString(directory.resolve("a.txt"), "somebody's");
        assertThatThrownBy(() -> open(directory)).hasMessageContaining("it lacks run.json");
    }

    @Test
    void a_file_in_the_place_is_refused() throws IOException {
        Path file = Files.writeString(directory.resolve("out"), "a file");
        assertThatThrownBy(() -> open(file)).isInstanceOf(BadOutput.class).hasMessageContaining("is a file");
    }

    @Test
    void a_file_on_the_way_is_refused_and_nothing_is_left() throws IOException {
        Files.writeString(directory.resolve("file"), "a file");
        assertThatThrownBy(() -> open(directory.resolve("file/out")))
                .isInstanceOf(BadOutput.class)
                .hasMessageContainingAll("cannot be written", "nothing was written");
        assertThat(names(directory)).containsExactly("file");
    }

    @Test
    void the_directory_one_is_in_is_refused() {
        assertThatThrownBy(() -> open(Path.of(""))).hasMessageContaining("the directory you are in");
    }

    @Test
    void a_link_to_a_directory_is_followed() throws IOException {
        Path real = Files.createDirectories(directory.resolve("elsewhere/real"));
        Path link = Files.createSymbolicLink(directory.resolve("link"), real);
        write(link, "run.json");
        assertThat(names(real)).containsExactly("run.json");
        assertThat(link).isSymbolicLink();
    }

    @Test
    void what_another_thread_abandons_cannot_be_written_any_more() throws Exception {
        try (Folder folder = open(directory.resolve("out"))) {
            folder.write("a.txt", BYTES);
            Thread guard = Thread.ofPlatform().start(folder::abandon);
            guard.join();
            assertThatThrownBy(() -> folder.write("b.txt", BYTES)).isInstanceOf(Interrupted.class);
            assertThatThrownBy(folder::commit).isInstanceOf(Interrupted.class);
        }
        assertThat(names(directory)).isEmpty();
    }

    @Test
    void what_was_abandoned_before_it_began_touches_nothing() throws IOException {
        Folder folder = Folder.at(directory.resolve("deep/out"), OURS, "run.json");
        assertThat(folder.abandon()).isFalse();
        assertThatThrownBy(folder::begin).isInstanceOf(Interrupted.class);
        assertThat(names(directory)).isEmpty();
    }

    @Test
    void what_is_committed_cannot_be_abandoned() throws IOException {
        Path target = directory.resolve("out");
        Folder folder = open(target);
        folder.write("run.json", BYTES);
        folder.commit();
        assertThat(folder.abandon()).isFalse();
        assertThat(names(target)).containsExactly("run.json");
    }
}
