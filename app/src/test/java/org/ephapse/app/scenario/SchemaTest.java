package org.ephapse.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.ephapse.app.text.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The schema and the reader come from one table and agree.
class SchemaTest {
    static List<Fault> structuralFaults() {
        return Fault.of("structure");
    }

    static List<String> presets() {
        return Presets.names();
    }

    @ParameterizedTest
    @MethodSource("presets")
    void every_preset_is_valid(String preset) {
        assertThat(JsonSchemaCheck.complaints(Presets.text(preset))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("presets")
    void what_init_writes_is_valid(String preset) {
        assertThat(JsonSchemaCheck.complaints(Starter.text(preset))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("presets")
    void what_run_writes_back_is_valid(String preset) {
        assertThat(JsonSchemaCheck.complaints(Json.text(Canonical.of(Scenarios.preset(preset)))))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("structuralFaults")
    void a_structural_fault_is_refused_by_the_schema_too(Fault fault) {
        assertThat(JsonSchemaCheck.complaints(fault.text())).isNotEmpty();
    }

    @Test
    void many_of_the_faults_are_structural() {
        assertThat(structuralFaults()).hasSizeGreaterThan(35);
    }

    @Test
    void a_scenario_that_extends_another_may_leave_the_person_out() {
        assertThat(JsonSchemaCheck.complaints("extends: typical\nseed: 2\n")).isEmpty();
    }

    @Test
    void every_key_of_the_format_is_in_the_schema_and_no_other() {
        Set<String> paths = new TreeSet<>();
        collect("", Schema.document(), paths);
        assertThat(paths)
                .containsExactlyInAnyOrderElementsOf(
                        Format.KEYS.stream().map(Key::path).toList());
    }

    @SuppressWarnings("unchecked")
    private static void collect(String path, Object schema, Set<String> paths) {
        if (schema instanceof List<?> ways) ways.forEach(way -> collect(path, way, paths));
        if (!(schema instanceof Map<?, ?> members)) return;
        for (String way : List.of("anyOf", "oneOf", "items")) collect(path, members.get(way), paths);
        Map<String, Object> properties = (Map<String, Object>) members.get("properties");
        if (properties == null) return;
        properties.forEach((name, below) -> {
            String inner = path.isEmpty() ? name : path + "." + name;
            paths.add(inner);
            collect(inner, below, paths);
        });
    }
}
