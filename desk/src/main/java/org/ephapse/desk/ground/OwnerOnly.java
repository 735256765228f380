package org.ephapse.desk.ground;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;

/// Files and folders that only the account of the desk may read, where the file system knows owners.
public final class OwnerOnly {
    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");
    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    private OwnerOnly() {}

    /// Makes the folder, and shuts it for others also where it stood open.
    public static Path folder(Path folder) throws IOException {
        Files.createDirectories(folder);
        if (POSIX) Files.setPosixFilePermissions(folder, FOLDER);
        return folder;
    }

    /// Writes the file whole or not at all: a new file beside it is flushed to the disk and takes its name.
    public static void write(Path file, byte[] content) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        try (FileChannel channel = FileChannel.open(
                fresh, EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), rights())) {
            writeAll(channel, content);
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        flushFolder(file);
    }

    /// Adds one line to the file; it is on the disk when this returns.
    public static void append(Path file, String line) throws IOException {
        boolean fresh = !Files.exists(file);
        try (FileChannel channel = FileChannel.open(
                file,
                EnumSet.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND),
                rights())) {
            writeAll(channel, (line + "\n").getBytes(UTF_8));
        }
        if (fresh) flushFolder(file);
    }

    /// May anybody but the owner read the file?
    public static boolean isOpenToOthers(Path file) throws IOException {
        if (!POSIX) return false;
        var rights = EnumSet.copyOf(Files.getPosixFilePermissions(file));
        rights.removeAll(FOLDER);
        return !rights.isEmpty();
    }

    private static FileAttribute<?>[] rights() {
        return POSIX ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(FILE)} : new FileAttribute<?>[0];
    }

    private static void writeAll(FileChannel channel, byte[] content) throws IOException {
        ByteBuffer rest = ByteBuffer.wrap(content);
        while (rest.hasRemaining()) channel.write(rest);
        channel.force(true);
    }

    /// A new name is on the disk only when its folder is; Windows has no such call and needs none.
    private static void flushFolder(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (!POSIX || folder == null) return;
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
