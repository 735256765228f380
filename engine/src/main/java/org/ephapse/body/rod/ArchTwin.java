package org.ephapse.body.rod;

import org.ephapse.artery.Arch;
import org.ephapse.artery.Loop;
import org.ephapse.body.Life;
import org.ephapse.body.Person;
import org.ephapse.body.Prior;
import org.ephapse.conflict.Contact;
import org.ephapse.conflict.Root;

/// The same loop by the arch's closed form, for comparison with [RodLife] at the same age and growth.
public final class ArchTwin {
    private final Person person;
    private final double softness;
    private final Contact contact = new Contact(Contact.Law.HERTZ_THEN_FOUNDATION);
    private double overlap_mm, indentation_mm;

    /// @param softness share of the clamped rod's stiffness that the tethers leave
    public ArchTwin(Person person, double softness) {
        this.person = person;
        this.softness = softness;
    }

    /// Moves to an age and a growth of length since 16 (share).
    public void at(double age_years, double lengthening) {
        Loop loop = person.loop();
        double dilation = Arch.dilation(age_years, Prior.STANDARD.dilation_per_year(), Life.FROM_years);
        overlap_mm = Arch.overlap_mm(loop, lengthening, dilation);
        double excess = (1 + loop.excess()) * (1 + lengthening) - 1;
        double apex = Arch.stiffness_mN_per_mm(loop, excess, dilation, age_years, softness);
        double support = Arch.series_mN_per_mm(apex, person.root().segment().support_mN_per_mm());
        double radius = 0.5 * dilation * (loop.isTandem() ? loop.cushion_mm() : loop.diameter_mm());
        contact.between(radius, Root.RADIUS_mm, person.root().modulus_kPa(), support);
        indentation_mm = contact.indentation_mm(overlap_mm);
    }

    /// How far the loop would reach into the nerve if nothing gave way (mm); negative is a gap.
    public double overlap_mm() {
        return overlap_mm;
    }

    /// Depth of the dent (mm).
    public double indentation_mm() {
        return indentation_mm;
    }

    /// Force on the nerve (mN).
    public double force_mN() {
        return indentation_mm <= 0 ? 0 : contact.force_mN(indentation_mm);
    }
}
