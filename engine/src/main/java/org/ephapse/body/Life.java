package org.ephapse.body;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.ephapse.artery.Arch;
import org.ephapse.body.Mark.Kind;
import org.ephapse.conflict.RootField;
import org.ephapse.heart.BloodPressure;
import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;
import org.ephapse.measure.Units;
import org.ephapse.numeric.Diverged;
import org.ephapse.numeric.Seed;
import org.ephapse.signal.Lesion;
import org.ephapse.signal.Region;

/// One side of one face from 16 years on: heart ages, artery grows, conflict deepens, myelin thins, the face twitches.
///
/// Read [#step] for one row of a life; every equation behind it has its own home in an organ. The reduced law of
/// [Cohort] is the same step once a year without the field, the nucleus and treatment.
public final class Life {
    /// Age at which the model begins (years).
    @Source(cite = "the model's convention: anatomy as found at the end of growth", grade = Grade.DEFINED)
    public static final double FROM_years = 16.0;

    /// Age to which a life can be followed (years).
    @Source(cite = "the model's convention", grade = Grade.DEFINED)
    public static final double LATEST_years = 95.0;

    /// Depth from which a dent counts as seen (mm).
    @Source(cite = "where Hertz ends and visible indentation begins, 0.3 of 0.6 mm", grade = Grade.ASSUMED)
    public static final double VISIBLE_mm = 0.18;

    @Source(
            cite = "an artery that touches at 16 has lain there since childhood; myelin settles within months",
            at = "years of the first load before the first row",
            grade = Grade.ASSUMED)
    private static final double SETTLED_years = 5.0;

    private final Person person;
    private final Plan plan;
    private final Seed seed;
    private final BloodPressure pressure;
    private final Meeting meeting;
    private final RootField field;
    private final Course course;
    private final List<MuscleGain> injections = new ArrayList<>();
    private final List<Decompressed> operations = new ArrayList<>();
    private final List<Lesion> lesions = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();
    private final Approach approach;
    private final Album album = new Album();
    private final double[][] columns;
    private final double[] bare = new double[Region.values().length];
    private double age_years = FROM_years, lengthening, patchShare;
    private boolean touched, dented, hypertensive;

    private Life(Person person, Plan plan, Seed seed, Approach approach, int rows) {
        this.approach = approach;
        this.person = person;
        this.plan = plan;
        this.seed = seed;
        pressure = treated(person.bloodPressure(), plan);
        meeting = new Meeting(Law.STANDARD, Prior.STANDARD, approach);
        field = new RootField(person.root());
        course = new Course(person, new Onset.Hazard(Onset.RATE_per_year, Onset.POWER), seed);
        columns = new double[Quantity.values().length][rows];
    }

    /// Lives one life, the artery as an arch.
    ///
    /// @param person whose
    /// @param plan   what is done
    /// @param seed   address of everything that chance decides after birth: spread, toxin, operation
    /// @throws IllegalArgumentException where person and plan cannot go together
    /// @throws Diverged where a quantity leaves the numbers
    public static LifeRecord live(Person person, Plan plan, Seed seed) {
        return live(person, plan, seed, new ArchApproach(Law.STANDARD, Prior.STANDARD));
    }

    /// The same with another account of where the artery is.
    ///
    /// @param approach a new one, used up by this life
    /// @throws IllegalArgumentException where person and plan cannot go together
    /// @throws Diverged where a quantity leaves the numbers
    public static LifeRecord live(Person person, Plan plan, Seed seed, Approach approach) {
        double[] ages = Calendar.of(plan);
        Life life = new Life(person, plan, seed, approach, ages.length);
        for (int row = 0; row < ages.length; row++) life.step(row, ages[row]);
        life.marks.sort(Comparator.comparingDouble(Mark::age_years));
        return new LifeRecord(person, plan, life.columns, life.lesions, life.marks, life.album.closed());
    }

    private static BloodPressure treated(BloodPressure own, Plan plan) {
        double from = own.treatedFrom_years();
        for (Treatment t : plan.treatments()) {
            if (t instanceof Treatment.PressureControl control) from = Math.min(from, control.from_years());
        }
        return new BloodPressure(own.highFrom_years(), from);
    }

