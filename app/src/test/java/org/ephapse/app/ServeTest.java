package org.ephapse.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// `ephapse serve`, as a person starts and ends it.
class ServeTest {
    private static final Pattern ADDRESS = Pattern.compile("Ephapse is at (http://127\\.0\\.0\\.1:\\d+/) ");

    private static Process started() throws Exception {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        String classPath = System.getProperty("java.class.path");
        return new ProcessBuilder(
                        java.toString(), "-cp", classPath, Ephapse.class.getName(), "serve", "--port", "0", "--no-open")
                .redirectErrorStream(true)
                .start();
    }

    @Test
    void it_prints_its_address_answers_there_and_stops_when_told() throws Exception {
        Process serve = started();
        BufferedReader said = new BufferedReader(new InputStreamReader(serve.getInputStream(), StandardCharsets.UTF_8));
        Matcher line = ADDRESS.matcher(said.readLine());
        assertThat(line.find()).isTrue();
        HttpResponse<String> home = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(line.group(1) + "en/"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(home.statusCode()).isEqualTo(200);
        assertThat(home.body()).contains("<html lang=\"en\">");
        serve.destroy();
        assertThat(serve.waitFor(20, TimeUnit.SECONDS)).isTrue();
        URI address = URI.create(line.group(1));
        assertThatThrownBy(() -> new Socket(address.getHost(), address.getPort()).close())
                .isInstanceOf(ConnectException.class);
    }

    @Test
    void a_port_that_is_taken_is_bad_input_in_one_sentence() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Ran ran = Ran.ephapse("serve", "--no-open", "--port", taken.getLocalPort());
            assertThat(ran.code()).isEqualTo(2);
            assertThat(ran.err().lines()).singleElement().asString().contains("cannot be had", "--port 0");
        }
    }

    @Test
    void a_port_that_is_none_is_bad_input() {
        Ran ran = Ran.ephapse("serve", "--port", "65536");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("--port is 65536; allowed is 0 to 65535");
    }

    @Test
    void a_browser_is_opened_only_where_there_is_a_screen() {
        assertThat(ServeCommand.opener("Linux", Map.of())).isNull();
        assertThat(ServeCommand.opener("Linux", Map.of("DISPLAY", ":0"))).isEqualTo("xdg-open");
        assertThat(ServeCommand.opener("Linux", Map.of("WAYLAND_DISPLAY", "wayland-0")))
                .isEqualTo("xdg-open");
        assertThat(ServeCommand.opener("Mac OS X", Map.of())).isEqualTo("open");
    }
}
