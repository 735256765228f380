package org.ephapse.app.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The scenarios that come with the program: the files of `examples/`, packed into it.
public final class Presets {
    private static final List<String> NAMES = List.of(
            "typical",
            "atypical",
            "elderly-hypertension",
            "young-trapped",
            "contact-without-disease",
            "toxin-ten-years",
            "decompression-early",
            "decompression-late",
            "recurrence");

    private Presets() {}

    /// Their names, as `extends` and `init --preset` take them.
    public static List<String> names() {
        return NAMES;
    }

    /// The text of a preset, comments included; null where there is none of that name.
    public static @Nullable String text(String name) {
        if (!NAMES.contains(name)) return null;
        try (InputStream in = Presets.class.getResourceAsStream("/org/ephapse/app/examples/" + name + ".yaml")) {
            if (in == null) throw new IllegalStateException("the preset " + name + " is not packed into the program");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the preset " + name + " cannot be read", e);
        }
    }
}
