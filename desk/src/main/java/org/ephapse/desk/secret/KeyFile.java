package org.ephapse.desk.secret;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ephapse.desk.ground.OwnerOnly;
import org.ephapse.desk.ground.Refusal;
import org.ephapse.desk.ground.Settings;
import org.jspecify.annotations.Nullable;

/// Where the keys lie: in the environment, or in a file made at the first start that only its owner may read.
public final class KeyFile {
    private static final String HEADING = """
            # The keys of this desk. Without them nothing in its store or its backups can be read; with them, everything.
            # Keep a copy apart from the backups. Nobody can make them again.
            """;

    private final @Nullable String given;
    private final Path file;

    /// The keys that the settings name.
    public KeyFile(Settings settings) {
        this.given = settings.keys();
        this.file = settings.keyFile();
    }

    /// Are there keys already?
    public boolean exists() {
        return given != null || Files.exists(file);
    }

    /// Reads the keys.
    public KeyRing read() {
        if (given != null) return KeyRing.parse(given);
        try {
            if (OwnerOnly.isOpenToOthers(file)) {
                throw new Refusal("The key file can be read by other accounts; take their rights away (chmod 600).");
            }
            return KeyRing.parse(Files.readString(file));
        } catch (IOException e) {
            throw new Refusal("The key file cannot be read (" + e.getClass().getSimpleName() + ").");
        }
    }

    /// Writes the keys into the file, whole or not at all.
    public void write(KeyRing ring) {
        if (given != null) {
            throw new Refusal("The keys come from EPHAPSE_DESK_KEYS, which only you can change.");
        }
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null && !Files.exists(folder)) OwnerOnly.folder(folder);
            OwnerOnly.write(file, (HEADING + ring.written()).getBytes(UTF_8));
        } catch (IOException e) {
            throw new Refusal("The key file cannot be written (" + e.getClass().getSimpleName() + ").");
        }
    }
}
