package org.ephapse.desk.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ephapse.desk.ground.OwnerOnly;
import org.ephapse.desk.ground.Refusal;
import org.ephapse.desk.letter.Letters;
import org.ephapse.desk.store.Store;

/// The references of all letters that were erased, in a file beside the store: written before the store forgets a
/// letter,
/// and applied again whenever a desk is opened or restored. So no old backup brings an erased letter back.
public final class Erasures {
    private final Path file;

    /// The file in the folder of the desk.
    public Erasures(Path home) {
        this.file = home.resolve("erased.txt");
    }

    /// Remembers; on the disk when this returns.
    public synchronized void remember(String reference) {
        try {
            OwnerOnly.append(file, reference);
        } catch (IOException e) {
            throw new Refusal("The list of erased letters cannot be written ("
                    + e.getClass().getSimpleName() + "); nothing was erased.");
        }
    }

    /// Erases everything remembered that is in the store.
    ///
    /// @return how many letters that were
    public int apply(Store store, Letters letters) {
        Set<String> erased = all();
        if (erased.isEmpty()) return 0;
        return store.commit(handle -> {
            List<String> back = handle.createQuery("select reference from letter").mapTo(String.class).stream()
                    .filter(erased::contains)
                    .toList();
            back.forEach(reference -> letters.delete(handle, reference));
            return back.size();
        });
    }

    private Set<String> all() {
        try {
            return Files.exists(file) ? new LinkedHashSet<>(Files.readAllLines(file)) : Set.of();
        } catch (IOException e) {
            throw new Refusal(
                    "The list of erased letters cannot be read (" + e.getClass().getSimpleName() + ").");
        }
    }
}
