package org.ephapse.web.site;

import java.util.HashMap;
import java.util.Map;
import org.ephapse.body.Approach;
import org.ephapse.body.Person;
import org.ephapse.body.Scene;
import org.ephapse.body.rod.Anchorage;
import org.ephapse.body.rod.RodApproach;
import org.jspecify.annotations.Nullable;

/// An artery that is bent once and remembered: lives that differ in chance or tension only have the same artery at the
/// same ages, and a rod takes a second.
final class Replay implements Approach {
    private final Map<Key, Answer> known;
    private final @Nullable Approach rod;
    private @Nullable Answer now;

    private Replay(Map<Key, Answer> known, @Nullable Approach rod) {
        this.known = known;
        this.rod = rod;
    }

    private record Key(double age_years, double strain, double lifted_mm) {}

    private record Answer(
            double overlap_mm,
            double support_mN_per_mm,
            @Nullable Scene scene) {}

    /// Bends a person's artery, and remembers.
    static Replay recording(Person person) {
        return new Replay(new HashMap<>(), new RodApproach(person, Anchorage.STANDARD));
    }

    /// The same artery again.
    Replay again() {
        return new Replay(known, null);
    }

    @Override
    public void to(Person person, double age_years, double lengthening, double strain, double lifted_mm) {
        Key key = new Key(age_years, strain, lifted_mm);
        if (rod != null) {
            rod.to(person, age_years, lengthening, strain, lifted_mm);
            known.put(key, new Answer(rod.overlap_mm(), rod.support_mN_per_mm(), rod.scene()));
        }
        now = known.get(key);
        if (now == null) {
            throw new IllegalStateException(
                    "no artery is remembered at " + age_years + " years, lifted " + lifted_mm + " mm");
        }
    }

    private Answer answer() {
        if (now == null) throw new IllegalStateException("an artery is asked before it has an age");
        return now;
    }

    @Override
    public double overlap_mm() {
        return answer().overlap_mm;
    }

    @Override
    public double support_mN_per_mm() {
        return answer().support_mN_per_mm;
    }

    @Override
    public @Nullable Scene scene() {
        return answer().scene;
    }
}
