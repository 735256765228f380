package org.ephapse.body;

import org.ephapse.conflict.Beat;
import org.ephapse.conflict.Contact;

/// Which laws a population lives by. [#STANDARD] is the house's; [#SANITY_CHECK] is the law of the mechanics' sanity
/// check, kept so that every change of law can be shown against it.
///
/// @param contact        what carries the artery
/// @param beat           how the beat's pressure is computed
/// @param tabulatedApex  apex stiffness from the rod's table; otherwise one coefficient for all
/// @param onset          when twitching begins
public record Law(Contact.Law contact, Beat.Law beat, boolean tabulatedApex, Onset onset) {
    /// The law of the sanity check: Hertz at any depth, pressure above diastole, one apex coefficient, a threshold.
    public static final Law SANITY_CHECK =
            new Law(Contact.Law.HERTZ, Beat.Law.ABOVE_DIASTOLE, false, new Onset.Threshold(Onset.SANITY_THETA));

    /// The house's law.
    public static final Law STANDARD = new Law(
            Contact.Law.HERTZ_THEN_FOUNDATION,
            Beat.Law.ABOUT_MEAN,
            true,
            new Onset.Hazard(Onset.RATE_per_year, Onset.POWER));
}
