package org.ephapse.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Which room may import which. Organs never import organs: their loop is a loop in time, and `body` passes their
/// outputs on.
final class Rooms {
    private static final List<String> SHARED = List.of("measure", "signal", "numeric");
    private static final List<String> ORGANS = List.of("heart", "artery", "conflict", "fibre", "ephapse", "nucleus");
    private static final List<String> ENGINE =
            Stream.of(SHARED, ORGANS, List.of("body")).flatMap(List::stream).toList();

    /// Each room and the rooms it may import, besides itself.
    private static final Map<String, List<String>> MAY_IMPORT = mayImport();

    private static Map<String, List<String>> mayImport() {
        Map<String, List<String>> may = new TreeMap<>();
        may.put("measure", List.of());
        may.put("signal", List.of("measure"));
        may.put("numeric", List.of("measure", "signal"));
        ORGANS.forEach(organ -> may.put(organ, SHARED));
        may.put("body", Stream.concat(SHARED.stream(), ORGANS.stream()).toList());
        may.put("evidence", ENGINE);
        may.put(
                "web",
                Stream.concat(ENGINE.stream(), Stream.of("evidence", "desk")).toList());
        may.put("desk", List.of());
        return may;
    }

    private final String house;

    /// @param house the package that holds the rooms
    Rooms(String house) {
        this.house = house;
    }

    /// One rule a room: of the house it sees itself and what the map grants, and anything outside the house.
    List<ArchRule> directions() {
        return MAY_IMPORT.entrySet().stream()
                .map(room -> direction(room.getKey(), room.getValue()))
                .toList();
    }

    private ArchRule direction(String room, List<String> granted) {
        var inSight = Stream.concat(Stream.of(room), granted.stream()).toList();
        return classes()
                .that(liveIn(List.of(room)))
                .should()
                .onlyDependOnClassesThat(liveIn(inSight).or(outside()))
                .as("the room " + room + " imports of the house only " + inSight)
                .allowEmptyShould(true);
    }

    /// Whoever adds a room says here what it may import.
    ArchRule everyRoomIsKnown() {
        var known =
                Stream.concat(MAY_IMPORT.keySet().stream(), Stream.of("app")).toList();
        return classes()
                .should(com.tngtech.archunit.lang.conditions.ArchConditions.be(liveIn(known)))
                .as("every room of the house is one of " + known);
    }

    ArchRule engineNeedsOnlyJava() {
        return classes()
                .that(liveIn(ENGINE))
                .should()
                .onlyDependOnClassesThat(liveIn(ENGINE).or(javaBase()).or(jspecify()))
                .as("the engine imports nothing but itself, java.base and org.jspecify");
    }

    private DescribedPredicate<JavaClass> liveIn(List<String> rooms) {
        return describe(
                "live in " + rooms,
                type -> rooms.stream()
                        .map(room -> house + "." + room)
                        .anyMatch(room -> nameOf(type).startsWith(room + ".")));
    }

    private DescribedPredicate<JavaClass> outside() {
        return describe("live outside the house", type -> !nameOf(type).startsWith(house + "."));
    }

    private static DescribedPredicate<JavaClass> jspecify() {
        return describe("belong to JSpecify", type -> nameOf(type).startsWith("org.jspecify."));
    }

    private static DescribedPredicate<JavaClass> javaBase() {
        return describe("belong to java.base", type -> {
            if (type.getBaseComponentType().isPrimitive()) {
                return true;
            }
            try {
                return Class.forName(nameOf(type), false, ClassLoader.getPlatformClassLoader())
                        .getModule()
                        .getName()
                        .equals("java.base");
            } catch (ClassNotFoundException e) {
                return false;
            }
        });
    }

    private static String nameOf(JavaClass type) {
        return type.getBaseComponentType().getName();
    }
}
