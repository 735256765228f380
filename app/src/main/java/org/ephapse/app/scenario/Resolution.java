package org.ephapse.app.scenario;

import java.util.List;
import org.ephapse.app.scenario.Key.Need;
import org.ephapse.body.Person;
import org.ephapse.body.Plan;
import org.jspecify.annotations.Nullable;

/// Makes a [Scenario] of what is given: sees that nothing is missing and that the values go together.
final class Resolution {
    private static final String DRAW = "person.draw";

    private final Given given;

    private Resolution(Given given) {
        this.given = given;
    }

    /// The scenario.
    ///
    /// @param given all values, those of what it extends included
    /// @param name  the title where none is given
    static Scenario of(Given given, String name) {
        return new Resolution(given).scenario(name);
    }

    private Scenario scenario(String name) {
        refuseGaps("", given);
        given.items("plan.treatments").forEach(item -> refuseGaps(item.path(), item.values()));
        PersonReading reading = new PersonReading(given);
        Person person = reading.person();
        Plan plan = new PlanReading(given).plan();
        Long seed = given.whole("seed");
        return new Scenario(
                or(given.word("title"), name),
                or(given.word("description"), ""),
                seed == null ? Values.standardWhole("seed") : seed,
                person,
                plan,
                reading.draw(person),
                expectation());
    }

    private void refuseGaps(String root, Given values) {
        boolean drawn = given.hasBlock(DRAW);
        for (Key key : Format.KEYS) {
            boolean inRoot = root.isEmpty()
                    ? !key.path().startsWith("plan.treatments.")
                    : key.block().equals(root);
            if (!inRoot || values.has(key.path()) || values.hasBlock(key.path())) continue;
            boolean inBlock = key.block().isEmpty() || values.hasBlock(key.block());
            if (key.need() == Need.IN_ITS_BLOCK && inBlock) {
                throw new BadScenario(
                        values.place(key.block()), subject(key) + " lacks " + key.name() + ": " + ask(key));
            }
            if (key.need() == Need.WITHOUT_DRAW && !drawn) {
                throw new BadScenario(
                        values.place(key.block()),
                        subject(key) + " lacks " + key.name()
                                + ": without person.draw each value of the person is needed, here " + ask(key));
            }
        }
    }

    private static String subject(Key key) {
        return key.block().isEmpty() ? "the scenario" : key.block();
    }

    private static String ask(Key key) {
        return key.kind().allowed();
    }

    private Expectation expectation() {
        String first = given.word("expect.first");
        Boolean atEnd = given.flag("expect.twitchingAtEnd");
        Expectation.Ages onset = onset();
        if (Expectation.NOTHING.equals(first) && (onset != null || Boolean.TRUE.equals(atEnd))) {
            throw new BadScenario(
                    given.place("expect.first"),
                    "expect.first is nothing, so that neither an onset nor twitching at the end can be expected");
        }
        return new Expectation(first, onset, atEnd, given.flag("expect.touching"), given.flag("expect.dent"));
    }

    private Expectation.@Nullable Ages onset() {
        Double from = given.number("expect.onset.from");
        Double to = given.number("expect.onset.to");
        if (from == null || to == null) return null;
        if (from > to) {
            throw new BadScenario(
                    given.place("expect.onset"),
                    "expect.onset goes from " + from + " to " + to + " years; the first age must not be the later");
        }
        return new Expectation.Ages(from, to);
    }

    private static String or(@Nullable String text, String otherwise) {
        return text == null ? otherwise : text;
    }

    /// Keys that describe a file itself and are not taken over by a scenario that extends it.
    static List<String> ownKeys() {
        return List.of("title", "description", "expect", "extends");
    }
}
