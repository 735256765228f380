package org.ephapse.numeric;

/// A solve that left the numbers: says in which organ, when, where and with which value. The program ends with code 3.
public final class Diverged extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// A sentence with the organ, the age in years, the quantity and its value.
    public Diverged(String organ, double age_years, String quantity, double value) {
        super("the " + organ + " diverged at age " + age_years + " years: " + quantity + " became " + value);
    }

    /// A sentence with the fibre, the compartment, the time (ms) and the voltage (mV) that it reached.
    public Diverged(String fibre, int compartment, double time_ms, double voltage_mV) {
        super("the " + fibre + " diverged at " + time_ms + " ms: the voltage of compartment " + compartment + " became "
                + voltage_mV + " mV; a shorter step may help");
    }
}
