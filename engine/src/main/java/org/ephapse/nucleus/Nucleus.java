package org.ephapse.nucleus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.ephapse.measure.Equation;
import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;
import org.ephapse.numeric.Seed;
import org.ephapse.signal.Muscle;

/// The motoneurons of one facial nucleus, event by event: running state.
///
/// A unit is ready to discharge when what an earlier discharge took away has come back: by itself within the
/// after-hyperpolarization, faster under drive. Drive is looked at once a millisecond; between those moments every
/// discharge has its exact time. Unit numbers are those of the caller's fibers. Nothing is allocated while it runs,
/// blinks excepted.
public final class Nucleus {
    @Source(cite = "ours: how often drive is looked at (ms)", grade = Grade.DEFINED)
    private static final double TICK_ms = 1.0;

    @Source(
            cite = "Fuglevand, Winter & Patla 1993",
            doi = "10.1152/jn.1993.70.6.2470",
            at = "range of recruitment thresholds 30; smallest rate 8 per second",
            grade = Grade.ASSUMED)
    private static final double RECRUITMENT_RANGE = 30.0, LEAST_per_s = 8.0;
    @Source(
            cite = "ours: facial units fire at 10-25 per second in gentle closing and peak at 30-60",
            at = "rate per unit of drive, and the cap",
            grade = Grade.ASSUMED)
    private static final double GAIN_per_s = 150.0, MOST_per_s = 60.0;

    @Source(cite = "ours: interval spread of a tonic motor unit, of the order of 0.1-0.2", grade = Grade.ASSUMED)
    private static final double INTERVAL_SPREAD = 0.15;

    @Source(cite = "ours: shared and own fluctuation of a pool's drive, and their memory (ms)", grade = Grade.ASSUMED)
    private static final double SHARED_SPREAD = 0.1, OWN_SPREAD = 0.1, MEMORY_ms = 50.0;

    @Source(
            cite = "ours: after-hyperpolarization without drive: the interval of the smallest rate",
            grade = Grade.ASSUMED)
    private static final double RECOVERY_ms = 125.0;

    @Source(cite = "ours: a soma cannot be invaded or discharge again so soon", grade = Grade.ASSUMED)
    private static final double REFRACTORY_ms = 2.0;

    @Source(
            cite = "prototype: an invaded soma discharges back once in 50, after 0.9 ms; F waves of single units",
            at = "1.1 ms here, longer than the axon stays refractory; three times as often at full nuclear gain: ours",
            grade = Grade.ASSUMED)
    private static final double BACKFIRE = 0.02, BACKFIRE_GAIN = 2.0, TURN_ms = 1.1;
    @Source(
            cite = "ours: central route: excitation when all units are invaded at full gain, its decay, the greatest"
                    + " hazard, and the delay of the answer; none is measured",
            grade = Grade.ASSUMED)
    private static final double CENTRAL_WEIGHT = 17.0,
            CENTRAL_DECAY_ms = 3.0,
            HAZARD_per_ms = 0.05,
            ANSWER_ms = 1.2,
            ANSWER_SPREAD_ms = 0.5;

    @Source(cite = "ours: excitation below which the central route is not drawn", grade = Grade.DEFINED)
    private static final double SILENT = 0.01;

    @Source(
            cite = "blink reflex: R1 10-12 ms and R2 30-34 ms at the muscle, less 4.8 ms from the nucleus",
            at = "spread and share of the pool that answers at full gain are ours",
            grade = Grade.ASSUMED)
    private static final double R1_ms = 5.8, R1_SPREAD_ms = 0.4, R2_ms = 27.0, R2_SPREAD_ms = 3.0, REFLEX_SHARE = 0.1;

    private enum Why {
        DRIVE,
        BACKFIRE,
        REFLEX
    }

    private static final Why[] REASONS = Why.values();
    private static final int WHYS = REASONS.length;

    private final int[][] pool;
    private final int[] muscle;
    private final double[] threshold;
    private final double[] ready, readyAt_ms, last_ms;
    private final long[] discharges, visits;
    private final Reflexes reflexes;
    private final Seed blinks, intervals, common, backfires, answers, touches;
    private final Agenda agenda = new Agenda();
    private final List<Effort> efforts = new ArrayList<>();
    private final List<Double> blinked_ms = new ArrayList<>();
    private final double[] drive = new double[Muscle.values().length];
    private final double[] fluctuation = new double[Muscle.values().length + 1];
    private double gain, driveFactor = 1, tonic, blinks_per_min, nextBlink_ms = Double.POSITIVE_INFINITY;
    private double excitation;
    private long ticks, blinkNumber, touchNumber, invasions;

