package org.ephapse.desk.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.ephapse.desk.Desk;
import org.ephapse.desk.On;
import org.ephapse.desk.Opened;
import org.ephapse.desk.audit.Verdict.Whole;
import org.ephapse.desk.ground.Refusal;
import org.ephapse.desk.ground.Settings;
import org.ephapse.desk.letter.Field;
import org.ephapse.desk.letter.Kind;
import org.ephapse.desk.letter.Letter;
import org.ephapse.desk.staff.Member;
import org.ephapse.desk.staff.People;
import org.ephapse.desk.staff.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Backups come back, erased letters do not, and keys change.
class BackupTest {
    @TempDir
    Path home;

    @TempDir
    Path away;

    /// A new empty desk that has the keys and the list of erased letters of the old one.
    private Settings successor(On database, Settings old, boolean withErasures) throws Exception {
        Path place = Files.createDirectories(away.resolve("successor"));
        Settings fresh = database.settings(place);
        Files.createDirectories(fresh.keyFile().getParent());
        Files.copy(old.keyFile(), fresh.keyFile(), StandardCopyOption.COPY_ATTRIBUTES);
        if (withErasures && Files.exists(old.home().resolve("erased.txt"))) {
            Files.copy(old.home().resolve("erased.txt"), place.resolve("erased.txt"));
        }
        return fresh;
    }

