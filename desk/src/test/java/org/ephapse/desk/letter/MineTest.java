package org.ephapse.desk.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ephapse.desk.Opened.PERSON;

import java.nio.file.Path;
import org.ephapse.desk.On;
import org.ephapse.desk.Opened;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What the secret link opens.
class MineTest {
    @TempDir
    Path home;

    @ParameterizedTest
    @EnumSource
    void the_writer_sees_changes_and_cancels_the_request(On database) {
        try (var opened = Opened.on(database, home)) {
            String link = opened.acceptedVisit().link();
            Mine mine = opened.desk.mine();
            assertThat(mine.see(link, PERSON).fields().get(Field.TIME)).isEqualTo("morning");
            Letter changed = mine.change(link, opened.desk.forms().visit(Opened.visit("time", "evening")), PERSON);
            assertThat(changed.fields().get(Field.TIME)).isEqualTo("evening");
            assertThat(mine.cancel(link, PERSON).status()).isEqualTo(Status.CANCELLED);
            assertThat(mine.change(link, opened.desk.forms().visit(Opened.visit()), PERSON))
                    .isNull();
        }
    }

    @Test
    void a_changed_note_with_words_of_danger_is_flagged_and_stays_so() {
        try (var opened = Opened.on(On.H2, home)) {
            String link = opened.acceptedVisit().link();
            Mine mine = opened.desk.mine();
            mine.change(link, opened.desk.forms().visit(Opened.visit("note", "I want to die")), PERSON);
            Letter again = mine.change(link, opened.desk.forms().visit(Opened.visit()), PERSON);
            assertThat(again.flagged()).isTrue();
        }
    }

    @Test
    void a_link_that_is_not_the_letters_opens_nothing() {
        try (var opened = Opened.on(On.H2, home)) {
            var accepted = opened.acceptedVisit();
            Mine mine = opened.desk.mine();
            assertThat(mine.see(accepted.reference(), PERSON)).isNull();
            assertThat(mine.see("", PERSON)).isNull();
            assertThat(mine.see(accepted.link() + "x", PERSON)).isNull();
            assertThat(mine.erase("no such link", PERSON)).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_was_erased_is_gone_with_its_notes(On database) {
        try (var opened = Opened.on(database, home)) {
            String link = opened.acceptedVisit().link();
            assertThat(opened.desk.mine().erase(link, PERSON)).isTrue();
            assertThat(opened.desk.mine().see(link, PERSON)).isNull();
            assertThat(opened.inOrder()).isEmpty();
        }
    }

    @Test
    void the_link_is_stored_as_a_hash_only() {
        try (var opened = Opened.on(On.H2, home)) {
            String link = opened.acceptedVisit().link();
            var stored = opened.store()
                    .read(handle -> handle.createQuery("select link_hash from letter")
                            .mapTo(byte[].class)
                            .one());
            assertThat(stored)
                    .hasSize(32)
                    .isNotEqualTo(java.util.Base64.getUrlDecoder().decode(link));
        }
    }
}
