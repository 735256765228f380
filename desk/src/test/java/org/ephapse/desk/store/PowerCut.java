package org.ephapse.desk.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.h2.store.fs.FileBase;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/// A disk that forgets what was not flushed: H2 writes to `cut:/some/file`; when the power is cut, every file is as it
/// was when it was last flushed.
public final class PowerCut extends FilePathWrapper {
    private static final Map<String, byte[]> FLUSHED = new ConcurrentHashMap<>();

    static {
        FilePath.register(new PowerCut());
    }

    /// For H2, which makes one for each path.
    public PowerCut() {}

    /// Makes the disk known.
    static void install() {
        FLUSHED.clear();
    }

    /// Takes a copy of every file below the folder, as it is after the power went at this moment.
    static void cut(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        for (var file : FLUSHED.entrySet()) {
            Path flushed = Path.of(file.getKey());
            if (flushed.startsWith(from)) Files.write(to.resolve(flushed.getFileName()), file.getValue());
        }
    }

    @Override
    public String getScheme() {
        return "cut";
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new Channel(getBase().open(mode), Path.of(getBase().toString().replaceFirst("^file:", "")));
    }

    private static final class Channel extends FileBase {
        private final FileChannel real;
        private final Path file;

        private Channel(FileChannel real, Path file) {
            this.real = real;
            this.file = file;
        }

        @Override
        public void force(boolean withMetadata) throws IOException {
            real.force(withMetadata);
            FLUSHED.put(file.toString(), Files.readAllBytes(file));
        }

        @Override
        public long size() throws IOException {
            return real.size();
        }

        @Override
        public long position() throws IOException {
            return real.position();
        }

        @Override
        public FileChannel position(long place) throws IOException {
            real.position(place);
            return this;
        }

        @Override
        public int read(ByteBuffer into) throws IOException {
            return real.read(into);
        }

        @Override
        public synchronized int read(ByteBuffer into, long place) throws IOException {
            return real.read(into, place);
        }

        @Override
        public int write(ByteBuffer from) throws IOException {
            return real.write(from);
        }

        @Override
        public synchronized int write(ByteBuffer from, long place) throws IOException {
            return real.write(from, place);
        }

        @Override
        public FileChannel truncate(long size) throws IOException {
            real.truncate(size);
            return this;
        }

        @Override
        public FileLock tryLock(long place, long size, boolean shared) throws IOException {
            return real.tryLock(place, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            real.close();
        }
    }
}