    @ParameterizedTest
    @CsvSource({"H2, H2", "H2, POSTGRES", "POSTGRES, H2", "POSTGRES, POSTGRES"})
    void a_backup_comes_back_into_either_database(On from, On into) throws Exception {
        Path file = away.resolve("backup");
        Settings old;
        String reference;
        try (var opened = Opened.on(from, home)) {
            old = opened.settings;
            Member reception = new People(opened).oneOfEach().get(Role.RECEPTION);
            reference = opened.acceptedVisit("note", "कृपया फोन करा").reference();
            opened.desk.inbox().note(reception, Kind.VISIT, reference, "Rang.", "-");
            opened.desk.backup(file);
        }
        Settings fresh = successor(into, old, true);
        assertThat(Desk.restore(fresh, new org.ephapse.desk.Hands(), file)).isGreaterThan(20);
        try (var restored = Opened.with(fresh)) {
            Letter letter = restored.inOrder().getFirst();
            assertThat(letter.reference()).isEqualTo(reference);
            assertThat(letter.fields().get(Field.NOTE)).isEqualTo("कृपया फोन करा");
            assertThat(restored.desk.trail().verify(restored.desk.heads().all()))
                    .isInstanceOf(Whole.class);
            assertThat(restored.acceptedVisit().reference()).isNotEqualTo(reference);
            assertThat(restored.inOrder()).hasSize(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_older_backup_does_not_bring_an_erased_letter_back(On database) throws Exception {
        Path file = away.resolve("backup");
        Settings old;
        try (var opened = Opened.on(database, home)) {
            old = opened.settings;
            var erased = opened.acceptedVisit();
            opened.acceptedVisit();
            opened.desk.backup(file);
            opened.desk.mine().erase(erased.link(), Opened.PERSON);
        }
        Settings fresh = successor(database, old, true);
        Desk.restore(fresh, new org.ephapse.desk.Hands(), file);
        try (var restored = Opened.with(fresh)) {
            assertThat(restored.inOrder()).hasSize(1);
        }
    }

    @Test
    void without_the_list_of_erased_letters_it_would() throws Exception {
        Path file = away.resolve("backup");
        Settings old;
        try (var opened = Opened.on(On.H2, home)) {
            old = opened.settings;
            var erased = opened.acceptedVisit();
            opened.desk.backup(file);
            opened.desk.mine().erase(erased.link(), Opened.PERSON);
        }
        Settings fresh = successor(On.H2, old, false);
        Desk.restore(fresh, new org.ephapse.desk.Hands(), file);
        try (var restored = Opened.with(fresh)) {
            assertThat(restored.inOrder()).hasSize(1);
        }
    }

    @Test
    void an_altered_backup_and_one_of_another_desk_are_refused() throws Exception {
        Path file = away.resolve("backup");
        try (var opened = Opened.on(On.H2, home)) {
            opened.acceptedVisit();
            opened.desk.backup(file);
        }
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Path altered = Files.write(away.resolve("altered"), bytes);
        Settings other = On.H2.settings(away.resolve("other"));
        Opened.with(other).close();
        assertThatThrownBy(() -> Desk.restore(other, new org.ephapse.desk.Hands(), file))
                .isInstanceOf(Refusal.class);
        Settings fresh = successor(On.H2, On.H2.settings(home), true);
        assertThatThrownBy(() -> Desk.restore(fresh, new org.ephapse.desk.Hands(), altered))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void a_backup_holds_neither_keys_nor_anything_readable() throws Exception {
        Path file = away.resolve("backup");
        try (var opened = Opened.on(On.H2, home)) {
            opened.acceptedVisit();
            opened.desk.backup(file);
            byte[] plain;
            try (var in = new java.util.zip.GZIPInputStream(Files.newInputStream(file))) {
                plain = in.readAllBytes();
            } catch (java.io.EOFException | java.util.zip.ZipException e) {
                plain = new byte[0];
            }
            String text = new String(plain, java.nio.charset.StandardCharsets.ISO_8859_1);
            assertThat(text).doesNotContain(Opened.SECRET, "9876543210");
            for (String line : Files.readAllLines(opened.settings.keyFile())) {
                if (line.contains("=")) assertThat(text).doesNotContain(line.substring(line.indexOf('=') + 1));
            }
        }
    }

    @Test
    void there_is_one_backup_a_day_and_none_older_than_a_letter_may_be() throws Exception {
        Settings plain = On.H2.settings(home);
        var settings = new Settings(
                home, null, null, plain.keyFile(), plain.retention(), false, "2026-11", plain.zone(), away, null);
        try (var opened = Opened.with(settings)) {
            for (int i = 0; i < 4; i++) {
                opened.desk.hourly();
                opened.clock.pass(java.time.Duration.ofHours(12));
            }
            assertThat(names()).containsExactly("desk-2026-11-22.backup", "desk-2026-11-23.backup");
            opened.clock.pass(java.time.Duration.ofDays(179));
            opened.desk.hourly();
            assertThat(names()).containsExactly("desk-2026-11-23.backup", "desk-2027-05-22.backup");
        }
    }

    private List<String> names() throws Exception {
        try (var files = Files.list(away)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @EnumSource
    void after_a_change_of_keys_everything_is_under_the_new_one_and_opens(On database) {
        Settings settings;
        try (var opened = Opened.on(database, home)) {
            settings = opened.settings;
            Member reception = new People(opened).oneOfEach().get(Role.RECEPTION);
            String reference = opened.acceptedVisit().reference();
            opened.desk.inbox().note(reception, Kind.VISIT, reference, "Rang.", "-");
        }
        assertThat(Desk.rotate(settings, new org.ephapse.desk.Hands(), false)).isEqualTo(6);
        try (var opened = Opened.with(settings)) {
            assertThat(opened.keys().current()).isEqualTo("k2");
            assertThat(opened.inOrder().getFirst().fields().get(Field.NAME)).contains(Opened.SECRET);
            List<String> used = opened.store()
                    .read(handle -> handle.createQuery("select key_id from letter union"
                                    + " select key_id from note union select key_id from staff")
                            .mapTo(String.class)
                            .list());
            assertThat(used).containsExactly("k2");
        }
    }

    @Test
    void once_the_old_key_is_forgotten_an_older_backup_opens_no_more() throws Exception {
        Path file = away.resolve("backup");
        Settings settings;
        try (var opened = Opened.on(On.H2, home)) {
            settings = opened.settings;
            opened.acceptedVisit();
            opened.desk.backup(file);
        }
        Desk.rotate(settings, new org.ephapse.desk.Hands(), true);
        Settings fresh = successor(On.H2, settings, true);
        assertThatThrownBy(() -> Desk.restore(fresh, new org.ephapse.desk.Hands(), file))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("does not have the key k1");
    }

    @Test
    void a_desk_whose_key_file_is_gone_is_refused_and_gets_no_new_keys() throws Exception {
        Settings settings = On.H2.settings(home);
        Opened.with(settings).close();
        Files.delete(settings.keyFile());
        assertThatThrownBy(() -> Opened.with(settings))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("key file of this desk is missing");
        assertThat(settings.keyFile()).doesNotExist();
    }
}
