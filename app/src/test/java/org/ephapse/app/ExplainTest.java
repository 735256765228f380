package org.ephapse.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.AnnotatedElement;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ephapse.body.Quantity;
import org.ephapse.measure.Equation;
import org.ephapse.measure.Source;
import org.ephapse.measure.Units;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// `ephapse explain`: nothing that the engine says about itself is left out.
class ExplainTest {
    static List<String> quantities() {
        return Subject.all().stream().map(Subject::name).toList();
    }

    /// Classes of the engine with a sourced constant or an equation, outermost names.
    private static Set<String> annotated() throws IOException, ClassNotFoundException {
        Path engine = Path.of(
                Units.class.getProtectionDomain().getCodeSource().getLocation().getPath());
        if (Files.isDirectory(engine)) return annotated(engine);
        try (FileSystem jar = FileSystems.newFileSystem(engine)) {
            return annotated(jar.getPath("/"));
        }
    }

    private static Set<String> annotated(Path root) throws IOException, ClassNotFoundException {
        List<String> names;
        try (Stream<Path> files = Files.walk(root)) {
            names = files.map(f -> root.relativize(f).toString())
                    .filter(f -> f.endsWith(".class") && !f.endsWith("package-info.class"))
                    .map(f -> f.substring(0, f.length() - 6).replace('/', '.'))
                    .toList();
        }
        Set<String> found = new TreeSet<>();
        for (String name : names) {
            Class<?> type = Class.forName(name, false, ExplainTest.class.getClassLoader());
            Stream<AnnotatedElement> members =
                    Stream.concat(Arrays.stream(type.getDeclaredFields()), Arrays.stream(type.getDeclaredMethods()));
            if (members.anyMatch(m -> m.isAnnotationPresent(Source.class) || m.isAnnotationPresent(Equation.class))) {
                found.add(name.replaceFirst("\\$.*", ""));
            }
        }
        return found;
    }

    @Test
    void every_class_with_a_source_or_an_equation_is_read() throws Exception {
        Set<String> read =
                Explained.classes().stream().map(Class::getName).collect(Collectors.toCollection(TreeSet::new));
        assertThat(annotated()).hasSizeGreaterThan(20);
        assertThat(read).containsExactlyInAnyOrderElementsOf(annotated());
    }

    @Test
    void the_overview_has_a_line_for_each_quantity() {
        Ran ran = Ran.ephapse("explain");
        assertThat(ran.code()).isZero();
        assertThat(ran.out().lines().filter(line -> line.matches("[a-z-]+ {2,}[A-Z].*\\.")))
                .hasSize(quantities().size());
    }

    @Test
    void there_are_many_quantities() {
        assertThat(quantities()).hasSizeGreaterThan(25).contains("indentation", "pressure", "myelin", "onset");
    }

    @ParameterizedTest
    @MethodSource("quantities")
    void a_quantity_is_explained(String quantity) {
        Ran ran = Ran.ephapse("explain", quantity);
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).startsWith(quantity + "\n");
    }

    @ParameterizedTest
    @EnumSource
    void a_column_of_the_table_is_explained_under_its_own_name(Quantity quantity) {
        assertThat(Ran.ephapse("explain", quantity.column()).out()).contains("in the table  " + quantity.column());
    }

    @Test
    void a_law_comes_with_its_numbers_their_grade_and_its_home() {
        assertThat(Ran.ephapse("explain", "pulse-pressure").out())
                .contains(
                        "law     PP = ",
                        "BloodPressure.PULSE_PRESSURE_mmHg = 42 mmHg",
                        "ASSUMED: ",
                        "code    org.ephapse.heart.BloodPressure#pulsePressure_mmHg");
    }

    @Test
    void the_same_can_be_had_as_json() {
        assertThat(Ran.ephapse("explain", "pulse-pressure", "--json").out())
                .startsWith("{")
                .contains(
                        "\"name\" : \"BloodPressure.PULSE_PRESSURE_mmHg\"",
                        "\"value\" : \"42\"",
                        "\"unit\" : \"mmHg\"",
                        "\"grade\" : \"ASSUMED\"");
    }

    @Test
    void an_unknown_quantity_is_answered_with_the_nearest() {
        Ran ran = Ran.ephapse("explain", "indentatoin");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("\"indentatoin\"", "did you mean indentation?");
    }

    @Test
    void what_is_near_to_nothing_is_told_where_the_list_is() {
        assertThat(Ran.ephapse("explain", "zzzzzz").err()).contains("`ephapse explain` lists all");
    }

    @Test
    void units_are_read_from_the_names_of_constants() {
        assertThat(Explained.parameters())
                .hasSizeGreaterThan(100)
                .filteredOn(p -> p.name().equals("BloodPressure.RISE_mmHg_per_year"))
                .extracting(Parameter::unit)
                .containsExactly("mmHg/year");
    }
}
