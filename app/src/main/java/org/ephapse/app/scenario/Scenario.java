package org.ephapse.app.scenario;

import org.ephapse.app.Draw;
import org.ephapse.body.Person;
import org.ephapse.body.Plan;
import org.jspecify.annotations.Nullable;

/// A scenario read, checked and resolved: what it extends is in it, and the person is there.
///
/// @param title       what it is called, plain text
/// @param description what it shows, plain text, or empty
/// @param seed        seed of the course
/// @param person      whose life it is
/// @param plan        what is done
/// @param draw        where this very person was drawn, or null where values were given that differ
/// @param expectation checks that the scenario asks for
public record Scenario(
        String title,
        String description,
        long seed,
        Person person,
        Plan plan,
        @Nullable Draw draw,
        Expectation expectation) {
    /// The same scenario with another seed of its course.
    public Scenario withSeed(long other) {
        return new Scenario(title, description, other, person, plan, draw, expectation);
    }
}
