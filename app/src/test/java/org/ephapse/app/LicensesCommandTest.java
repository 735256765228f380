package org.ephapse.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import org.ephapse.app.Components.Component;
import org.junit.jupiter.api.Test;

/// What is carried along is told, all of it and nothing else.
class LicensesCommandTest {
    private static List<Component> libraries() {
        return Components.all().stream()
                .filter(one -> one.purl().startsWith("pkg:maven/"))
                .toList();
    }

    @Test
    void every_library_has_a_license_and_no_row_is_left_over() {
        assertThat(libraries().stream().map(one -> one.group() + ":" + one.name()))
                .hasSizeGreaterThan(30)
                .containsExactlyInAnyOrderElementsOf(Components.licenses().keySet());
    }

    @Test
    void every_library_of_the_list_is_on_the_class_path_in_that_version() {
        var jars = new TreeSet<String>();
        for (String entry : System.getProperty("java.class.path").split(java.io.File.pathSeparator, -1)) {
            jars.add(entry.substring(entry.lastIndexOf(java.io.File.separatorChar) + 1));
        }
        assertThat(jars)
                .containsAll(libraries().stream()
                        .map(one -> one.name() + "-" + one.version() + ".jar")
                        .toList());
    }

    @Test
    void it_is_shown_as_text_and_as_a_bill_of_materials() {
        assertThat(Ran.ephapse("licenses").out()).contains("io.javalin:javalin 7.2.3: Apache-2.0", "fonts:Noto Sans");
        assertThat(Ran.ephapse("licenses", "--sbom").out())
                .contains("\"bomFormat\" : \"CycloneDX\"", "\"purl\" : \"pkg:npm/three@");
    }
}
