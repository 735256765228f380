package org.ephapse.app.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ephapse.app.text.Nearest;
import org.ephapse.app.text.Words;
import org.ephapse.app.yaml.Place;
import org.ephapse.app.yaml.Yaml;
import org.ephapse.app.yaml.YamlReader;
import org.ephapse.body.session.Spot;

/// Reads lesions: a title, a description, and the eight numbers of a [Spot], from a file or from the presets that come
/// with the program (`examples/lesions/`).
public final class Lesions {
    private static final List<String> NAMES =
            List.of("healthy", "synkinesis", "mild", "typical", "severe", "atypical", "day-1", "day-7", "month-6");

    private static final String SCHEMA = "schemaVersion",
            TITLE = "title",
            DESCRIPTION = "description",
            LESION = "lesion";

    private static final Map<String, Key> KEYS = keys("""
            schemaVersion      | whole 1..1        | Version of this format.
            title              | text of 200       | What the lesion is called.
            description        | text of 4000      | What it shows.
            lesion             | block             | The lesion.
            lesion.angle       | ANGLE -180..180   | Where the artery lies: 0 deg antero-caudal, 180 deg postero-rostral.
            lesion.reach       | LENGTH 0..1.4     | Distance from the point of contact at which half of the bared share is left.
            lesion.bared       | SHARE 0..1        | Share of fibres without whole myelin at the point of contact.
            lesion.pressed     | SHARE 0..1        | Share of pairs of bared neighbours that are pressed together.
            lesion.shift       | VOLTAGE -20..20   | Shift of sodium activation at the point of contact.
            lesion.dent        | LENGTH 0..1.3     | Depth of the dent.
            lesion.stiffness   | STIFFNESS 0..1000 | Force that a millimetre of lifting takes away.
            lesion.nuclearGain | SHARE 0..1        | Extra excitability of the nucleus.
            """);

    /// A lesion that somebody wrote.
    ///
    /// @param title       what it is called
    /// @param description what it shows, or empty
    /// @param spot        the lesion
    public record Described(String title, String description, Spot spot) {}

    private Lesions() {}

    /// Names of the presets.
    public static List<String> names() {
        return NAMES;
    }

    /// A preset.
    public static Described preset(String name) {
        if (!NAMES.contains(name))
            throw new BadScenario("there is no lesion " + Words.quoted(name) + Nearest.hint(name, NAMES));
        try (InputStream in =
                Lesions.class.getResourceAsStream("/org/ephapse/app/examples/lesions/" + name + ".yaml")) {
            if (in == null) throw new IllegalStateException("the lesion " + name + " is not packed into the program");
            return of("lesion " + name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("the lesion " + name + " cannot be read", e);
        }
    }

    /// Whether a text describes a lesion, and not a scenario.
    public static boolean isLesion(String file, String text) {
        return YamlReader.read(file, text) instanceof Yaml.Block(Place _, Map<String, Yaml.Entry> entries)
                && entries.containsKey(LESION);
    }

    /// The lesion of a text.
    public static Described of(String file, String text) {
        Map<String, Object> given = new LinkedHashMap<>();
        Yaml document = YamlReader.read(file, text);
        block("", document, given);
        for (String path : KEYS.keySet()) {
            boolean needed = path.startsWith(LESION + ".") || path.equals(SCHEMA);
            if (needed && !given.containsKey(path)) throw new BadScenario(document.place(), path + " is missing");
        }
        String title = (String) given.getOrDefault(TITLE, file),
                description = (String) given.getOrDefault(DESCRIPTION, "");
        try {
            Spot spot = new Spot(
                    number(given, "angle"),
                    number(given, "reach"),
                    number(given, "bared"),
                    number(given, "pressed"),
                    number(given, "shift"),
                    number(given, "dent"),
                    number(given, "stiffness"),
                    number(given, "nuclearGain"));
            return new Described(title, description, spot);
        } catch (IllegalArgumentException e) {
            throw new BadScenario(document.place(), String.valueOf(e.getMessage()));
        }
    }

    private static double number(Map<String, Object> given, String name) {
        return (Double) given.getOrDefault(LESION + "." + name, 0.0);
    }

    private static void block(String path, Yaml yaml, Map<String, Object> given) {
        List<String> allowed = KEYS.values().stream()
                .filter(k -> k.block().equals(path))
                .map(Key::name)
                .toList();
        if (!(yaml instanceof Yaml.Block(Place _, Map<String, Yaml.Entry> entries))) {
            throw new BadScenario(
                    yaml.place(),
                    (path.isEmpty() ? "the file" : path) + " is " + yaml.words() + "; allowed is a block of keys: "
                            + Words.or(allowed));
        }
        entries.forEach((name, entry) -> {
            Key key = KEYS.get(path.isEmpty() ? name : path + "." + name);
            if (key == null) {
                throw new BadScenario(
                        entry.keyPlace(),
                        (path.isEmpty() ? "a lesion's file" : path) + " has no key " + Words.quoted(name)
                                + Nearest.hint(name, allowed));
            }
            if (key.kind() instanceof Kind.Section) {
                block(key.path(), entry.value(), given);
            } else if (entry.value() instanceof Yaml.Leaf leaf) {
                given.put(key.path(), Values.of(key, leaf));
            } else {
                throw new BadScenario(
                        entry.value().place(),
                        key.path() + " is " + entry.value().words() + "; allowed is "
                                + key.kind().allowed());
            }
        });
    }

    private static Map<String, Key> keys(String table) {
        Map<String, Key> keys = new LinkedHashMap<>();
        table.lines().forEach(row -> {
            String[] cells = row.split("\\|", -1);
            Key key = new Key(
                    cells[0].strip(), KindText.kind(cells[1].strip()), Key.Need.OPTIONAL, null, cells[2].strip());
            keys.put(key.path(), key);
        });
        return keys;
    }
}