    /// A nucleus at rest that does not blink.
    ///
    /// @param muscle      of each unit
    /// @param diameter_um of each unit's fiber (µm): small ones are recruited first
    /// @param gain        extra excitability, 0 to 1
    /// @param reflexes    which loops are closed
    /// @param seed        address of everything that is random here
    public Nucleus(Muscle[] muscle, double[] diameter_um, double gain, Reflexes reflexes, Seed seed) {
        int units = muscle.length;
        this.muscle = new int[units];
        for (int u = 0; u < units; u++) this.muscle[u] = muscle[u].ordinal();
        pool = new int[drive.length][];
        threshold = new double[units];
        for (int m = 0; m < pool.length; m++) pool[m] = bySize(m, diameter_um);
        ready = new double[units];
        Arrays.fill(ready, 1);
        readyAt_ms = new double[units];
        last_ms = new double[units];
        Arrays.fill(last_ms, Double.NEGATIVE_INFINITY);
        discharges = new long[units];
        visits = new long[units];
        this.reflexes = reflexes;
        gain(gain);
        blinks = seed.of("blinks");
        intervals = seed.of("intervals");
        common = seed.of("common");
        backfires = seed.of("backfires");
        answers = seed.of("answers");
        touches = seed.of("touches");
    }

    /// The units of a muscle, smallest first, and their recruitment thresholds.
    private int[] bySize(int m, double[] diameter_um) {
        int[] units = IntStream.range(0, muscle.length)
                .filter(u -> muscle[u] == m)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer u) -> diameter_um[u])
                        .thenComparing(u -> u))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int i = 0; i < units.length; i++) threshold[units[i]] = recruitment((i + 1.0) / units.length);
        return units;
    }

    /// Drive above which a unit is recruited, by its rank in the pool (0 smallest, 1 largest).
    @Equation(
            quantity = "recruitment",
            meaning = "How much drive a motoneuron needs: small ones first.",
            law = "threshold = exp(rank ln 30) / 30",
            parameters = Nucleus.class)
    @Source(cite = "Fuglevand, Winter & Patla 1993", doi = "10.1152/jn.1993.70.6.2470", grade = Grade.ASSUMED)
    static double recruitment(double rank) {
        return Math.pow(RECRUITMENT_RANGE, rank - 1);
    }

    /// Sets the extra excitability, 0 to 1: anesthesia and sleep lower it.
    public void gain(double gain) {
        if (!(gain >= 0 && gain <= 1))
            throw new IllegalArgumentException("the nuclear gain is " + gain + ", it must lie between 0 and 1");
        this.gain = gain;
    }

    /// Sets how much of every effort arrives, 0 (anesthesia) to 1.
    public void driveFactor(double factor) {
        driveFactor = factor;
    }

    /// Sets a drive of all muscles that nobody asked for, 0 to 1: tension.
    public void tonic(double level) {
        tonic = level;
    }

    /// Sets how often the lids close by themselves from a time on; 0 is never.
    public void blinking(double per_min, double from_ms) {
        blinks_per_min = per_min;
        nextBlink_ms = from_ms + Blinks.interval_ms(blinks, blinkNumber++, per_min);
    }

    /// Asks for an effort.
    public void ask(Effort effort) {
        efforts.add(effort);
    }

    /// Advances to a time; what leaves the somata before it goes into `out`, in the order of time.
    public void advance(double to_ms, Volley out) {
        while (true) {
            double tick_ms = ticks * TICK_ms, event_ms = agenda.first_ms();
            if (Math.min(tick_ms, event_ms) >= to_ms) return;
            if (event_ms < tick_ms) happen(event_ms, agenda.poll(), out);
            else tick(tick_ms);
        }
    }

    private void tick(double at_ms) {
        blink(at_ms);
        // what is asked of each pool
        Arrays.fill(drive, 0);
        for (int i = efforts.size() - 1; i >= 0; i--) {
            efforts.get(i).addTo(drive, at_ms);
            if (efforts.get(i).to_ms() <= at_ms) efforts.remove(i);
        }
        fluctuate();
        for (int m = 0; m < pool.length; m++) {
            double common = SHARED_SPREAD * fluctuation[pool.length] + OWN_SPREAD * fluctuation[m];
            double effective = Math.min(1, drive[m] * driveFactor + tonic) * (1 + common);
            if (effective > 0) recruit(pool[m], effective, at_ms);
        }
        if (reflexes.central() && excitation > SILENT) answer(at_ms);
        excitation *= Math.exp(-TICK_ms / CENTRAL_DECAY_ms);
        ticks++;
    }

    private void blink(double at_ms) {
        while (nextBlink_ms <= at_ms) {
            if (driveFactor > 0) {
                ask(Blinks.at(nextBlink_ms));
                blinked_ms.add(nextBlink_ms);
            }
            nextBlink_ms += Blinks.interval_ms(blinks, blinkNumber++, blinks_per_min);
        }
    }

    /// Common input: one fluctuation for all pools and one for each, with memory.
    private void fluctuate() {
        double kept = Math.exp(-TICK_ms / MEMORY_ms), fresh = Math.sqrt(1 - kept * kept);
        Seed now = common.of(ticks);
        for (int m = 0; m < fluctuation.length; m++) {
            fluctuation[m] = kept * fluctuation[m] + fresh * Seed.normal(Seed.below(now.value(), m));
        }
    }

    /// Plans the discharges of a driven pool until the next look.
    private void recruit(int[] units, double drive, double at_ms) {
        for (int u : units) {
            if (threshold[u] >= drive) return;
            recover(u, at_ms);
            double rate_per_ms =
                    Math.min(MOST_per_s, LEAST_per_s + GAIN_per_s * (drive - threshold[u])) / MILLISECONDS_per_s;
            double needed =
                    1 + INTERVAL_SPREAD * intervals.of(u).of(discharges[u]).normal();
            double wait_ms = Math.max(0, needed - ready[u]) / rate_per_ms;
            if (wait_ms < TICK_ms) agenda.add(at_ms + wait_ms, event(Why.DRIVE, u));
            ready[u] += rate_per_ms * TICK_ms;
            readyAt_ms[u] = at_ms + TICK_ms;
        }
    }

    @Source(cite = "a second", grade = Grade.DEFINED)
    private static final double MILLISECONDS_per_s = 1000.0;

    /// Lets an undriven unit come back toward readiness.
    private void recover(int u, double at_ms) {
        if (ready[u] < 1) ready[u] = Math.min(1, ready[u] + Math.max(0, at_ms - readyAt_ms[u]) / RECOVERY_ms);
        readyAt_ms[u] = Math.max(readyAt_ms[u], at_ms);
    }

    /// The central route: every unit may answer to the excitation that invasions have left.
    @Equation(
            quantity = "central-answer",
            meaning = "How likely a motoneuron answers to impulses that ran up the axons of others.",
            law =
                    "hazard = 0.05 e^2/(1+e^2) x readiness per ms; e rises by 17 gain/units with each invasion, decays in 3 ms",
            parameters = Nucleus.class)
    @Source(
            cite = "ours; the form is the prototype's, its size is set for a response of a few per cent",
            grade = Grade.ASSUMED)
    private void answer(double at_ms) {
        double hazard = HAZARD_per_ms * excitation * excitation / (1 + excitation * excitation);
        Seed now = answers.of(ticks);
        for (int u = 0; u < muscle.length; u++) {
            recover(u, at_ms);
            double likely = -Math.expm1(-hazard * Math.min(1, ready[u]) * TICK_ms);
            double draw = Seed.uniform(Seed.below(now.value(), u));
            if (draw < likely) {
                double spread = draw / likely;
                agenda.add(at_ms + ANSWER_ms + ANSWER_SPREAD_ms * spread, event(Why.REFLEX, u));
            }
        }
    }

    /// An impulse has run up a unit's axon to its soma. Invasions are told in any order within one window.
    public void invaded(int unit, double at_ms) {
        invasions++;
        if (at_ms - last_ms[unit] < REFRACTORY_ms) return;
        recover(unit, at_ms);
        reset(unit, at_ms);
        double likely = BACKFIRE * (1 + BACKFIRE_GAIN * gain);
        if (backfires.of(unit).of(visits[unit]++).uniform() < likely) {
            agenda.add(at_ms + TURN_ms, event(Why.BACKFIRE, unit));
        }
        if (reflexes.central()) excitation += CENTRAL_WEIGHT * gain / muscle.length;
    }

    /// The skin is touched by a shock.
    ///
    /// @param strength share of the skin's fibers that answer, 0 to 1
    public void touched(double at_ms, double strength) {
        if (!reflexes.trigeminal()) return;
        Seed touch = touches.of(touchNumber++);
        double likely = REFLEX_SHARE * gain * strength;
        for (int u = 0; u < muscle.length; u++) {
            Seed early = touch.of(u).of("early"), late = touch.of(u).of("late");
            if (early.uniform() < likely) {
                double r1_ms = at_ms + R1_ms + R1_SPREAD_ms * early.of("spread").normal();
                agenda.add(Math.max(at_ms, r1_ms), event(Why.REFLEX, u));
            }
            if (late.uniform() < likely) {
                double r2_ms = at_ms + R2_ms + R2_SPREAD_ms * late.of("spread").normal();
                agenda.add(Math.max(at_ms, r2_ms), event(Why.REFLEX, u));
            }
        }
    }

    private long event(Why why, int unit) {
        return (discharges[unit] * muscle.length + unit) * WHYS + why.ordinal();
    }

    private void happen(double at_ms, long event, Volley out) {
        Why why = REASONS[(int) (event % WHYS)];
        int unit = (int) (event / WHYS % muscle.length);
        boolean stale = event / WHYS / muscle.length != discharges[unit];
        boolean happens = switch (why) {
            case DRIVE, BACKFIRE -> !stale;
            case REFLEX -> at_ms - last_ms[unit] >= REFRACTORY_ms;
        };
        if (!happens) return;
        reset(unit, at_ms);
        out.add(unit, at_ms);
    }

    private void reset(int unit, double at_ms) {
        last_ms[unit] = at_ms;
        ready[unit] = 0;
        readyAt_ms[unit] = at_ms;
        discharges[unit]++;
    }

    /// When blinks began, so far (ms).
    public List<Double> blinked_ms() {
        return List.copyOf(blinked_ms);
    }

    /// How many impulses have arrived from the axons: what raises the gain over days.
    public long invasions() {
        return invasions;
    }

    /// What earlier invasions have left in the central route.
    public double excitation() {
        return excitation;
    }
}
