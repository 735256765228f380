package org.ephapse.body.rod;

import org.ephapse.artery.Arch;
import org.ephapse.artery.Loop;
import org.ephapse.conflict.Contact;
import org.ephapse.conflict.Root;
import org.ephapse.numeric.ForceLaw;

/// What a rod feels when it reaches into the nerve: the dent, the bed that the nerve lies on, and the wall of the small
/// artery that a vertebral artery pushes ahead, one behind the other.
final class Bed implements ForceLaw {
    private final Contact contact = new Contact(Contact.Law.HERTZ_THEN_FOUNDATION);
    private final Loop loop;
    private final Root root;
    private double support_mN_per_mm;

    Bed(Loop loop, Root root) {
        this.loop = loop;
        this.root = root;
    }

    /// Sets the bed to an age.
    ///
    /// @param dilation growth of the arteries' diameters (factor)
    void at(double dilation, double age_years) {
        double radius = 0.5 * dilation * (loop.isTandem() ? loop.cushion_mm() : loop.diameter_mm());
        support_mN_per_mm = root.segment().support_mN_per_mm();
        if (loop.isTandem()) {
            double wall = Arch.wall_mN_per_mm(loop.cushion_mm() * dilation, age_years);
            support_mN_per_mm = Arch.series_mN_per_mm(support_mN_per_mm, wall);
        }
        contact.between(radius, Root.RADIUS_mm, root.modulus_kPa(), support_mN_per_mm);
    }

    /// Depth of the dent where the rod reaches in so far (mm).
    double indentation_mm(double depth_mm) {
        return contact.indentation_mm(depth_mm);
    }

    /// How far the bed, and a pushed artery's wall, give where the rod reaches in so far (mm).
    double give_mm(double depth_mm) {
        return force(depth_mm) / support_mN_per_mm;
    }

    @Override
    public double energy(double depth_mm) {
        if (depth_mm <= 0) return 0;
        double dent = contact.indentation_mm(depth_mm), force = contact.force_mN(dent);
        return contact.energy_mN_mm(dent) + 0.5 * force * force / support_mN_per_mm;
    }

    @Override
    public double force(double depth_mm) {
        return depth_mm <= 0 ? 0 : contact.force_mN(contact.indentation_mm(depth_mm));
    }

    @Override
    public double stiffness(double depth_mm) {
        return depth_mm <= 0 ? 0 : contact.stiffness_mN_per_mm(contact.indentation_mm(depth_mm));
    }
}
