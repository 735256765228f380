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
    private final Law law;
    private final Approach approach;
    private final double dilation_per_year;
    final Contact contact;
    final Beat beat;
    double overlap_mm, diameter_mm, pulsePressure_mmHg;

    Meeting(Law law, Prior prior) {
        this(law, prior, new ArchApproach(law, prior));
    }

    Meeting(Law law, Prior prior, Approach approach) {
        this.law = law;
        this.approach = approach;
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
        approach.to(person, age_years, lengthening, strain, lifted_mm);
        overlap_mm = approach.overlap_mm();
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
        contact.between(0.5 * diameter_mm, Root.RADIUS_mm, person.root().modulus_kPa(), approach.support_mN_per_mm());
        beat.fall(contact, overlap_mm, movement);
        return true;
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