    /// One row: from the heart to the face.
    private void step(int row, double age) {
        double years = age - age_years;
        int told = marks.size();
        treat(age);
        age_years = age;
        // the heart ages, the artery grows
        double strain = pressure.strain(age);
        lengthening += Arch.lengthening(person.loop().growth_per_year(), strain, years);
        // the artery presses on the nerve
        double lifted = lifted_mm();
        boolean pressed = meeting.at(person, lengthening, age, strain, lifted);
        // the lesion stays as wide as it was when the artery is lifted off it
        if (pressed && (lifted == 0 || meeting.patchShare() > patchShare)) patchShare = meeting.patchShare();
        // myelin is stripped and mended
        double loaded = lesions.isEmpty() ? SETTLED_years : years;
        field.step(meeting.beat, meeting.patch_mm(), person.root(), age, loaded);
        // bared fibers reach the face
        for (Region r : Region.values()) bare[r.ordinal()] = field.bare(r);
        course.step(excitability(), bare, years, this::mark);
        observe(strain);
        write(row, muscleGain());
        album.see(approach.scene(), marks.subList(told, marks.size()).stream().anyMatch(Life::isOfTheArtery));
    }

    /// Whether a mark is kept with a picture: what toxin does to the muscle is none of the artery's.
    private static boolean isOfTheArtery(Mark mark) {
        return switch (mark.kind()) {
            case INJECTION, INJECTION_FAILED, SIDE_EFFECT -> false;
            case TOUCH, DENT, ONSET, REMISSION, DECOMPRESSION, RECURRENCE, HYPERTENSION, PRESSURE_CONTROL -> true;
        };
    }

    private double excitability() {
        double x =
                Meeting.excitability(person.susceptibility(), 1 - field.wholeUnderArtery(), patchShare * apposition());
        if (!(x >= 0)) {
            if (x > -ROUNDING) return 0;
            throw new Diverged("life", age_years, "excitability", x);
        }
        return x;
    }

    @Source(cite = "rounding of 1 - m near whole myelin", grade = Grade.DEFINED)
    private static final double ROUNDING = 1e-9;

    private double apposition() {
        return operations.isEmpty() ? 1 : operations.getLast().apposition();
    }

    /// How many courses of toxin began before this one, wherever they stand in the plan.
    private long earlier(Treatment.Toxin toxin) {
        return plan.treatments().stream()
                .filter(t -> t instanceof Treatment.Toxin && t.from_years() < toxin.from_years())
                .count();
    }

    /// How far all operations together keep the artery lifted (mm).
    private double lifted_mm() {
        double lifted = 0;
        for (Decompressed d : operations) lifted += d.lifted_mm();
        return lifted;
    }

    private double muscleGain() {
        double gain = 1, rebound = 0;
        for (MuscleGain g : injections) {
            double days = (age_years - g.at_years()) * Units.DAYS_PER_YEAR;
            gain *= g.at(days);
            rebound = Math.max(rebound, g.rebound(days));
        }
        return gain * (1 + rebound);
    }

    /// Does what the plan asks for between the last row and this one.
    private void treat(double age) {
        for (Treatment t : plan.treatments()) {
            switch (t) {
                case Treatment.Toxin toxin -> inject(toxin, earlier(toxin), age);
                case Treatment.Decompression d -> operate(d, age);
                case Treatment.PressureControl p -> {
                    if (due(p.from_years(), age)) mark(p.from_years(), Kind.PRESSURE_CONTROL, "");
                }
            }
        }
        for (Decompressed d : operations) if (d.recurs(age)) mark(age, Kind.RECURRENCE, "");
    }

