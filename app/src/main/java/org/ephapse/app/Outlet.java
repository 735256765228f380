package org.ephapse.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.ephapse.app.text.Reason;
import org.jspecify.annotations.Nullable;

/// Standard output or standard error as UTF-8, whatever the locale says. It remembers why it could not be written,
/// which a `PrintWriter` does not tell. A reader who has seen enough (`ephapse schema | head`) is no fault.
final class Outlet extends OutputStream {
    private static final String SEEN_ENOUGH = "Broken pipe";

    private final FileOutputStream stream;
    private final PrintWriter writer;
    private @Nullable IOException first;

    Outlet(FileDescriptor descriptor) {
        stream = new FileOutputStream(descriptor);
        writer = new PrintWriter(this, false, StandardCharsets.UTF_8);
    }

    /// What writes to it.
    PrintWriter writer() {
        return writer;
    }

    /// Why something could not be written, or null.
    @Nullable
    String fault() {
        writer.flush();
        return first == null || SEEN_ENOUGH.equals(first.getMessage()) ? null : Reason.of(first);
    }

    @Override
    public void write(int octet) throws IOException {
        write(new byte[] {(byte) octet}, 0, 1);
    }

    @Override
    public void write(byte[] octets, int from, int length) throws IOException {
        try {
            stream.write(octets, from, length);
        } catch (IOException e) {
            if (first == null) first = e;
            throw e;
        }
    }
}
