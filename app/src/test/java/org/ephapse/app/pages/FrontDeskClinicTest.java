package org.ephapse.app.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.ephapse.web.Assets;
import org.ephapse.web.Press;
import org.ephapse.web.clinic.Doorway;
import org.ephapse.web.clinic.Profile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What an owner says about the clinic, on its pages; and clients that want all of the server.
class FrontDeskClinicTest {
    private static final int MOST_FROM_ONE = 200;

    @TempDir
    Path home;

    private FrontDesk desk(Profile profile) throws IOException {
        return new FrontDesk(
                home.resolve("desk"), Doorway.DIRECT, profile, new Press(Assets.packaged(), Reader.EDITION));
    }

    private Profile profile(byte[] film) throws Exception {
        Files.write(home.resolve("film.mp4"), film);
        Files.writeString(home.resolve("film.vtt"), "WEBVTT\n\n00:00.000 --> 00:01.000\nCome in.\n");
        Files.write(home.resolve("film.png"), new byte[] {1, 2, 3});
        return Profile.read(Files.writeString(home.resolve("clinic.properties"), """
                name=Clinic of Faces
                country=GB
                phone.1=+44 20 7946 0000
                hours.1=Monday to Friday, 9 to 17
                contact.1=Write to the reception.
                person.1.name=A. B.
                film.1.file=film.mp4
                film.1.title=The day
                film.1.language=mr
                film.1.captions=film.vtt
                film.1.poster=film.png
                film.1.transcript=Come in.
                film.1.sha256=%s
                """.formatted(HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(film)))));
    }

    @Test
    void what_the_owner_wrote_stands_on_the_pages() throws Exception {
        try (FrontDesk desk = desk(profile("abcdef".getBytes(StandardCharsets.UTF_8)))) {
            assertThat(desk.get("/en/clinic").body())
                    .contains("<h1>Clinic of Faces</h1>", "href=\"tel:+442079460000\"", "A. B.");
            assertThat(desk.get("/en/clinic/visit").body()).contains("Monday to Friday, 9 to 17");
            assertThat(desk.get("/en/clinic/privacy").body()).contains("Write to the reception.");
            String danger = desk.post("/en/clinic/visit", desk.visit("note", "I want to die"))
                    .body();
            assertThat(danger.substring(danger.indexOf("call-now"), danger.indexOf("<details>")))
                    .contains("tel:116123")
                    .doesNotContain("tel:14416");
        }
    }

    @Test
    void a_film_is_shown_in_parts_with_captions_and_a_picture() throws Exception {
        try (FrontDesk desk = desk(profile("abcdef".getBytes(StandardCharsets.UTF_8)))) {
            assertThat(desk.get("/en/clinic/videos").body())
                    .contains("poster=\"/en/clinic/film/1/poster\"", "srclang=\"mr\"")
                    .doesNotContain("autoplay");
            var part = desk.get("/en/clinic/film/1", "Range", "bytes=2-");
            assertThat(part.statusCode()).isEqualTo(206);
            assertThat(part.body()).isEqualTo("cdef");
            assertThat(desk.get("/en/clinic/film/1/captions").body()).startsWith("WEBVTT");
            assertThat(desk.get("/en/clinic/film/1/poster").headers().firstValue("Content-Type"))
                    .contains("image/png");
        }
    }

    @Test
    void a_film_that_was_exchanged_turns_the_health_red_and_is_not_served_any_more() throws Exception {
        try (FrontDesk desk = desk(profile("abcdef".getBytes(StandardCharsets.UTF_8)))) {
            assertThat(desk.get("/health").statusCode()).isEqualTo(200);
            Files.writeString(home.resolve("film.mp4"), "abcdeg");
            Instant late = Instant.now().plusSeconds(10);
            while (desk.get("/health").statusCode() == 200 && Instant.now().isBefore(late)) Thread.sleep(100);
            assertThat(desk.get("/health").body()).contains("film/1");
            assertThat(desk.get("/en/clinic/film/1").statusCode()).isEqualTo(404);
        }
    }

    private static Socket opened(FrontDesk desk) throws IOException {
        return new Socket(
                InetAddress.getLoopbackAddress(), desk.server.address().getPort());
    }

    @Test
    void who_sends_the_head_of_a_request_drop_by_drop_is_cut_off() throws Exception {
        try (FrontDesk desk = desk(Profile.EMPTY);
                Socket socket = opened(desk)) {
            socket.setSoTimeout(500);
            socket.getOutputStream().write("GET /en/ HTTP/1.1\r\nX-Slow: ".getBytes(StandardCharsets.US_ASCII));
            Instant start = Instant.now();
            boolean open = true;
            while (open && Duration.between(start, Instant.now()).toSeconds() < 60) open = isOpenAfterADrop(socket);
            assertThat(open).isFalse();
            assertThat(Duration.between(start, Instant.now())).isGreaterThan(Duration.ofSeconds(15));
        }
    }

    private static boolean isOpenAfterADrop(Socket socket) {
        try {
            socket.getOutputStream().write('a');
            return socket.getInputStream().read() >= 0;
        } catch (SocketTimeoutException _) {
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    @Test
    void one_address_does_not_get_every_connection() throws Exception {
        List<Socket> held = new ArrayList<>();
        try (FrontDesk desk = desk(Profile.EMPTY)) {
            for (int i = 0; i < MOST_FROM_ONE; i++) held.add(opened(desk));
            Thread.sleep(1000);
            try (Socket oneTooMany = opened(desk)) {
                oneTooMany.setSoTimeout(10_000);
                oneTooMany
                        .getOutputStream()
                        .write("GET /health HTTP/1.1\r\nHost: x\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                assertThat(isOpenAfterADrop(oneTooMany)).isFalse();
            }
            Socket first = held.getFirst();
            first.setSoTimeout(10_000);
            first.getOutputStream()
                    .write("GET /health HTTP/1.1\r\nHost: x\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            assertThat(first.getInputStream().read()).isEqualTo('H');
            for (Socket socket : held) socket.close();
            Thread.sleep(3000);
            assertThat(desk.get("/health").statusCode()).isEqualTo(200);
        } finally {
            for (Socket socket : held) socket.close();
        }
    }
}
