package org.ephapse.numeric;

/// A solve that left the numbers: says in which organ, when, where and with which value. The program ends with code 3.
public final class Diverged extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// A sentence with the organ, the age in years, the quantity and its value.
    public Diverged(String organ, double age_years, String quantity, double value) {
        super("the " + organ + " diverged at age " + age_years + " years: " + quantity + " became " + value);
    }
}
