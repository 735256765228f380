package org.ephapse.app.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.ephapse.web.Assets;
import org.ephapse.web.Press;
import org.ephapse.web.Server;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The server notices when a file is not the one that was built.
class HealthTest {
    private static final Duration INTERVAL = Duration.ofMillis(50);

    @TempDir
    private Path copy;

    private static HttpResponse<String> health(Server server) throws IOException, InterruptedException {
        URI address = server.address().resolve("/health");
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    }

    private Server serverOfTheCopy() throws IOException {
        for (String path : Assets.packaged().paths()) put(Assets.ROOT + path);
        put(Assets.MANIFEST);
        URLClassLoader loader = new URLClassLoader(new URL[] {copy.toUri().toURL()}, null);
        return Server.start(new Press(Assets.of(loader), Reader.EDITION), "127.0.0.1", 0, INTERVAL);
    }

    private void put(String name) throws IOException {
        try (InputStream in = Assets.class.getClassLoader().getResourceAsStream(name)) {
            Files.createDirectories(copy.resolve(name).getParent());
            Files.copy(in, copy.resolve(name));
        }
    }

    @Test
    void untouched_files_are_well() throws Exception {
        try (Server server = serverOfTheCopy()) {
            assertThat(health(server).statusCode()).isEqualTo(200);
            assertThat(health(server).body()).contains("\"status\":\"ok\"");
        }
    }

    @Test
    void one_flipped_byte_turns_it_unwell_within_an_interval() throws Exception {
        try (Server server = serverOfTheCopy()) {
            Path sheet = copy.resolve(Assets.ROOT + "css/site.css");
            byte[] bytes = Files.readAllBytes(sheet);
            bytes[100] ^= 1;
            Files.write(sheet, bytes);
            Instant late = Instant.now().plusSeconds(10);
            while (health(server).statusCode() == 200 && Instant.now().isBefore(late)) Thread.sleep(INTERVAL);
            assertThat(health(server).statusCode()).isEqualTo(503);
            assertThat(health(server).body()).contains("css/site.css");
        }
    }
}
