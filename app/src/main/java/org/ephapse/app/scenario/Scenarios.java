package org.ephapse.app.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ephapse.app.text.Nearest;
import org.ephapse.app.text.Reason;
import org.ephapse.app.text.Words;
import org.ephapse.app.yaml.Place;
import org.ephapse.app.yaml.YamlReader;

/// Reads scenarios: from files, and from the presets that they extend.
public final class Scenarios {
    /// Largest file that is read (bytes); a scenario with many treatments and long comments has a few thousand.
    public static final int LARGEST = 1_000_000;

    private static final int LONGEST_CHAIN = 8;
    private static final String YAML = ".yaml";

    /// Where a text comes from: a file, or a preset.
    private sealed interface Origin {
        record OfFile(Path path) implements Origin {}

        record OfPreset(String name) implements Origin {}
    }

    private Scenarios() {}

    /// The scenario of a file.
    public static Scenario read(Path file) {
        if (file.toString().isEmpty()) throw new BadScenario("the scenario's file name is empty");
        List<String> chain = new ArrayList<>();
        chain.add(identity(file));
        Given given = layered(file.toString(), text(file), new Origin.OfFile(file), chain);
        return Resolution.of(given, stem(file));
    }

    /// The scenario of a preset.
    public static Scenario preset(String name) {
        String text = Presets.text(name);
        if (text == null)
            throw new BadScenario("there is no preset " + Words.quoted(name) + Nearest.hint(name, Presets.names()));
        List<String> chain = new ArrayList<>(List.of(name));
        return Resolution.of(layered(label(name), text, new Origin.OfPreset(name), chain), name);
    }

    /// The scenario of a text, which may extend presets only.
    static Scenario ofText(String name, String text) {
        List<String> chain = new ArrayList<>(List.of(name));
        return Resolution.of(layered(name, text, new Origin.OfPreset(name), chain), name);
    }

    /// A file's name without its ending; the title of a scenario that has none.
    public static String stem(Path file) {
        Path name = file.getFileName();
        String text = name == null ? file.toString() : name.toString();
        int dot = text.lastIndexOf('.');
        return dot > 0 ? text.substring(0, dot) : text;
    }

    /// What a text gives, over what the scenarios give that it extends.
    private static Given layered(String label, String text, Origin origin, List<String> chain) {
        Given given = Reading.of(YamlReader.read(label, text));
        String base = given.word("extends");
        if (base == null) return given;
        Place place = given.place("extends");
        boolean isFile = base.endsWith(YAML) || base.endsWith(".yml") || base.endsWith(".json") || base.contains("/");
        return given.over((isFile ? extendedFile(base, place, origin, chain) : extendedPreset(base, place, chain))
                .without(Resolution.ownKeys()));
    }

    private static Given extendedPreset(String name, Place place, List<String> chain) {
        String text = Presets.text(name);
        if (text == null) {
            throw new BadScenario(
                    place,
                    "extends is " + Words.quoted(name) + ", which is no preset" + Nearest.hint(name, Presets.names())
                            + " (a file's name ends in " + YAML + ")");
        }
        return layered(label(name), text, new Origin.OfPreset(name), longer(chain, name, place));
    }

    private static Given extendedFile(String name, Place place, Origin origin, List<String> chain) {
        if (!(origin instanceof Origin.OfFile(Path from))) {
            throw new BadScenario(
                    place,
                    "extends is " + Words.quoted(name) + "; here only a preset can be extended: "
                            + Words.or(Presets.names()));
        }
        Path file;
        try {
            file = from.resolveSibling(name);
        } catch (InvalidPathException e) {
            throw new BadScenario(place, "extends is " + Words.quoted(name) + ", which cannot be a file's name");
        }
        if (Path.of(name).isAbsolute()) {
            throw new BadScenario(
                    place, "extends is " + Words.quoted(name) + "; allowed is a file relative to this one");
        }
        String text;
        try {
            text = text(file);
        } catch (BadScenario e) {
            throw new BadScenario(place, "extends is " + Words.quoted(name) + ", but " + e.sentence());
        }
        return layered(file.toString(), text, new Origin.OfFile(file), longer(chain, identity(file), place));
    }

    private static List<String> longer(List<String> chain, String next, Place place) {
        List<String> longer = new ArrayList<>(chain);
        longer.add(next);
        if (chain.contains(next)) {
            throw new BadScenario(place, "scenarios extend each other in a circle: " + String.join(" -> ", longer));
        }
        if (longer.size() > LONGEST_CHAIN) {
            throw new BadScenario(
                    place,
                    "more than " + LONGEST_CHAIN + " scenarios extend each other: " + String.join(" -> ", longer));
        }
        return longer;
    }

    private static String label(String preset) {
        return "preset " + preset;
    }

    /// One name for one file, however it was reached.
    private static String identity(Path file) {
        try {
            return file.toRealPath().toString();
        } catch (IOException e) {
            return file.toAbsolutePath().normalize().toString();
        }
    }

    /// The file's text; refuses what is too large before reading it, and what is no UTF-8.
    private static String text(Path file) {
        byte[] bytes;
        try {
            if (Files.isDirectory(file)) throw new BadScenario(file + " is a directory, not a scenario file");
            long size = Files.size(file);
            if (size > LARGEST) throw tooLarge(file, size + " bytes");
            try (InputStream in = Files.newInputStream(file)) {
                bytes = in.readNBytes(LARGEST + 1);
            }
        } catch (IOException e) {
            throw new BadScenario(file + " cannot be read: " + Reason.of(e));
        }
        if (bytes.length > LARGEST) throw tooLarge(file, "more");
        return decoded(file.toString(), bytes);
    }

    private static BadScenario tooLarge(Path file, String size) {
        return new BadScenario(file + " has " + size + "; a scenario has at most " + LARGEST + " bytes");
    }

    /// The text of bytes, without a byte order mark.
    static String decoded(String file, byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(in).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            int line = 1;
            for (int i = 0; i < in.position(); i++) if (bytes[i] == '\n') line++;
            throw new BadScenario(file + ", line " + line + ": a byte is not UTF-8 text; save the file as UTF-8");
        }
    }
}