    private void inject(Treatment.Toxin toxin, long course, double age) {
        double every = toxin.interval_days() / Units.DAYS_PER_YEAR;
        long session = Math.max(0, (long) Math.ceil((age_years - toxin.from_years()) / every));
        if (age_years > FROM_years && toxin.from_years() + session * every <= age_years) session++;
        for (; toxin.from_years() + session * every <= Math.min(age, toxin.until_years()); session++) {
            double at = toxin.from_years() + session * every;
            MuscleGain gain =
                    MuscleGain.drawn(at, toxin, seed.of("toxin").of(course).of(session));
            injections.add(gain);
            marks.add(new Mark(
                    at, gain.failed() ? Kind.INJECTION_FAILED : Kind.INJECTION, number(toxin.dose_U()) + " U"));
            if (gain.ptosis()) marks.add(new Mark(at, Kind.SIDE_EFFECT, "drooping eyelid"));
            if (gain.weakness()) marks.add(new Mark(at, Kind.SIDE_EFFECT, "weakness of the face"));
        }
        injections.removeIf(g -> age - g.at_years() > FORGOTTEN_years && g.reboundGain() == 0);
    }

    @Source(cite = "an injection of more than two years ago has no effect left", grade = Grade.DEFINED)
    private static final double FORGOTTEN_years = 2.0;

    private void operate(Treatment.Decompression d, double age) {
        if (!due(d.from_years(), age)) return;
        album.operation(d.from_years());
        operations.add(
                new Decompressed(d, meeting.overlap_mm, seed.of("decompression").of(operations.size())));
        mark(d.from_years(), Kind.DECOMPRESSION, number(operations.getLast().lifted_mm()) + " mm");
    }

    private boolean due(double at_years, double age) {
        return at_years <= age && (at_years > age_years || (lesions.isEmpty() && at_years == FROM_years));
    }

    /// Notes what somebody looking would see for the first time.
    private void observe(double strain) {
        boolean touches = meeting.beat.touching() > 0;
        if (touches && !touched) mark(Kind.TOUCH, lesions.isEmpty() ? "already touching at 16" : "");
        touched |= touches;
        if (!dented && meeting.beat.indentation_mm() >= VISIBLE_mm) {
            dented = true;
            mark(Kind.DENT, number(meeting.beat.indentation_mm()) + " mm");
        }
        if (strain > 0 && !hypertensive) mark(Kind.HYPERTENSION, "");
        hypertensive |= strain > 0;
    }

    private void mark(Region region, double change) {
        mark(change > 0 ? Kind.ONSET : Kind.REMISSION, region.word());
    }

    private void mark(Kind kind, String detail) {
        mark(age_years, kind, detail);
    }

    private void mark(double at_years, Kind kind, String detail) {
        marks.add(new Mark(at_years, kind, detail));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.3g", value);
    }

    private void write(int row, double gain) {
        for (Quantity q : Quantity.values()) {
            double value = value(q, gain);
            if (!Double.isFinite(value)) throw new Diverged("life", age_years, q.column(), value);
            columns[q.ordinal()][row] = value;
        }
        lesions.add(field.lesion(meeting.contact, meeting.beat, apposition(), course.nucleus()));
    }

    private double value(Quantity quantity, double gain) {
        return switch (quantity) {
            case AGE -> age_years;
            case PULSE_PRESSURE -> meeting.pulsePressure_mmHg;
            case LENGTHENING -> lengthening;
            case DIAMETER -> meeting.diameter_mm;
            case OVERLAP -> meeting.overlap_mm;
            case INDENTATION -> meeting.beat.indentation_mm();
            case FORCE -> meeting.beat.meanForce_mN();
            case PRESSURE -> meeting.beat.meanPressure_mmHg();
            case PRESSURE_SWING -> meeting.beat.swing_mmHg();
            case TOUCHING -> meeting.beat.touching();
            case PATCH -> meeting.patchShare();
            case MYELIN -> field.wholeUnderArtery();
            case SCAR -> field.scarUnderArtery();
            case EXCITABILITY -> excitability();
            case NUCLEUS -> course.nucleus();
            case MUSCLE_GAIN -> gain;
            case SPASM_LID -> course.spasm(Region.LID);
            case SPASM_CHEEK -> course.spasm(Region.CHEEK);
            case SPASM_MOUTH -> course.spasm(Region.MOUTH);
            case VISIBLE -> Math.min(1, course.spasm() * gain);
        };
    }
}
