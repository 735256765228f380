package org.ephapse.body;

import org.ephapse.artery.Arch;
import org.ephapse.conflict.Beat;
import org.ephapse.conflict.Contact;
import org.ephapse.conflict.Root;
import org.ephapse.heart.BloodPressure;
import org.ephapse.heart.PulseWave;
import org.ephapse.measure.Equation;
import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;

/// One artery meets one nerve at one age: heart, artery and conflict wired together. Life and cohort both go through
/// here, so that a month of one life and a year of a million are the same equations.
final class Meeting {
    @Source(
            cite = "sanity check of the mechanics: one apex coefficient for all, soft tethers included",
            grade = Grade.ASSUMED)
    private static final double SANITY_APEX = 400.0;

    private final Law law;
    private final double dilation_per_year;
    final Contact contact;
    final Beat beat;
    double overlap_mm, diameter_mm, pulsePressure_mmHg;

    Meeting(Law law, Prior prior) {
        this.law = law;
        dilation_per_year = prior.dilation_per_year();
        contact = new Contact(law.contact());
        beat = new Beat(law.beat(), PulseWave.eightPoints(), prior.staticWeight());
    }

    /// Lets the artery press on the nerve as it does at an age; false where they do not touch even at systole.
    ///
    /// @param person      whose
    /// @param lengthening growth of the artery's length since 16 (share)
    /// @param age_years   age (years)
    /// @param strain      share of hypertension's effect that is felt, 0 to 1
    /// @param lifted_mm   how far an operation has lifted the artery (mm)
    boolean at(Person person, double lengthening, double age_years, double strain, double lifted_mm) {
        double dilation = Arch.dilation(age_years, dilation_per_year, Life.FROM_years);
        overlap_mm = Arch.overlap_mm(person.loop(), lengthening, dilation) - lifted_mm;
        pulsePressure_mmHg = BloodPressure.pulsePressure_mmHg(age_years, strain);
        boolean tandem = person.loop().isTandem();
        diameter_mm =
                dilation * (tandem ? person.loop().cushion_mm() : person.loop().diameter_mm());
        double swelling =
                dilation * (person.loop().diameter_mm() + 2 * person.loop().cushion_mm());
        double movement = person.root().movement_mm(swelling, pulsePressure_mmHg);
        if (overlap_mm + (law.beat() == Beat.Law.ABOUT_MEAN ? movement : 0) <= 0) {
            beat.rest();
            return false;
        }
        double apex = apex_mN_per_mm(person, lengthening, dilation, age_years);
        double support = 1 / (1 / apex + 1 / person.root().segment().support_mN_per_mm());
        contact.between(0.5 * diameter_mm, Root.RADIUS_mm, person.root().modulus_kPa(), support);
        beat.fall(contact, overlap_mm, movement);
        return true;
    }

    private double apex_mN_per_mm(Person person, double lengthening, double dilation, double age_years) {
        if (law.tabulatedApex()) {
            double excess = (1 + person.loop().excess()) * (1 + lengthening) - 1;
            return Arch.stiffness_mN_per_mm(person.loop(), excess, dilation, age_years);
        }
        double modulus = Arch.wallModulus_kPa(age_years);
        return Arch.stiffness_mN_per_mm(
                SANITY_APEX,
                modulus,
                dilation * person.loop().diameter_mm(),
                person.loop().span_mm());
    }

    /// Rate of damage right under the artery (1/year).
    double damage_per_year(Root root) {
        return root.damage_per_year() * root.segment().vulnerability() * beat.excess(root.threshold_mmHg(), 1);
    }

    /// Excitability of the fibers that are affected most.
    ///
    /// @param susceptibility how readily the person's bare fibers fire (median 1)
    /// @param bare           share of fibers under the artery without whole myelin
    /// @param reach          share of the nerve's width under the artery, times the apposition of bare fibers
    @Equation(
            quantity = "excitability",
            meaning = "How ready the affected fibers are to fire by themselves and into each other.",
            law = "X = s (1 - m) a/R x apposition,  s susceptibility, a/R share of the nerve's width under the artery",
            parameters = {Decompressed.class, Prior.class})
    @Source(cite = "reduced index of the lesion, ours, until the lesion is simulated in seconds", grade = Grade.ASSUMED)
    static double excitability(double susceptibility, double bare, double reach) {
        return susceptibility * bare * reach;
    }

    /// Radius of the patch under the artery (mm).
    double patch_mm() {
        return contact.patch_mm(beat.meanIndentation_mm());
    }

    /// Share of the nerve's width under the artery.
    double patchShare() {
        return Math.min(1, patch_mm() / Root.RADIUS_mm);
    }
}
