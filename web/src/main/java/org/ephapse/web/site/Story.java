package org.ephapse.web.site;

import java.util.List;
import org.ephapse.body.Life;
import org.ephapse.body.LifeRecord;
import org.ephapse.body.Person;
import org.ephapse.body.Plan;
import org.ephapse.body.Treatment;
import org.ephapse.numeric.Seed;

/// A scenario as the figures live it: the artery as a rod, until one age for all.
///
/// @param person     whose life
/// @param treatments what is done
/// @param seed       address of what chance decides
public record Story(Person person, List<Treatment> treatments, long seed) {
    /// Age to which the figures follow every life (years).
    public static final double UNTIL_years = 80;

    /// Keeps the list from being changed.
    public Story {
        treatments = List.copyOf(treatments);
    }

    /// The same person with nothing done.
    public Story waiting() {
        return new Story(person, List.of(), seed);
    }

    /// The same person with other treatments.
    Story with(List<Treatment> others) {
        return new Story(person, others, seed);
    }

    /// The same person, tense all life.
    Story tense() {
        Person p = person;
        Person tense = new Person(
                p.sex(), p.side(), p.loop(), p.root(), p.bloodPressure(), p.susceptibility(), p.resistance(), 1);
        return new Story(tense, treatments, seed);
    }

    /// The artery of this story, to be lived with.
    Replay artery() {
        return Replay.recording(person);
    }

    /// Lives it.
    ///
    /// @param artery as [#artery] gives it, or again where only chance or tension differ
    /// @throws org.ephapse.numeric.Diverged where the rod finds no rest
    LifeRecord lived(Replay artery) {
        return Life.live(person, new Plan(treatments, UNTIL_years), new Seed(seed), artery);
    }
}
