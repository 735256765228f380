package org.ephapse.body;

import org.ephapse.artery.Arch;
import org.ephapse.artery.Loop;
import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;
import org.jspecify.annotations.Nullable;

/// The loop as a closed-form arch: nothing is remembered from age to age, so one object serves any number of people.
final class ArchApproach implements Approach {
    @Source(
            cite = "sanity check of the mechanics: one apex coefficient for all, soft tethers included",
            grade = Grade.ASSUMED)
    private static final double SANITY_APEX = 400.0;

    private final boolean tabulatedApex;
    private final double dilation_per_year;

    @SuppressWarnings("NullAway.Init")
    private Person person;

    private double age_years, lengthening, dilation, overlap_mm;

    ArchApproach(Law law, Prior prior) {
        tabulatedApex = law.tabulatedApex();
        dilation_per_year = prior.dilation_per_year();
    }

    @Override
    public void to(Person person, double age_years, double lengthening, double strain, double lifted_mm) {
        this.person = person;
        this.age_years = age_years;
        this.lengthening = lengthening;
        dilation = Arch.dilation(age_years, dilation_per_year, Life.FROM_years);
        overlap_mm = Arch.overlap_mm(person.loop(), lengthening, dilation) - lifted_mm;
    }

    @Override
    public double overlap_mm() {
        return overlap_mm;
    }

    @Override
    public double support_mN_per_mm() {
        return 1 / (1 / apex_mN_per_mm() + 1 / person.root().segment().support_mN_per_mm());
    }

    @Override
    public @Nullable Scene scene() {
        return null;
    }

    private double apex_mN_per_mm() {
        Loop loop = person.loop();
        if (tabulatedApex) {
            double excess = (1 + loop.excess()) * (1 + lengthening) - 1;
            return Arch.stiffness_mN_per_mm(loop, excess, dilation, age_years);
        }
        double modulus = Arch.wallModulus_kPa(age_years);
        return Arch.stiffness_mN_per_mm(SANITY_APEX, modulus, dilation * loop.diameter_mm(), loop.span_mm());
    }
}
