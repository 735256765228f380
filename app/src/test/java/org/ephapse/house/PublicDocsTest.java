package org.ephapse.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// What others may call says what it is.
class PublicDocsTest {
    private static List<String> complaintsAbout(String text) {
        return PublicDocs.complaints(List.of(new JavaText("planted/Artery.java", text)));
    }

    @Test
    void everything_public_has_a_doc_comment() {
        var sources = Reactor.main(Reactor.MODULES);
        assertThat(sources).hasSizeGreaterThan(10);
        assertThat(PublicDocs.complaints(sources)).isEmpty();
    }

    @Test
    void a_planted_public_type_without_a_doc_comment_is_refused() {
        assertThat(complaintsAbout("public final class Artery { private Artery() {} }"))
                .containsExactly("planted/Artery.java:1: Artery is public and has no doc comment.");
    }

    @Test
    void planted_public_members_without_doc_comments_are_refused() {
        assertThat(complaintsAbout(
                        "/// An artery.\npublic class Artery {\npublic double age;\npublic void grow() {}\n}"))
                .containsExactly(
                        "planted/Artery.java:3: age is public and has no doc comment.",
                        "planted/Artery.java:4: grow is public and has no doc comment.");
    }

    @Test
    void what_nobody_outside_can_call_needs_no_doc_comment() {
        assertThat(complaintsAbout("class Artery { public void grow() {} }")).isEmpty();
    }

    @Test
    void a_constant_speaks_through_its_source() {
        assertThat(complaintsAbout("/// An artery.\npublic class Artery {\n@Source public static final int N = 1;\n}"))
                .isEmpty();
    }

    @Test
    void overrides_and_the_parts_of_a_record_and_an_enum_are_exempt() {
        assertThat(complaintsAbout("""
                /// An artery.
                public record Artery(double age) {
                    public Artery {}
                    public double age() { return age; }
                    @Override public String toString() { return ""; }
                    /// Which.
                    public enum Kind { AICA, PICA }
                }
                """)).isEmpty();
    }
}
