package org.ephapse.desk.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ephapse.desk.ground.OwnerOnly;
import org.ephapse.desk.ground.Refusal;

/// One backup a day in a folder, kept as long as letters are and no longer.
public final class Daily {
    private static final Pattern NAME = Pattern.compile("desk-(\\d{4}-\\d{2}-\\d{2})\\.backup");

    private final Path folder;
    private final Duration kept;
    private final Clock clock;

    /// @param kept how long a backup stays
    public Daily(Path folder, Duration kept, Clock clock) {
        this.folder = folder;
        this.kept = kept;
        this.clock = clock;
    }

    /// Lets today's backup be written where it is missing, and throws away those that are too old.
    ///
    /// @param backup writes a backup into a file
    public void run(Consumer<Path> backup) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        try {
            OwnerOnly.folder(folder);
            Path file = folder.resolve("desk-" + today + ".backup");
            if (!Files.exists(file)) backup.accept(file);
            for (Path old : files()) {
                if (day(old).isBefore(today.minusDays(kept.toDays()))) Files.delete(old);
            }
        } catch (IOException e) {
            throw new Refusal(
                    "The daily backup cannot be written (" + e.getClass().getSimpleName() + ").");
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(
                            file -> NAME.matcher(file.getFileName().toString()).matches())
                    .toList();
        }
    }

    private static LocalDate day(Path file) {
        var name = NAME.matcher(file.getFileName().toString());
        return name.matches() ? LocalDate.parse(name.group(1)) : LocalDate.MAX;
    }
}
