package org.ephapse.evidence;

import java.util.Locale;
import org.ephapse.artery.Arch;
import org.ephapse.artery.Loop;
import org.ephapse.body.Life;
import org.ephapse.body.Person;
import org.ephapse.body.Prior;
import org.ephapse.body.rod.Anchorage;
import org.ephapse.body.rod.Anchorage.Ends;
import org.ephapse.body.rod.ArchTwin;
import org.ephapse.body.rod.Company;
import org.ephapse.body.rod.RodLife;
import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;

/// One side's life as rod, as arch and as arch with compression: what each says at the age compared, when each first
/// touches (infinite where never), and why the first two part.
///
/// @param person           who
/// @param name             number and side
/// @param rod              by the rod
/// @param arch             by the cohort's arch
/// @param compressed       by the arch with compression
/// @param compression16    compression by its thrust at 16 (share of the span)
/// @param compression      the same at the age compared
/// @param lengthening      growth of length until then (share)
record RodArchPair(
        Person person,
        String name,
        Answer rod,
        Answer arch,
        Answer compressed,
        double compression16,
        double compression,
        double lengthening) {
    /// What one of them says.
    record Answer(double overlap_mm, double dent_mm, double force_mN, double touch_years) {
        boolean dents() {
            return dent_mm > SEEN_mm;
        }

        boolean touchesLater() {
            return touch_years > Life.FROM_years && touch_years < Life.LATEST_years;
        }

        boolean touches() {
            return touch_years < Life.LATEST_years;
        }

        /// Stiffness behind the dent (mN/mm).
        double support_mN_per_mm() {
            return force_mN / (overlap_mm - dent_mm);
        }

        /// Whether both dent, and this dent is off by more than 30 % of the other.
        boolean isFar(Answer from) {
            return dents() && from.dents() && Math.abs(dent_mm / from.dent_mm - 1) > FAR;
        }
    }

    /// Why rod and arch part.
    enum Cause {
        /// Overlaps agree; what lies behind the dent does not.
        SUPPORT,
        /// The loop is longer than the arch's height, that of a small excess, is good for.
        LONG,
        /// Compression under the loop's own thrust accounts for most of the difference in overlap.
        COMPRESSION,
        /// The overlap is a small difference of larger lengths.
        SMALL_OVERLAP,
        /// None of these.
        OTHER
    }

    @Source(cite = "ours: age at which dents are compared (years)", grade = Grade.DEFINED)
    static final double COMPARED_years = 80.0;

    @Source(cite = "ours: what is farther off gets a sentence", grade = Grade.DEFINED)
    private static final double FAR = 0.3;

    @Source(cite = "ours: shallower dents are not compared (mm)", grade = Grade.DEFINED)
    private static final double SEEN_mm = 0.02;

    @Source(cite = "ours: overlaps that agree so well do not explain a dent that is far off", grade = Grade.DEFINED)
    private static final double AGREES = 0.1;

    @Source(cite = "ours: an overlap below this share of the lengths whose sum it is, is small", grade = Grade.DEFINED)
    private static final double SMALL = 0.2;

    @Source(cite = "clamped elastica: there the arch's closed height is 5 % low", grade = Grade.DEFINED)
    private static final double LONG_EXCESS = 0.3;

    @Source(cite = "per cent", grade = Grade.DEFINED)
    private static final double PERCENT = 100.0;

    boolean bothDent() {
        return rod.dents() && arch.dents();
    }

    boolean isFar() {
        return rod.isFar(arch);
    }

    /// Excess at 16 in units of what its thrust compresses.
    double loads() {
        return person.loop().excess() / compression16;
    }

    /// How far growth in calibre alone reaches in (mm).
    private double calibre_mm() {
        Loop loop = person.loop();
        double dilation = Arch.dilation(COMPARED_years, Prior.STANDARD.dilation_per_year(), Life.FROM_years);
        return (dilation - 1) * (0.5 * loop.diameter_mm() + loop.cushion_mm());
    }

    /// How far an apex has moved toward the nerve (mm).
    private double toward_mm(Answer answer) {
        return answer.overlap_mm - calibre_mm() + person.loop().gap_mm();
    }

    Cause cause() {
        double off = Math.abs(rod.overlap_mm - arch.overlap_mm);
        if (off <= AGREES * Math.abs(arch.overlap_mm)) return Cause.SUPPORT;
        if (Math.abs(rod.overlap_mm - compressed.overlap_mm) < 0.5 * off) return Cause.COMPRESSION;
        if (person.loop().excess() > LONG_EXCESS) return Cause.LONG;
        double lengths = Math.abs(toward_mm(arch))
                + calibre_mm()
                + Math.abs(person.loop().gap_mm());
        return Math.abs(arch.overlap_mm) < SMALL * lengths ? Cause.SMALL_OVERLAP : Cause.OTHER;
    }

    private String supportRemark() {
        if (loads() < 1) return ", which takes it for a straight beam near buckling";
        return rod.support_mN_per_mm() < arch.support_mN_per_mm() ? ", which knows no sway" : "";
    }

    /// Why rod and arch part, from this side's own numbers.
    String sentence() {
        Loop loop = person.loop();
        String who = String.format(
                Locale.ROOT,
                "%s: %s of %.1f mm growing %s (cosine %.2f), excess %.2f, %.1f times its compression, dents %.2f mm as rod and %.2f as arch: ",
                name,
                loop.vessel(),
                loop.diameter_mm(),
                loop.direction() > 0 ? "toward" : "away",
                loop.direction(),
                loop.excess(),
                loads(),
                rod.dent_mm,
                arch.dent_mm);
        return who
                + switch (cause()) {
                    case SUPPORT ->
                        String.format(
                                Locale.ROOT,
                                "the overlaps agree (%.2f and %.2f mm), but behind the dent stand %.1f mN/mm in the rod and %.1f in the arch%s",
                                rod.overlap_mm,
                                arch.overlap_mm,
                                rod.support_mN_per_mm(),
                                arch.support_mN_per_mm(),
                                supportRemark());
                    case COMPRESSION ->
                        String.format(
                                Locale.ROOT,
                                "its thrust, growing with the calibre, compresses it by %.1f %% of its span where it was %.1f at 16, while length grew by %.1f %%: toward the nerve it moves %.2f mm, by the arch %.2f, by the arch with compression %.2f",
                                PERCENT * compression,
                                PERCENT * compression16,
                                PERCENT * lengthening,
                                toward_mm(rod),
                                toward_mm(arch),
                                toward_mm(compressed));
                    case LONG ->
                        String.format(
                                Locale.ROOT,
                                "a loop so long rises otherwise than the square root of a small excess: toward the nerve it moves %.2f mm, by the arch %.2f",
                                toward_mm(rod),
                                toward_mm(arch));
                    case SMALL_OVERLAP ->
                        String.format(
                                Locale.ROOT,
                                "the overlap is a small difference, %.2f mm of movement and %.2f of calibre less a gap of %.2f, and the rod moves %.2f",
                                toward_mm(arch),
                                calibre_mm(),
                                loop.gap_mm(),
                                toward_mm(rod));
                    case OTHER ->
                        String.format(
                                Locale.ROOT,
                                "overlap %.2f mm as rod, %.2f as arch, %.2f as arch with compression, which does not explain it",
                                rod.overlap_mm,
                                arch.overlap_mm,
                                compressed.overlap_mm);
                };
    }

    /// Lives one side's life three times.
    static RodArchPair live(Person person, String name, Anchorage anchorage, Company company) {
        RodLife rod = new RodLife(person, anchorage, company);
        ArchTwin arch = new ArchTwin(person, anchorage.ends() == Ends.SOFT ? Arch.TETHER_SOFTNESS : 1);
        CompressedArch compressed = new CompressedArch(person, anchorage);
        double rodTouch = Double.POSITIVE_INFINITY, archTouch = rodTouch, compressedTouch = rodTouch;
        double[] r = new double[0], a = r, c = r;
        double compression = 0, lengthening = 0;
        for (; ; rod.step()) {
            double age = rod.age_years();
            arch.at(age, rod.lengthening());
            compressed.at(age, rod.lengthening());
            if (rod.overlap_mm() > 0) rodTouch = Math.min(rodTouch, age);
            if (arch.overlap_mm() > 0) archTouch = Math.min(archTouch, age);
            if (compressed.overlap_mm() > 0) compressedTouch = Math.min(compressedTouch, age);
            if (age == COMPARED_years) {
                r = new double[] {rod.overlap_mm(), rod.indentation_mm(), rod.force_mN()};
                a = new double[] {arch.overlap_mm(), arch.indentation_mm(), arch.force_mN()};
                c = new double[] {compressed.overlap_mm(), compressed.indentation_mm(), compressed.force_mN()};
                compression = compressed.compression();
                lengthening = rod.lengthening();
            }
            if (age >= Life.LATEST_years) break;
        }
        return new RodArchPair(
                person,
                name,
                new Answer(r[0], r[1], r[2], rodTouch),
                new Answer(a[0], a[1], a[2], archTouch),
                new Answer(c[0], c[1], c[2], compressedTouch),
                compressed.compression16(),
                compression,
                lengthening);
    }
}
