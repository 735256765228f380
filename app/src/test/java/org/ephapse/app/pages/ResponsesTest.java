package org.ephapse.app.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.net.BindException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.ephapse.web.Screen;
import org.ephapse.web.Server;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What the server sends, before any browser reads it.
@ExtendWith(Readers.class)
class ResponsesTest {
    private static final Pattern POLICY = Pattern.compile(
            "default-src 'none'; script-src 'self' 'sha256-[A-Za-z0-9+/]{43}='; style-src 'self'; img-src 'self' data:;"
                    + " font-src 'self'; media-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none';"
                    + " base-uri 'none'; object-src 'none'; require-trusted-types-for 'script'; trusted-types ephapse");
    private static final int LARGEST_HTML_bytes = 30_000;

    private static void assertGuarded(HttpHeaders headers) {
        assertThat(headers.firstValue("Content-Security-Policy").orElse("")).matches(POLICY);
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(headers.firstValue("Permissions-Policy").orElse("")).contains("camera=()", "microphone=()");
        assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).contains("same-origin");
        assertThat(headers.firstValue("Cross-Origin-Resource-Policy")).contains("same-origin");
        assertThat(headers.firstValue("Set-Cookie")).isEmpty();
        assertThat(headers.firstValue("Server")).isEmpty();
    }

    @Test
    void every_response_carries_the_policy_and_no_cookie(Reader reader) throws Exception {
        List<String> addresses = new ArrayList<>(reader.server.routes());
        addresses.add("/nothing");
        assertThat(addresses).hasSizeGreaterThan(20);
        for (String address : addresses) {
            assertGuarded(reader.get(address).headers());
            assertGuarded(reader.ask("POST", address).headers());
        }
    }

    @Test
    void a_request_that_is_none_is_refused_under_the_same_policy(Reader reader) throws Exception {
        try (Socket socket = new Socket(
                InetAddress.getLoopbackAddress(), reader.server.address().getPort())) {
            socket.getOutputStream().write("GET /%zz HTTP/1.1\r\nHost: x\r\n\r\n".getBytes(StandardCharsets.UTF_8));
            String answer = new String(socket.getInputStream().readNBytes(1200), StandardCharsets.UTF_8);
            assertThat(answer)
                    .startsWith("HTTP/1.1 400")
                    .containsPattern(POLICY)
                    .doesNotContain("zz");
        }
    }

    @Test
    void a_browser_a_crawler_and_one_who_comes_from_a_search_get_the_same_bytes(Reader reader) throws Exception {
        for (Screen screen : Reader.SCREENS) {
            String address = screen.address(Reader.ENGLISH);
            byte[] plain = reader.get(address).body();
            assertThat(reader.get(address, "User-Agent", "Mozilla/5.0 (compatible; Googlebot/2.1)")
                            .body())
                    .isEqualTo(plain);
            assertThat(reader.get(address, "User-Agent", "Mozilla/5.0 Chrome/140", "Referer", "https://www.google.com/")
                            .body())
                    .isEqualTo(plain);
            assertThat(reader.get(address, "Accept-Language", "hi-IN", "Cookie", "a=b")
                            .body())
                    .isEqualTo(plain);
        }
    }

    @Test
    void head_says_what_get_would_and_sends_nothing(Reader reader) throws Exception {
        for (String address : reader.server.routes()) {
            var get = reader.get(address);
            var head = reader.ask("HEAD", address);
            assertThat(head.statusCode()).as(address).isEqualTo(get.statusCode());
            assertThat(head.body()).as(address).isEmpty();
            assertThat(head.headers().firstValue("Content-Type"))
                    .as(address)
                    .isEqualTo(get.headers().firstValue("Content-Type"));
        }
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void a_page_is_zipped_small_and_asked_for_again_by_its_tag(Screen screen, Reader reader) throws Exception {
        String address = screen.address(Reader.ENGLISH);
        var plain = reader.get(address);
        var zipped = reader.get(address, "Accept-Encoding", "br, gzip;q=0.5");
        assertThat(zipped.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(new GZIPInputStream(new ByteArrayInputStream(zipped.body())).readAllBytes())
                .isEqualTo(plain.body());
        assertThat(zipped.body().length).isLessThanOrEqualTo(LARGEST_HTML_bytes);
        assertThat(plain.headers().firstValue("Cache-Control")).contains("no-cache");
        String tag = plain.headers().firstValue("ETag").orElseThrow();
        assertThat(reader.get(address, "If-None-Match", tag).statusCode()).isEqualTo(304);
    }

    @Test
    void a_static_file_is_kept_for_ever_under_the_name_of_its_contents(Reader reader) throws Exception {
        String sheet = reader.press.assets().url("css/site.css");
        assertThat(reader.get(sheet).headers().firstValue("Cache-Control"))
                .contains("public, max-age=31536000, immutable");
        assertThat(reader.get(sheet.replaceFirst("/static/[0-9a-f]+/", "/static/000000000000/"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void nothing_but_the_two_doors_leads_elsewhere(Reader reader) throws Exception {
        for (String address : reader.server.routes()) {
            boolean isDoor = Arrays.asList("/", "/en").contains(address);
            var response = reader.get(address);
            assertThat(response.statusCode()).as(address).isEqualTo(isDoor ? 302 : 200);
            assertThat(response.headers().firstValue("Location").orElse("")).isEqualTo(isDoor ? "/en/" : "");
        }
    }

    @Test
    void what_the_table_does_not_know_is_a_page_that_says_so(Reader reader) throws Exception {
        for (String address : List.of(
                "/nothing", "/en/understand/", "/EN/", "//en/", "/en/..%2f", "/static/", "/wp-login.php", "/en/home")) {
            var response = reader.get(address);
            assertThat(response.statusCode()).as(address).isEqualTo(404);
            assertThat(new String(response.body(), StandardCharsets.UTF_8)).contains("<title>This page does not exist");
        }
    }

    @Test
    void a_port_that_is_taken_is_one_sentence(Reader reader) {
        int port = reader.server.address().getPort();
        assertThatThrownBy(() -> Server.start(reader.press, "127.0.0.1", port))
                .isInstanceOf(BindException.class)
                .hasMessageContaining("port " + port + " on 127.0.0.1 cannot be had")
                .hasMessageContaining("--port 0");
    }
}
