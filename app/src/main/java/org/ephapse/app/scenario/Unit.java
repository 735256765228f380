package org.ephapse.app.scenario;

/// A unit that people may write after a number. The number times `times` over `over` is in the dimension's own unit;
/// one of the two is 1, so that a conversion rounds once.
///
/// @param name  as it is written
/// @param times factor
/// @param over  divisor
record Unit(String name, double times, double over) {
    /// The dimension's own unit, or another name of it.
    static Unit own(String name) {
        return new Unit(name, 1, 1);
    }

    /// A larger unit.
    static Unit times(String name, double factor) {
        return new Unit(name, factor, 1);
    }

    /// A smaller unit.
    static Unit over(String name, double divisor) {
        return new Unit(name, 1, divisor);
    }

    /// The number in the dimension's own unit; never a negative zero.
    double own(double number) {
        return number * times / over + 0.0;
    }
}
