package org.ephapse.app.scenario;

import java.util.Locale;
import java.util.function.Function;
import org.ephapse.app.Draw;
import org.ephapse.artery.Loop;
import org.ephapse.artery.Vessel;
import org.ephapse.body.Person;
import org.ephapse.body.Prior;
import org.ephapse.conflict.Root;
import org.ephapse.conflict.Segment;
import org.ephapse.heart.BloodPressure;
import org.ephapse.numeric.Seed;
import org.jspecify.annotations.Nullable;

/// Makes the person of a scenario: drawn from the priors where it says so, with the values that are given in place of
/// the drawn ones.
final class PersonReading {
    private final Given given;
    private final @Nullable Draw draw;
    private final @Nullable Person drawn;

    PersonReading(Given given) {
        this.given = given;
        Long seed = given.whole("person.draw.seed");
        Long index = given.whole("person.draw.index");
        String side = given.word("person.draw.side");
        if (seed == null || index == null || side == null) {
            draw = null;
            drawn = null;
        } else {
            draw = new Draw(seed, index);
            drawn = born(Prior.STANDARD.person(new Seed(seed).of("people"), index, constant(Person.Side.class, side)));
        }
    }

    /// Where this very person was drawn; null where values were given that differ from the drawn ones.
    @Nullable
    Draw draw(Person person) {
        return drawn != null && person.equals(drawn) ? draw : null;
    }

    /// The person.
    Person person() {
        return built(
                "person",
                () -> new Person(
                        choice("person.sex", Person.Sex.class, Person::sex),
                        side(),
                        loop(),
                        root(),
                        new BloodPressure(
                                number(
                                        "person.hypertension.from",
                                        p -> p.bloodPressure().highFrom_years()),
                                Double.POSITIVE_INFINITY),
                        number("person.susceptibility", Person::susceptibility),
                        number("person.resistance", Person::resistance),
                        number("person.tension", Person::tension)));
    }

    /// The prior's tail reaches to before birth: blood pressure is high from the beginning, and a file can say so.
    private static Person born(Person p) {
        BloodPressure pressure = p.bloodPressure();
        if (pressure.highFrom_years() >= 0) return p;
        BloodPressure fromBirth = new BloodPressure(0, pressure.treatedFrom_years());
        return new Person(
                p.sex(), p.side(), p.loop(), p.root(), fromBirth, p.susceptibility(), p.resistance(), p.tension());
    }

    private Person.Side side() {
        Person.Side side = choice("person.side", Person.Side.class, Person::side);
        if (drawn != null && side != drawn.side()) {
            throw new BadScenario(
                    given.place("person.side"),
                    "person.side is " + lower(side) + " but person.draw.side is " + lower(drawn.side())
                            + ": the sides of a person differ, so draw the side that is wanted");
        }
        return side;
    }

    private Loop loop() {
        return built(
                "person.artery",
                () -> new Loop(
                        choice(
                                "person.artery.vessel",
                                Vessel.class,
                                p -> p.loop().vessel()),
                        number("person.artery.diameter", p -> p.loop().diameter_mm()),
                        number("person.artery.span", p -> p.loop().span_mm()),
                        number("person.artery.excess", p -> p.loop().excess()),
                        number("person.artery.growth", p -> p.loop().growth_per_year()),
                        number("person.artery.direction", p -> p.loop().direction()),
                        number("person.artery.gap", p -> p.loop().gap_mm()),
                        number("person.artery.cushion", p -> p.loop().cushion_mm()),
                        number("person.artery.tether", p -> p.loop().tether_mN_per_mm())));
    }

    private Root root() {
        return built(
                "person.nerve",
                () -> new Root(
                        choice(
                                "person.nerve.segment",
                                Segment.class,
                                p -> p.root().segment()),
                        number("person.nerve.contactAngle", p -> p.root().angle_deg()),
                        number("person.nerve.modulus", p -> p.root().modulus_kPa()),
                        number("person.nerve.pulse", p -> p.root().pulse_mm()),
                        number("person.nerve.threshold", p -> p.root().threshold_mmHg()),
                        number("person.nerve.damage", p -> p.root().damage_per_year()),
                        number("person.nerve.repair", p -> p.root().repair_years())));
    }

    /// The given number, or the drawn one, or what the format says holds otherwise.
    private double number(String path, Function<Person, Double> fromDrawn) {
        Double value = given.number(path);
        if (value != null) return value;
        return drawn != null ? fromDrawn.apply(drawn) : Values.standardNumber(path);
    }

    private <E extends Enum<E>> E choice(String path, Class<E> type, Function<Person, E> fromDrawn) {
        String word = given.word(path);
        if (word != null) return constant(type, word);
        if (drawn == null) throw new IllegalStateException(path + " is needed where the person is not drawn");
        return fromDrawn.apply(drawn);
    }

    private <T> T built(String path, java.util.function.Supplier<T> constructor) {
        try {
            return constructor.get();
        } catch (IllegalArgumentException e) {
            throw new BadScenario(given.place(path), path + " is impossible: " + e.getMessage());
        }
    }

    /// The constant that a word of the format stands for.
    static <E extends Enum<E>> E constant(Class<E> type, String word) {
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
