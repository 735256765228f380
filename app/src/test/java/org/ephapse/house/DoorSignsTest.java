package org.ephapse.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Every room says at its door what lives there, and every organ what it models and what it leaves out.
class DoorSignsTest {
    private static final int LONGEST_SIGN = 15;
    private static final List<String> ORGANS = List.of("heart", "artery", "conflict", "fibre", "ephapse", "nucleus");

    static List<String> complaints(List<JavaText> sources) {
        var found = new ArrayList<String>();
        var rooms = sources.stream().map(JavaText::directory).collect(Collectors.toCollection(TreeSet::new));
        var signs = sources.stream()
                .filter(source -> source.fileName().equals("package-info.java"))
                .collect(Collectors.toMap(JavaText::directory, sign -> sign));
        for (String room : rooms) {
            if (!signs.containsKey(room)) {
                found.add(room + ": the room has no door sign (package-info.java).");
            } else if (signLength(signs.get(room)) == 0 || signLength(signs.get(room)) > LONGEST_SIGN) {
                found.add(signs.get(room).name() + ": the door sign has " + signLength(signs.get(room))
                        + " lines, 1 to " + LONGEST_SIGN + " are wanted.");
            }
        }
        return found;
    }

    static List<String> organsWithoutModel(Path engine) {
        return ORGANS.stream()
                .map(organ -> "org/ephapse/" + organ + "/MODEL.md")
                .filter(model -> !Files.exists(engine.resolve(model)))
                .map(model ->
                        model + " is missing: it says what the organ models, from which papers, and what is left out.")
                .toList();
    }

    private static long signLength(JavaText sign) {
        return sign.lines().stream().filter(line -> line.startsWith("///")).count();
    }

    @Test
    void every_room_has_a_door_sign_of_at_most_15_lines() {
        var sources = Reactor.main(Reactor.MODULES);
        assertThat(sources).hasSizeGreaterThan(10);
        assertThat(complaints(sources)).isEmpty();
    }

    @Test
    void every_organ_has_its_model_page() {
        assertThat(organsWithoutModel(Reactor.ROOT.resolve("engine/src/main/java")))
                .isEmpty();
    }

    @Test
    void a_planted_room_without_a_sign_is_refused() {
        assertThat(complaints(List.of(new JavaText("planted/spleen/Spleen.java", "class Spleen {}"))))
                .containsExactly("planted/spleen: the room has no door sign (package-info.java).");
    }

    @Test
    void a_planted_sign_that_goes_on_is_refused() {
        var planted = new JavaText("planted/package-info.java", "/// On.\n".repeat(16) + "package planted;");
        assertThat(complaints(List.of(planted)))
                .containsExactly("planted/package-info.java: the door sign has 16 lines, 1 to 15 are wanted.");
    }

    @Test
    void organs_without_a_model_page_are_refused() {
        assertThat(organsWithoutModel(Path.of("nowhere")))
                .hasSize(6)
                .first()
                .asString()
                .startsWith("org/ephapse/heart/MODEL.md is missing");
    }
}
