package org.ephapse.desk.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.ephapse.desk.audit.Head;
import org.ephapse.desk.ground.OwnerOnly;
import org.ephapse.desk.ground.Refusal;

/// Heads of the audit, kept outside the database: a line `instant head` for each export. Whoever wants to cut the audit
/// has to change this file too, and every copy of it.
public final class Heads {
    private final Path file;

    /// The file in the folder of the desk.
    public Heads(Path home) {
        this.file = home.resolve("audit-heads.txt");
    }

    /// Keeps a head, unless it is the last one kept.
    public synchronized void keep(Head head, Instant now) {
        try {
            List<Head> kept = all();
            if (!kept.isEmpty() && kept.getLast().seq() == head.seq()) return;
            OwnerOnly.append(file, now + " " + head);
        } catch (IOException e) {
            throw new Refusal(
                    "The heads of the audit cannot be written (" + e.getClass().getSimpleName() + ").");
        }
    }

    /// All heads kept, oldest first.
    public List<Head> all() {
        return read(file);
    }

    /// The heads in a copy of the file.
    public static List<Head> read(Path file) {
        if (!Files.exists(file)) return List.of();
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank())
                    .map(line -> Head.parse(line.substring(line.lastIndexOf(' ') + 1)))
                    .toList();
        } catch (IOException e) {
            throw new Refusal(
                    "The heads of the audit cannot be read (" + e.getClass().getSimpleName() + ").");
        }
    }

    /// Sets the file aside: after a restore the chain is rightly shorter than it was.
    public void setAside(Instant now) {
        try {
            if (Files.exists(file)) {
                Files.move(file, file.resolveSibling("audit-heads.until-" + now.toEpochMilli() + ".txt"));
            }
        } catch (IOException e) {
            throw new Refusal("The heads of the audit cannot be set aside ("
                    + e.getClass().getSimpleName() + ").");
        }
    }
}
