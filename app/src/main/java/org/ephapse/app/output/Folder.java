package org.ephapse.app.output;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ephapse.app.text.Reason;
import org.ephapse.app.text.Words;

/// A directory of outputs that is there whole or not at all.
///
/// Files are written beside the directory under a name that says they are unfinished, and [#commit] moves them to their
/// place in one step. A folder that is closed before takes everything back: the unfinished files and the directories
/// that were made for them. It refuses a place that holds anything but an earlier output of ours.
///
/// ```java
/// try (Folder folder = Folder.at(Path.of("out/typical"), names, "run.json")) {
///     folder.begin();
///     folder.write("summary.txt", bytes);
///     folder.commit();
/// }
/// ```
public final class Folder implements AutoCloseable {
    private enum State {
        NEW,
        OPEN,
        DONE,
        CLOSED
    }

    private final Path shown;
    private final Set<String> ours;
    private final String mark;
    private final Deque<Path> made = new ArrayDeque<>();
    private State state = State.NEW;
    private Path target, unfinished;

    private Folder(Path shown, Set<String> ours, String mark) {
        this.shown = shown;
        this.ours = ours;
        this.mark = mark;
        target = shown;
        unfinished = shown;
    }

    /// A directory to be written; nothing is touched yet.
    ///
    /// @param shown the directory, as it was typed
    /// @param ours  names of the files that we write; an earlier output holds no others
    /// @param mark  the file that makes a directory an earlier output
    public static Folder at(Path shown, Set<String> ours, String mark) {
        return new Folder(shown, ours, mark);
    }

    /// Makes ready to write, or refuses the place.
    public synchronized void begin() {
        require(State.NEW);
        state = State.OPEN;
        try {
            target = Files.exists(shown)
                    ? shown.toRealPath()
                    : shown.toAbsolutePath().normalize();
            refuseForeign();
            Path parent = target.getParent();
            Path name = target.getFileName();
            if (parent == null || name == null) throw new BadOutput(shown + " cannot be an output directory");
            makeParents(parent);
            unfinished = free(parent, "." + name + ".unfinished-");
            Files.createDirectory(unfinished);
            made.push(unfinished);
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    /// Writes one file.
    public synchronized void write(String name, byte[] bytes) {
        require(State.OPEN);
        try (FileChannel file =
                FileChannel.open(unfinished.resolve(name), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) file.write(rest);
            file.force(true);
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    /// Puts all files in their place, where an earlier output gives way to them.
    public synchronized void commit() {
        require(State.OPEN);
        try {
            Path former = Files.exists(target) ? replaced() : null;
            if (former == null) Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
            state = State.DONE;
            if (former != null) removeFormer(former);
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    /// Takes everything back that is not committed; may be called from another thread, and more than once.
    ///
    /// @return whether there was anything to take back
    public synchronized boolean abandon() {
        boolean open = state == State.OPEN;
        if (state != State.DONE) state = State.CLOSED;
        if (!open) return false;
        List<String> left = takeBack();
        if (!left.isEmpty()) throw new BadOutput("could not remove " + Words.or(left));
        return true;
    }

    @Override
    public void close() {
        abandon();
    }

    private void require(State needed) {
        if (state != needed) throw new Interrupted();
    }

    /// Moves the earlier output aside and ours in; where the second step fails, the first is undone.
    private Path replaced() throws IOException {
        Path former = free(unfinished.resolveSibling(""), "." + target.getFileName() + ".former-");
        Files.move(target, former, StandardCopyOption.ATOMIC_MOVE);
        try {
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
            return former;
        } catch (IOException e) {
            Files.move(former, target, StandardCopyOption.ATOMIC_MOVE);
            throw e;
        }
    }

    private void removeFormer(Path former) {
        try {
            remove(former);
        } catch (IOException e) {
            throw new BadOutput(
                    shown + " is written, but the earlier output is still in " + former + ": " + Reason.of(e));
        }
    }

    private void refuseForeign() throws IOException {
        if (!Files.exists(target)) return;
        if (!Files.isDirectory(target)) throw new BadOutput(shown + " is a file; outputs need a directory");
        if (Path.of("").toRealPath().startsWith(target)) {
            throw new BadOutput(shown + " is the directory you are in; give a directory below it");
        }
        try (Stream<Path> entries = Files.list(target)) {
            List<String> names =
                    entries.map(p -> String.valueOf(p.getFileName())).sorted().toList();
            if (names.isEmpty()) return;
            String foreign =
                    names.stream().filter(n -> !ours.contains(n)).findFirst().orElse(null);
            if (foreign != null || !names.contains(mark)) {
                throw new BadOutput(shown + " is not empty and no earlier output of ephapse ("
                        + (foreign == null ? "it lacks " + mark : "it holds " + Words.quoted(foreign))
                        + "); give another directory with --out");
            }
        }
    }

    private void makeParents(Path parent) throws IOException {
        Deque<Path> missing = new ArrayDeque<>();
        for (Path at = parent; at != null && !Files.exists(at); at = at.getParent()) missing.push(at);
        for (Path directory : missing) {
            Files.createDirectory(directory);
            made.push(directory);
        }
    }

    private static Path free(Path parent, String begin) {
        long number = ProcessHandle.current().pid();
        while (Files.exists(parent.resolve(begin + number))) number++;
        return parent.resolve(begin + number);
    }

    /// Removes what was made, innermost first; a directory that others use by now stays. What could not be removed.
    private List<String> takeBack() {
        for (Path directory : made) {
            try {
                if (directory.equals(unfinished)) remove(directory);
                else if (isEmpty(directory)) Files.delete(directory);
                else return List.of();
            } catch (IOException e) {
                return List.of(directory + " (" + Reason.of(e) + ")");
            }
        }
        return List.of();
    }

    private static boolean isEmpty(Path directory) throws IOException {
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.findAny().isEmpty();
        }
    }

    /// Removes a directory of files.
    private static void remove(Path directory) throws IOException {
        try (Stream<Path> entries = Files.list(directory)) {
            for (Path entry : entries.toList()) Files.delete(entry);
        }
        Files.delete(directory);
    }

    private BadOutput unwritable(IOException e) {
        return new BadOutput(shown + " cannot be written: " + Reason.of(e) + "; nothing was written");
    }
}
