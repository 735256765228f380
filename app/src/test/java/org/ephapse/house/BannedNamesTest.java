package org.ephapse.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// A type is named after the thing in the clinic or the textbook, not after its role in the program.
class BannedNamesTest {
    private static final List<String> BANNED = List.of(
            "Manager",
            "Helper",
            "Util",
            "Utils",
            "Processor",
            "Service",
            "Factory",
            "Data",
            "Info",
            "Base",
            "Abstract",
            "Impl",
            "Common",
            "Misc");

    static List<String> complaints(List<JavaText> sources) {
        var found = new ArrayList<String>();
        for (JavaText source : sources) {
            var parsed = source.parse();
            new TreeScanner<Void, Void>() {
                @Override
                public Void visitClass(ClassTree type, Void unused) {
                    Stream.of(type.getSimpleName().toString().split("(?=[A-Z])"))
                            .filter(BANNED::contains)
                            .forEach(word -> found.add(parsed.at(type) + ": the type " + type.getSimpleName()
                                    + " is named with \"" + word + "\", which says nothing about what it is."));
                    return super.visitClass(type, null);
                }
            }.scan(parsed.unit(), null);
        }
        return found;
    }

    @Test
    void no_type_carries_a_name_that_says_nothing() {
        var sources = Stream.concat(Reactor.main(Reactor.MODULES).stream(), Reactor.test(Reactor.MODULES).stream())
                .toList();
        assertThat(sources).hasSizeGreaterThan(10);
        assertThat(complaints(sources)).isEmpty();
    }

    @Test
    void a_planted_name_is_refused_also_when_it_is_nested() {
        var planted = new JavaText("planted/Vessel.java", "class Vessel { record ArteryInfo(int x) {} }");
        assertThat(complaints(List.of(planted)))
                .containsExactly("planted/Vessel.java:1: the type ArteryInfo is named with \"Info\","
                        + " which says nothing about what it is.");
    }

    @Test
    void a_word_that_merely_contains_a_banned_one_is_welcome() {
        var planted = new JavaText("planted/Baseline.java", "class Baseline { enum Informed {} }");
        assertThat(complaints(List.of(planted))).isEmpty();
    }
}
