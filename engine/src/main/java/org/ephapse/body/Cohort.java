package org.ephapse.body;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.ephapse.artery.Arch;
import org.ephapse.body.Person.Side;
import org.ephapse.conflict.Myelin;
import org.ephapse.heart.BloodPressure;
import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;
import org.ephapse.numeric.Seed;

/// Millions of virtual people by the reduced law: both sides, one step a year from 16 to 95.
///
/// Excitability is X = s (1 - m) a/R, so it never exceeds the susceptibility s. A side whose susceptibility cannot
/// reach its onset in a lifetime is passed over without a single contact solved; nothing is lost by it
/// ([Sides#PRUNED] and [Sides#ALL] give the same cases, a test says). The same people come out on any number of
/// threads.
public final class Cohort {
    /// Which sides are computed.
    public enum Sides {
        /// Only those that could ever begin to twitch.
        PRUNED,
        /// All.
        ALL
    }

    /// A side that began to twitch.
    ///
    /// @param index          whose
    /// @param person         that side's anatomy
    /// @param age_years      age at onset (years)
    /// @param indentation_mm dent at onset (mm)
    /// @param hypertensive   whether blood pressure was high by then
    public record Case(long index, Person person, int age_years, double indentation_mm, boolean hypertensive) {}

    @Source(cite = "ours: people per task", grade = Grade.DEFINED)
    private static final int TASK = 8192;

    @Source(cite = "the model's life: 16 to 95 years", at = "first and last yearly step (years)", grade = Grade.DEFINED)
    private static final int FIRST_years = 16, LAST_years = 95;

    private final Prior prior;
    private final Law law;
    private final Seed people;

    /// A population.
    ///
    /// @param prior  who people are
    /// @param law    what they live by
    /// @param people address of the population
    public Cohort(Prior prior, Law law, Seed people) {
        this.prior = prior;
        this.law = law;
        this.people = people;
    }

    /// The cases among the first `count` people, in the order of people.
    public List<Case> cases(long count, Sides sides, int threads) {
        return inTasks(count, threads, (from, to) -> live(from, to, sides));
    }

    /// Dents of both sides of the first `count` people at an age (mm), in their order; NaN where nothing touches.
    ///
    /// @param central whether only central segments count
    public double[] indentations_mm(long count, int age_years, boolean central, int threads) {
        return inTasks(count, threads, (from, to) -> dents(from, to, age_years, central)).stream()
                .mapToDouble(Double::doubleValue)
                .toArray();
    }

    private List<Case> live(long from, long to, Sides sides) {
        Draw draw = new Draw(prior);
        Meeting meeting = new Meeting(law, prior);
        List<Case> cases = new ArrayList<>();
        for (long index = from; index < to; index++) {
            draw.person(people.of(index).value());
            for (Side side : SIDES) {
                draw.frailty(side);
                if (sides == Sides.PRUNED && !canBegin(draw)) continue;
                draw.side();
                live(index, draw.person(), meeting, cases);
            }
        }
        return cases;
    }

    /// Whether a side whose excitability stayed at its bound all life long would begin to twitch.
    private boolean canBegin(Draw draw) {
        return switch (law.onset()) {
            case Onset.Threshold t -> draw.susceptibility > t.theta();
            case Onset.Hazard h -> h.at(draw.susceptibility, 0) * (LAST_years - FIRST_years + 1) >= draw.resistance;
        };
    }

    private void live(long index, Person person, Meeting meeting, List<Case> cases) {
        double lengthening = 0, hazard = 0;
        Myelin myelin = new Myelin(1, prior.scarring());
        BloodPressure pressure = person.bloodPressure();
        for (int age = FIRST_years; age <= LAST_years; age++) {
            double strain = pressure.strain(age);
            lengthening += Arch.lengthening(person.loop().growth_per_year(), strain, 1);
            if (!meeting.at(person, lengthening, age, strain, 0)) continue;
            double damage = meeting.damage_per_year(person.root());
            if (damage == 0 && myelin.whole(0) == 1) continue;
            myelin.step(0, damage, Myelin.repair_per_year(person.root().repair_years(), age), 1);
            double x = Meeting.excitability(person.susceptibility(), 1 - myelin.whole(0), meeting.patchShare());
            boolean begins = switch (law.onset()) {
                case Onset.Threshold t -> x > t.theta();
                case Onset.Hazard h -> (hazard += h.at(x, person.tension())) >= person.resistance();
            };
            if (begins) {
                cases.add(new Case(index, person, age, meeting.beat.indentation_mm(), strain > 0));
                return;
            }
        }
    }

    private List<Double> dents(long from, long to, int age, boolean central) {
        Draw draw = new Draw(prior);
        Meeting meeting = new Meeting(law, prior);
        List<Double> dents = new ArrayList<>();
        for (long index = from; index < to; index++) {
            draw.person(people.of(index).value());
            for (Side side : SIDES) {
                draw.frailty(side);
                draw.side();
                Person person = draw.person();
                double lengthening = 0;
                for (int a = FIRST_years; a <= age; a++) {
                    lengthening += Arch.lengthening(
                            person.loop().growth_per_year(),
                            person.bloodPressure().strain(a),
                            1);
                }
                boolean counts = !central || person.root().segment().isCentral();
                boolean touches = meeting.at(
                        person, lengthening, age, person.bloodPressure().strain(age), 0);
                dents.add(counts && touches && meeting.overlap_mm > 0 ? meeting.beat.indentation_mm() : Double.NaN);
            }
        }
        return dents;
    }

    private static final List<Side> SIDES = List.of(Side.values());

    private interface Task<T> {
        List<T> of(long from, long to);
    }

    private static <T> List<T> inTasks(long count, int threads, Task<T> task) {
        List<Callable<List<T>>> tasks = new ArrayList<>();
        for (long from = 0; from < count; from += TASK) {
            long first = from, last = Math.min(count, from + TASK);
            tasks.add(() -> task.of(first, last));
        }
        List<T> all = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            for (Future<List<T>> part : pool.invokeAll(tasks)) all.addAll(part.get());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the cohort was interrupted", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException r ? r : new IllegalStateException(e.getCause());
        }
        return all;
    }
}
