package org.ephapse.desk;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.ephapse.desk.letter.Checked;
import org.ephapse.desk.letter.Kind;
import org.ephapse.desk.staff.Member;
import org.ephapse.desk.staff.People;
import org.ephapse.desk.staff.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What people wrote is nowhere but where it belongs.
class PrivacyTest {
    @TempDir
    Path home;

    private static void live(Opened opened) {
        Member reception = new People(opened).oneOfEach().get(Role.RECEPTION);
        var accepted = opened.acceptedVisit("note", Opened.SECRET + " note", "email", Opened.SECRET + "@example.in");
        opened.accepted(opened.desk.forms().question(Opened.text(Opened.SECRET + " question")));
        opened.desk.inbox().open(reception, Kind.VISIT, accepted.reference(), "-");
        opened.desk.inbox().note(reception, Kind.VISIT, accepted.reference(), Opened.SECRET + " rang", "-");
        opened.desk.mine().see(accepted.link(), Opened.PERSON);
    }

    @Test
    void no_file_of_the_desk_holds_a_word_of_it() throws Exception {
        try (var opened = Opened.on(On.H2, home)) {
            live(opened);
        }
        try (Stream<Path> files = Files.walk(home)) {
            List<Path> all = files.filter(Files::isRegularFile).toList();
            assertThat(all).hasSizeGreaterThan(2);
            for (Path file : all) {
                assertThat(Files.readString(file, ISO_8859_1))
                        .as(file.getFileName().toString())
                        .doesNotContainIgnoringCase(Opened.SECRET)
                        .doesNotContain("9876543210");
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void no_column_holds_a_word_of_it(On database) {
        try (var opened = Opened.on(database, home)) {
            live(opened);
            List<String> tables = opened.store()
                    .read(handle -> handle.createQuery(
                                    "select table_name from information_schema.tables where lower(table_schema) = 'public'")
                            .mapTo(String.class)
                            .list());
            assertThat(tables).hasSizeGreaterThan(11);
            for (String table : tables) {
                String rows = opened.store()
                        .read(handle -> handle.createQuery("select * from \"" + table + "\"").mapToMap().list().stream()
                                .flatMap(row -> row.values().stream())
                                .map(value -> value instanceof byte[] bytes
                                        ? new String(bytes, ISO_8859_1)
                                        : String.valueOf(value))
                                .toList()
                                .toString());
                assertThat(rows).as(table).doesNotContain(Opened.SECRET, "9876543210", "clinician@");
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void no_failure_holds_a_word_of_it(On database) {
        try (var opened = Opened.on(database, home)) {
            Checked form = opened.desk.forms().visit(Opened.visit("note", Opened.SECRET));
            String ticket = opened.ticket();
            opened.store().commit(handle -> handle.execute("drop table once"));
            Throwable failure = catchThrowable(() -> opened.send(form, ticket));
            assertThat(printed(failure)).isNotEmpty().doesNotContain(Opened.SECRET, "9876543210");
        }
    }

    @Test
    void nothing_that_holds_it_prints_it() {
        try (var opened = Opened.on(On.H2, home)) {
            Checked form = opened.desk.forms().visit(Opened.visit("phone", "1"));
            var wrong = opened.send(form, opened.ticket());
            var accepted = opened.acceptedVisit();
            var letter = opened.inOrder().getFirst();
            Member clinician = new People(opened).oneOfEach().get(Role.CLINICIAN);
            var seen = opened.desk.inbox().open(clinician, Kind.VISIT, accepted.reference(), "-");
            assertThat(List.of(form, wrong, accepted, letter, seen, opened.settings)
                            .toString())
                    .doesNotContain(Opened.SECRET, "9876543210", accepted.link());
        }
    }

    @Test
    void the_erased_letters_ciphertext_leaves_the_disk_when_the_desk_is_closed() throws Exception {
        byte[] sealed;
        try (var opened = Opened.on(On.H2, home)) {
            var accepted = opened.acceptedVisit();
            sealed = opened.store()
                    .read(handle -> handle.createQuery("select sealed from letter")
                            .mapTo(byte[].class)
                            .one());
            assertThat(stored(sealed)).isTrue();
            opened.desk.mine().erase(accepted.link(), Opened.PERSON);
        }
        assertThat(stored(sealed)).isFalse();
    }

    private boolean stored(byte[] bytes) throws Exception {
        String file = Files.readString(home.resolve("store/desk.mv.db"), ISO_8859_1);
        return file.contains(new String(bytes, ISO_8859_1));
    }

    private static String printed(Throwable failure) {
        var text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
