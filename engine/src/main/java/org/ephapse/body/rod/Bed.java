package org.ephapse.body.rod;

import org.ephapse.artery.Arch;
import org.ephapse.conflict.Contact;
import org.ephapse.conflict.Root;
import org.ephapse.conflict.Segment;
import org.ephapse.measure.Equation;
import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;
import org.ephapse.numeric.ForceLaw;

/// What a vessel feels when it reaches into the nerve: the dent and, where a pushed artery is no more than a cushion,
/// its
/// wall behind the dent. The bed on which the nerve lies is the raft's.
final class Bed implements ForceLaw {
    private final Contact contact = new Contact(Contact.Law.HERTZ_THEN_FOUNDATION);
    private final double diameter_mm, cushion_mm;
    private final Root root;
    private double wall_mN_per_mm;

    /// A vessel on the nerve.
    ///
    /// @param diameter_mm the vessel's outer diameter at 16 (mm)
    /// @param cushion_mm  the same of an artery between it and the nerve, as a spring (mm); 0 for none
    Bed(double diameter_mm, double cushion_mm, Root root) {
        this.diameter_mm = diameter_mm;
        this.cushion_mm = cushion_mm;
        this.root = root;
    }

    /// Sets vessel and nerve to an age.
    ///
    /// @param dilation growth of the arteries' diameters (factor)
    void at(double dilation, double age_years) {
        double radius = 0.5 * dilation * (cushion_mm > 0 ? cushion_mm : diameter_mm);
        wall_mN_per_mm =
                cushion_mm > 0 ? Arch.wall_mN_per_mm(cushion_mm * dilation, age_years) : Double.POSITIVE_INFINITY;
        contact.between(radius, Root.RADIUS_mm, root.modulus_kPa(), wall_mN_per_mm);
    }

    /// Depth of the dent where the vessel reaches in so far (mm).
    double indentation_mm(double depth_mm) {
        return depth_mm <= 0 ? 0 : contact.indentation_mm(depth_mm);
    }

    /// Stiffness of the cushion behind the dent (mN/mm); infinite for none.
    double wall_mN_per_mm() {
        return wall_mN_per_mm;
    }

    @Override
    public double energy(double depth_mm) {
        if (depth_mm <= 0) return 0;
        double dent = contact.indentation_mm(depth_mm), force = contact.force_mN(dent);
        return contact.energy_mN_mm(dent) + 0.5 * force * force / wall_mN_per_mm;
    }

    @Equation(
            quantity = "rod-contact",
            meaning = "Force of an artery in three dimensions on the nerve, where it lies deepest.",
            law = "d + F(d)/k_wall = overlap; the nerve moves aside by F/k_support; F Hertz, deeper a foundation (mN)",
            parameters = {Contact.class, Root.class, Segment.class})
    @Source(cite = "the same contact as beside the arch", grade = Grade.ASSUMED)
    @Override
    public double force(double depth_mm) {
        return depth_mm <= 0 ? 0 : contact.force_mN(contact.indentation_mm(depth_mm));
    }

    @Override
    public double stiffness(double depth_mm) {
        return depth_mm <= 0 ? 0 : contact.stiffness_mN_per_mm(contact.indentation_mm(depth_mm));
    }
}
