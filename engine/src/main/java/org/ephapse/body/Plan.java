package org.ephapse.body;

import java.util.List;

/// What is done in a life, and until when it is followed. An empty list of treatments is waiting.
///
/// @param treatments  what is done, in any order
/// @param until_years age to which the life is followed (years)
public record Plan(List<Treatment> treatments, double until_years) {
    /// Refuses a life that ends before it begins, and treatments after its end.
    public Plan {
        treatments = List.copyOf(treatments);
        if (!(until_years > Life.FROM_years && until_years <= Life.LATEST_years)) {
            throw new IllegalArgumentException("a life is followed from " + Life.FROM_years + " to at most "
                    + Life.LATEST_years + " years, not to " + until_years);
        }
        for (Treatment t : treatments) {
            if (t.from_years() >= until_years) {
                throw new IllegalArgumentException(
                        "a treatment at " + t.from_years() + " years comes after the life's end at " + until_years);
            }
        }
        if (treatments.stream()
                        .filter(Treatment.PressureControl.class::isInstance)
                        .count()
                > 1) {
            throw new IllegalArgumentException("blood-pressure treatment can begin only once");
        }
    }

    /// Nothing is done.
    public static Plan waiting(double until_years) {
        return new Plan(List.of(), until_years);
    }
}
