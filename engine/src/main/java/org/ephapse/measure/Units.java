package org.ephapse.measure;

/// Conversions between the clinic's units and the coherent sets of the engine {mm, kPa, mN, s} and {days, years, U}.
public final class Units {
    /// One millimeter of mercury (kPa).
    @Source(cite = "NIST SP 811", at = "appendix B.8, conventional mmHg", grade = Grade.DEFINED)
    public static final double KPA_PER_MMHG = 0.133322;

    /// Mean Gregorian year (days).
    @Source(cite = "Gregorian calendar", at = "97 leap years in 400", grade = Grade.DEFINED)
    public static final double DAYS_PER_YEAR = 365.2425;

    /// Months in a year.
    @Source(cite = "Gregorian calendar", grade = Grade.DEFINED)
    public static final int MONTHS_PER_YEAR = 12;

    private Units() {}
}
