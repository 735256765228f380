package org.ephapse.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// No number but 0, 1, 2 and a half stands in a formula without a name, and every constant says where it comes from.
class NumbersTest {
    private static List<String> complaintsAbout(String body) {
        return Numbers.complaints(List.of(new JavaText("planted/Artery.java", "class Artery {\n" + body + "\n}")));
    }

    @Test
    void every_number_of_the_engine_and_the_evidence_has_a_name_and_a_source() {
        var sources = Reactor.main(List.of("engine", "evidence"));
        assertThat(sources).hasSizeGreaterThan(5);
        assertThat(Numbers.complaints(sources)).isEmpty();
    }

    @Test
    void a_planted_literal_in_a_method_is_refused() {
        assertThat(complaintsAbout("double area(double r) { return 3.1 * r * r; }"))
                .containsExactly("planted/Artery.java:2: the number 3.1 stands in a formula without a name.");
    }

    @Test
    void an_array_index_a_case_label_and_a_field_initializer_are_no_excuse() {
        assertThat(
                        complaintsAbout(
                                "double age = 70; double f(double[] a, int k) { return switch (k) { case 4 -> a[3]; default -> 0; }; }"))
                .hasSize(3);
    }

    @Test
    void zero_one_two_and_a_half_are_welcome_in_any_spelling() {
        assertThat(complaintsAbout("double f(double x) { return 0 + 0.0 + 1L + 1e0 + -1 + 2.0f + 0x2 + 0.5 + .5d; }"))
                .isEmpty();
    }

    @Test
    void a_planted_constant_without_a_source_is_refused() {
        assertThat(complaintsAbout("private static final double STIFFNESS_kPa = 400;"))
                .containsExactly(
                        "planted/Artery.java:2: the constant STIFFNESS_kPa has no @Source with cite and grade.");
    }

    @Test
    void a_constant_record_built_from_numbers_needs_a_source() {
        assertThat(complaintsAbout("static final Vessel AICA = new Vessel(\"AICA\", new Radius(0.6));"))
                .containsExactly("planted/Artery.java:2: the constant AICA has no @Source with cite and grade.");
    }

    @Test
    void an_enum_constant_built_from_numbers_needs_a_source() {
        assertThat(complaintsAbout("enum Muscle { LID(0.6), CHEEK(0) }"))
                .containsExactly("planted/Artery.java:2: the constant LID has no @Source with cite and grade.");
    }

    @Test
    void a_source_that_cites_nothing_is_refused() {
        assertThat(complaintsAbout("@Source(cite = \" \", grade = Grade.ASSUMED) static final int N = 8;"))
                .containsExactly("planted/Artery.java:2: the constant N has no @Source with cite and grade.");
    }

    @Test
    void a_constant_derived_from_others_or_from_a_name_needs_no_source() {
        assertThat(complaintsAbout("static final double K = A / B; static final long KEY = Seed.key(\"vessel\");"))
                .isEmpty();
    }

    @Test
    void a_constant_of_one_needs_a_source_too() {
        assertThat(complaintsAbout("static final double SCALE = 1.0;")).hasSize(1);
    }

    @Test
    void a_sourced_constant_may_hold_any_number_and_so_may_an_annotation() {
        assertThat(complaintsAbout(
                        "@Source(cite = \"Hertz 1882\", grade = Grade.DEFINED) static final double[] C = {3, 4.5};\n"
                                + "@Limit(7) double f() { return C[0]; }"))
                .isEmpty();
    }
}
