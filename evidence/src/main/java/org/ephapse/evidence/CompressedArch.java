package org.ephapse.evidence;

import org.ephapse.artery.ApexStiffness;
import org.ephapse.artery.Arch;
import org.ephapse.artery.Loop;
import org.ephapse.body.Life;
import org.ephapse.body.Person;
import org.ephapse.body.Prior;
import org.ephapse.body.rod.Anchorage;
import org.ephapse.body.rod.Anchorage.Ends;
import org.ephapse.body.rod.Anchorage.Length;
import org.ephapse.conflict.Contact;
import org.ephapse.conflict.Root;
import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;

/// The arch with a height that knows its own compression: an attempt, beside the arch that the cohort uses.
///
/// A buckled loop carries a thrust of Euler's load times (1 + excess)^-1.5, which shortens it by 4π²/(EA S²/EI) of its
/// span times that, and moves soft ends apart by as much again. As the share grows with the square of the calibre,
/// thickening lowers the loop.
final class CompressedArch {
    @Source(
            cite =
                    "inextensible clamped elastica, P S^2/EI = 16 K^2 (S/L)^2; ours: a power that is right within 1 % to an excess of 0.4",
            grade = Grade.DEFINED)
    private static final double POWER = -1.5;

    @Source(cite = "ours: repeats until thrust and shape agree", grade = Grade.DEFINED)
    private static final int REPEATS = 20;

    private final Person person;
    private final boolean soft;
    private final double rest16_mm, height16_mm, compression16;
    private final Contact contact = new Contact(Contact.Law.HERTZ_THEN_FOUNDATION);
    private double overlap_mm, indentation_mm, compression, height_mm;

    CompressedArch(Person person, Anchorage anchorage) {
        this.person = person;
        soft = anchorage.ends() == Ends.SOFT;
        double found = person.loop().span_mm() * (1 + person.loop().excess()), rest = found;
        settle(rest, 1);
        for (int i = 0; i < REPEATS && anchorage.length() == Length.AS_FOUND; i++) {
            rest = found + compression * span_mm();
            settle(rest, 1);
        }
        rest16_mm = rest;
        height16_mm = height_mm;
        compression16 = compression;
    }

    /// Distance of the ends, soft ones moved apart by the thrust (mm).
    private double span_mm() {
        return person.loop().span_mm() * (soft ? 1 + compression : 1);
    }

    /// Finds compression and height of the loop, whose length at rest is given.
    private void settle(double rest_mm, double dilation) {
        Loop loop = person.loop();
        double euler =
                -ApexStiffness.beyondBuckling(0, Arch.slenderness(loop.span_mm(), loop.diameter_mm() * dilation));
        for (int i = 0; i < REPEATS; i++) {
            double wider = span_mm() / loop.span_mm(), excess = rest_mm / span_mm() - compression - 1;
            compression = euler / (wider * wider) * Math.pow(1 + Math.max(0, excess), POWER);
        }
        height_mm = Arch.height_mm(span_mm(), rest_mm - compression * span_mm());
    }

    /// Moves to an age and a growth of length since 16 (share).
    void at(double age_years, double lengthening) {
        Loop loop = person.loop();
        double dilation = Arch.dilation(age_years, Prior.STANDARD.dilation_per_year(), Life.FROM_years);
        double rest = rest16_mm * (1 + lengthening);
        settle(rest, dilation);
        overlap_mm = loop.direction() * (height_mm - height16_mm)
                + (dilation - 1) * (0.5 * loop.diameter_mm() + loop.cushion_mm())
                - loop.gap_mm();
        double softness = soft ? Arch.TETHER_SOFTNESS : 1;
        double apex = Arch.stiffness_mN_per_mm(loop, rest / loop.span_mm() - 1, dilation, age_years, softness);
        double support = Arch.series_mN_per_mm(apex, person.root().segment().support_mN_per_mm());
        double radius = 0.5 * dilation * (loop.isTandem() ? loop.cushion_mm() : loop.diameter_mm());
        contact.between(radius, Root.RADIUS_mm, person.root().modulus_kPa(), support);
        indentation_mm = contact.indentation_mm(overlap_mm);
    }

    /// Compression at 16 (share of the span).
    double compression16() {
        return compression16;
    }

    /// Compression now (share of the span).
    double compression() {
        return compression;
    }

    double overlap_mm() {
        return overlap_mm;
    }

    double indentation_mm() {
        return indentation_mm;
    }

    double force_mN() {
        return indentation_mm <= 0 ? 0 : contact.force_mN(indentation_mm);
    }
}
