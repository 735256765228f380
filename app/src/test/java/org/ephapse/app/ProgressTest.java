package org.ephapse.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.Writer;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;

/// What a person reads while a command is busy.
class ProgressTest {
    @Test
    void what_takes_longer_than_a_second_is_named_and_for_how_long_it_has_been_busy() throws InterruptedException {
        BlockingQueue<String> lines = new LinkedBlockingQueue<>();
        try (Progress _ = Progress.of(new PrintWriter(into(lines)), "running 2 s of preset severe")) {
            assertThat(lines.take()).isEqualTo("ephapse: running 2 s of preset severe, busy for 1 s");
        }
    }

    /// Text as it is flushed.
    private static Writer into(BlockingQueue<String> lines) {
        return new Writer() {
            private final StringBuilder text = new StringBuilder();

            @Override
            public void write(char[] chars, int from, int length) {
                text.append(chars, from, length);
            }

            @Override
            public void flush() {
                lines.add(text.toString().strip());
                text.setLength(0);
            }

            @Override
            public void close() {}
        };
    }
}
