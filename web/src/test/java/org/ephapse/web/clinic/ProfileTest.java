package org.ephapse.web.clinic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ephapse.desk.ground.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What an owner writes about the clinic.
class ProfileTest {
    private static final String FILM = """
            film.1.file=film.mp4
            film.1.title=What happens on the day
            film.1.captions=film.vtt
            film.1.transcript=You come in the morning.
            film.1.sha256=%s
            """;
    private static final String OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir
    Path home;

    private Profile read(String text) throws IOException {
        return Profile.read(Files.writeString(home.resolve("clinic.properties"), text));
    }

    @Test
    void texts_in_any_script_are_read() throws IOException {
        Profile profile = read("name=चेहरा\nphone.1=+91 20 1234 5678\nphone.1.label=reception\nperson.1.name=A. B.\n");
        assertThat(profile.name()).isEqualTo("चेहरा");
        assertThat(profile.phones().getFirst().dialed()).isEqualTo("+912012345678");
        assertThat(profile.people()).hasSize(1);
        assertThat(profile.isEmpty()).isFalse();
    }

    @Test
    void of_a_clinic_about_which_nothing_was_said_nothing_is_made_up() throws IOException {
        assertThat(read("")).isEqualTo(Profile.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"name=<b>x</b>", "address.1=https://x.example", "hours.1=www.x.example", "phone.1=call me"})
    void markup_links_and_numbers_that_are_none_are_refused(String text) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(Refusal.class);
    }

    @Test
    void a_film_is_taken_only_with_its_own_digest() throws IOException {
        Files.writeString(home.resolve("film.mp4"), "abc");
        Files.writeString(home.resolve("film.vtt"), "WEBVTT\n");
        assertThat(read(FILM.formatted(OF_ABC)).films()).hasSize(1);
        Files.writeString(home.resolve("film.mp4"), "abd");
        assertThatThrownBy(() -> read(FILM.formatted(OF_ABC)))
                .isInstanceOf(Refusal.class)
                .hasMessage("film.1 is not the film whose sha256 is written there.");
    }

    @Test
    void a_country_without_a_known_helpline_is_refused() throws IOException {
        assertThat(read("").country()).isEqualTo("IN");
        assertThat(read("country=gb\n").country()).isEqualTo("GB");
        assertThatThrownBy(() -> read("country=XX\n"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("no helpline is known there");
    }

    @Test
    void a_film_without_a_transcript_is_refused() throws IOException {
        Files.writeString(home.resolve("film.mp4"), "abc");
        assertThatThrownBy(() -> read(FILM.formatted(OF_ABC).replace("You come in the morning.", "")))
                .isInstanceOf(Refusal.class)
                .hasMessage("film.1 needs captions and a transcript.");
    }
}
