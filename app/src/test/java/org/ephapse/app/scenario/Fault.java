package org.ephapse.app.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A scenario with one fault, and words of the sentence that must come of it; `faults.txt` holds them.
///
/// @param sort  who can see it: "structure" the schema too, "sense" only the reader, "text" nobody who needs YAML
/// @param name  what is wrong
/// @param text  the scenario
/// @param words what the sentence must hold: the place, the value, what is allowed
record Fault(String sort, String name, String text, List<String> words) {
    private static final String BEGIN = "== ", WORDS = "=> ", NOTE = "#";

    @Override
    public String toString() {
        return name;
    }

    /// The faults of a sort, or all.
    static List<Fault> of(String... sorts) {
        return Stream.concat(written().stream(), made().stream())
                .filter(fault -> sorts.length == 0 || List.of(sorts).contains(fault.sort))
                .toList();
    }

    private static List<Fault> written() {
        List<Fault> faults = new ArrayList<>();
        for (String entry : resource().split("(?m)^" + BEGIN, -1)) {
            if (entry.startsWith(NOTE)) continue;
            List<String> lines = entry.lines().toList();
            String[] head = lines.getFirst().split(": ", 2);
            StringBuilder text = new StringBuilder();
            List<String> words = new ArrayList<>();
            for (String line : lines.subList(1, lines.size())) {
                if (line.startsWith(WORDS)) words.add(line.substring(WORDS.length()));
                else text.append(line).append('\n');
            }
            faults.add(new Fault(head[0], head[1], text.toString(), words));
        }
        return faults;
    }

    /// Faults that are too long to be written down, or that no editor shows.
    private static List<Fault> made() {
        String person = "person: {draw: {seed: 1, index: 2, side: left}}\n";
        return List.of(
                new Fault(
                        "structure", "a long title", person + "title: " + "x".repeat(201), List.of("too long", "200")),
                new Fault(
                        "text", "many brackets", "person: " + "[".repeat(100_000), List.of("nested more than 12 deep")),
                new Fault("text", "many blocks", "person: " + "{a: ".repeat(1000), List.of("nested more than 12 deep")),
                new Fault(
                        "text",
                        "many aliases",
                        "a: &a 1\nb: [" + "*a, ".repeat(200) + "1]\n",
                        List.of("more than 100 aliases")),
                new Fault("text", "a null character", "seed: \0\n", List.of("not YAML")));
    }

    private static String resource() {
        try (InputStream in = Fault.class.getResourceAsStream("faults.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
