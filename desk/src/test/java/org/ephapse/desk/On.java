package org.ephapse.desk;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicInteger;
import org.ephapse.desk.ground.Settings;
import org.jspecify.annotations.Nullable;

/// The two databases that every test of the desk's behavior runs on.
public enum On {
    /// In a folder.
    H2,
    /// A server of its own, started once for all tests; it keeps what it commits, as a clinic's has to.
    POSTGRES;

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static @Nullable EmbeddedPostgres server;

    /// Settings of a new empty desk in the folder.
    public Settings settings(Path home) {
        return settings(home, true);
    }

    /// Settings of a new empty desk in the folder.
    public Settings settings(Path home, boolean feedbackPublic) {
        return new Settings(
                home,
                this == H2 ? null : database(),
                null,
                home.resolve("keys/desk.keys"),
                Duration.ofDays(180),
                feedbackPublic,
                "2026-11",
                ZoneId.of("Asia/Kolkata"),
                null,
                null);
    }

    private static synchronized Settings.Database database() {
        try {
            if (server == null) {
                server = EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "on")
                        .start();
            }
            String name = "desk" + COUNT.incrementAndGet();
            try (var connection = server.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("create database " + name);
            }
            return new Settings.Database(
                    "jdbc:postgresql://localhost:" + server.getPort() + "/" + name, "postgres", "postgres");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
