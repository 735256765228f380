package org.ephapse.web.site;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;

/// How much a browser has to load.
public final class Weight {
    private static final double BYTES_PER_KB = 1000;

    private Weight() {}

    /// Thousands of bytes of files together, compressed as they are sent, rounded up.
    public static String kB(byte[]... files) {
        int bytes = 0;
        for (byte[] file : files) {
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
                gzip.write(file);
            } catch (IOException e) {
                throw new UncheckedIOException("a file cannot be compressed in memory", e);
            }
            bytes += packed.size();
        }
        return String.valueOf((int) Math.ceil(bytes / BYTES_PER_KB));
    }
}
