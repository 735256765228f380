package org.ephapse.app.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ephapse.app.Draw;
import org.ephapse.app.Fidelity;
import org.ephapse.app.Provenance;
import org.ephapse.app.RunFacts;
import org.ephapse.artery.Loop;
import org.ephapse.artery.Vessel;
import org.ephapse.body.Life;
import org.ephapse.body.LifeRecord;
import org.ephapse.body.Person;
import org.ephapse.body.Plan;
import org.ephapse.body.Treatment;
import org.ephapse.body.rod.Anchorage;
import org.ephapse.body.rod.RodApproach;
import org.ephapse.conflict.Root;
import org.ephapse.conflict.Segment;
import org.ephapse.heart.BloodPressure;
import org.ephapse.numeric.Seed;

/// Lives to write reports about: people made to measure, so that each way through the pages is taken, whatever the
/// engine's constants are. They show the pages, not the science.
final class Cases {
    static final double END_years = 80;

    private static final Provenance PROVENANCE = new Provenance("0.1.0-TEST", "0123456789abcdef", "2026-01-01", "25");
    private static final Treatment TOXIN = new Treatment.Toxin(50, 60, 20, 90, 0);
    private static final Treatment OPERATION = new Treatment.Decompression(62, 1, 0.5, 70);
    private static final Treatment CONTROL = new Treatment.PressureControl(65);

    private Cases() {}

    /// Every kind of life, by name.
    static Map<String, RunFacts> all() {
        Map<String, RunFacts> cases = new LinkedHashMap<>();
        cases.put("twitching", twitching());
        cases.put("toxin", treated(TOXIN));
        cases.put("operation", treated(OPERATION));
        cases.put("blood pressure", treated(CONTROL));
        cases.put("everything", treated(TOXIN, OPERATION, CONTROL));
        cases.put("operation without need", facts(harmless(), OPERATION));
        cases.put("harmless", facts(harmless()));
        cases.put("never touching", never());
        cases.put("touching late", facts(person(Vessel.PICA, Person.Side.RIGHT, 0.3, 0, 1)));
        cases.put("trapped", facts(person(Vessel.AICA, Person.Side.RIGHT, -0.2, 30, 8)));
        cases.put("tandem", facts(person(Vessel.VA, Person.Side.LEFT, -0.4, 0, 8)));
        cases.put("rod", facts(Fidelity.ROD, susceptible(), OPERATION));
        cases.put("tandem rod", facts(Fidelity.ROD, person(Vessel.VA, Person.Side.LEFT, -0.4, 0, 8)));
        cases.put("deeper than the nerve", facts(person(Vessel.VA, Person.Side.LEFT, -3, 30, 8)));
        return cases;
    }

    /// An eyelid that begins to twitch early.
    static RunFacts twitching() {
        return facts(susceptible());
    }

    /// The same person, treated.
    static RunFacts treated(Treatment... treatments) {
        return facts(susceptible(), treatments);
    }

    /// An artery that never comes near.
    static RunFacts never() {
        return facts(person(Vessel.AICA, Person.Side.LEFT, 4, 0, 1));
    }

    /// A report on a life with a title of one's own.
    static RunFacts titled(String title, String description) {
        RunFacts f = twitching();
        return new RunFacts(
                title, description, f.seed(), f.fidelity(), f.life(), f.waiting(), f.provenance(), f.draw());
    }

    private static Person susceptible() {
        return person(Vessel.AICA, Person.Side.LEFT, -0.4, 0, 8);
    }

    private static Person harmless() {
        return person(Vessel.AICA, Person.Side.RIGHT, -0.02, 0, 0.01);
    }

    private static Person person(Vessel vessel, Person.Side side, double gap_mm, double tether, double susceptibility) {
        boolean tandem = vessel == Vessel.VA;
        Loop loop = new Loop(
                vessel, vessel.diameter_mm(), vessel.span_mm(), 0.12, 0.0008, 0.9, gap_mm, tandem ? 1.2 : 0, tether);
        Root root = new Root(Segment.ATTACHED, 30, 12, 0.04, 18, 2, 0.25);
        Person.Sex sex = side == Person.Side.LEFT ? Person.Sex.FEMALE : Person.Sex.MALE;
        BloodPressure pressure = new BloodPressure(58, Double.POSITIVE_INFINITY);
        double resistance = susceptibility > 1 ? 1e-4 : 100;
        return new Person(sex, side, loop, root, pressure, susceptibility, resistance, 0.2);
    }

    private static RunFacts facts(Person person, Treatment... treatments) {
        return facts(Fidelity.ARCH, person, treatments);
    }

    private static RunFacts facts(Fidelity fidelity, Person person, Treatment... treatments) {
        LifeRecord waiting = live(fidelity, person, Plan.waiting(END_years));
        LifeRecord life =
                treatments.length == 0 ? waiting : live(fidelity, person, new Plan(List.of(treatments), END_years));
        Draw draw = person.side() == Person.Side.LEFT ? new Draw(1, 123_456) : null;
        return new RunFacts("A life", "What it is about.", 1, fidelity, life, waiting, PROVENANCE, draw);
    }

    private static LifeRecord live(Fidelity fidelity, Person person, Plan plan) {
        return switch (fidelity) {
            case ARCH -> Life.live(person, plan, new Seed(1));
            case ROD -> Life.live(person, plan, new Seed(1), new RodApproach(person, Anchorage.STANDARD));
        };
    }
}
