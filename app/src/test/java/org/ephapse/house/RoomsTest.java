package org.ephapse.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.ephapse.planted.heart.Pump;
import org.junit.jupiter.api.Test;

/// Imports run one way through the house.
class RoomsTest {
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .importPaths(Stream.of("engine", "evidence", "desk", "web", "app")
                    .map(module -> Reactor.ROOT.resolve(module + "/target/classes"))
                    .toList());
    private static final JavaClasses PLANTED =
            new ClassFileImporter().importPackages(Pump.class.getPackageName().replace(".heart", ""));

    private static List<String> complaints(ArchRule rule, JavaClasses classes) {
        return rule.evaluate(classes).getFailureReport().getDetails();
    }

    private static List<String> complaints(List<ArchRule> rules, JavaClasses classes) {
        return rules.stream()
                .flatMap(rule -> complaints(rule, classes).stream())
                .toList();
    }

    @Test
    void imports_run_one_way_and_organs_never_import_organs() {
        assertThat(HOUSE).hasSizeGreaterThan(20);
        assertThat(complaints(new Rooms("org.ephapse").directions(), HOUSE)).isEmpty();
    }

    @Test
    void every_room_is_known() {
        assertThat(complaints(new Rooms("org.ephapse").everyRoomIsKnown(), HOUSE))
                .isEmpty();
    }

    @Test
    void the_engine_imports_nothing_but_itself_java_base_and_jspecify() {
        assertThat(complaints(new Rooms("org.ephapse").engineNeedsOnlyJava(), HOUSE))
                .isEmpty();
    }

    @Test
    void a_planted_organ_that_imports_an_organ_is_refused() {
        assertThat(complaints(new Rooms("org.ephapse.planted").directions(), PLANTED))
                .isNotEmpty()
                .allMatch(complaint -> complaint.contains("org.ephapse.planted.heart.Pump")
                        && complaint.contains("org.ephapse.planted.artery.Wall"));
    }

    @Test
    void a_planted_import_from_outside_java_base_is_refused() {
        assertThat(complaints(new Rooms("org.ephapse.planted").engineNeedsOnlyJava(), PLANTED))
                .isNotEmpty()
                .allMatch(complaint -> complaint.contains("java.util.logging.Logger"));
    }

    @Test
    void a_planted_room_that_nobody_announced_is_refused() {
        assertThat(complaints(new Rooms("org.ephapse.planted").everyRoomIsKnown(), PLANTED))
                .singleElement()
                .asString()
                .contains("org.ephapse.planted.spleen.Spleen");
    }
}
