package org.ephapse.app.scenario;

import java.util.List;
import java.util.stream.Stream;
import org.ephapse.app.text.Decimal;
import org.ephapse.measure.Units;

/// What is measured, and in which units people may write it. The first unit is the one the engine uses.
enum Dimension {
    /// Lengths (mm).
    LENGTH(Unit.own("mm"), Unit.over("um", 1000), Unit.over("µm", 1000), Unit.over("μm", 1000), Unit.times("cm", 10)),
    /// Ages and long times (years).
    YEARS(
            Unit.own("years"),
            Unit.own("year"),
            Unit.own("y"),
            Unit.over("months", Units.MONTHS_PER_YEAR),
            Unit.over("month", Units.MONTHS_PER_YEAR),
            Unit.over("days", Units.DAYS_PER_YEAR),
            Unit.over("day", Units.DAYS_PER_YEAR)),
    /// Short times (days).
    DAYS(Unit.own("days"), Unit.own("day"), Unit.times("weeks", 7), Unit.times("week", 7)),
    /// Pressures (mmHg).
    PRESSURE(Unit.own("mmHg"), Unit.over("kPa", Units.KPA_PER_MMHG)),
    /// Elastic moduli (kPa).
    MODULUS(Unit.own("kPa"), Unit.over("Pa", 1000)),
    /// Stiffness against a push (mN/mm).
    STIFFNESS(Unit.own("mN/mm"), Unit.own("N/m")),
    /// Shares: a plain number, or percent.
    SHARE(Unit.own(""), Unit.over("%", 100)),
    /// Growth a year.
    GROWTH(Unit.own("/year"), Unit.over("%/year", 100)),
    /// Rates a year.
    RATE(Unit.own("/year")),
    /// Directions (degrees).
    ANGLE(Unit.own("deg"), Unit.times("rad", 180 / Math.PI)),
    /// Units of onabotulinumtoxinA.
    DOSE(Unit.own("U")),
    /// Shifts of a membrane's gates (mV).
    VOLTAGE(Unit.own("mV")),
    /// A plain number.
    NUMBER(Unit.own(""));

    // List.of cannot be changed
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<Unit> units;

    Dimension(Unit... units) {
        this.units = List.of(units);
    }

    /// All units, the engine's own first.
    List<Unit> units() {
        return units;
    }

    /// Whether a number without a unit is a value.
    boolean isPlain() {
        return units.getFirst().name().isEmpty();
    }

    /// The names to be written after a number.
    List<String> names() {
        return units.stream().map(Unit::name).filter(n -> !n.isEmpty()).toList();
    }

    /// The names that a sentence tells: without the second way to write a word.
    List<String> toldNames() {
        Stream<String> told = names().stream()
                .filter(n -> !List.of("year", "y", "month", "day", "week", "um", "μm")
                        .contains(n));
        return told.toList();
    }

    /// A value with its unit, as it is read back.
    String text(double value) {
        String unit = units.getFirst().name();
        return unit.isEmpty() ? Decimal.exact(value) : Decimal.exact(value) + " " + unit;
    }

    /// A unit that people may write after a number. The number times `times` over `over` is in the dimension's own
    /// unit;
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
}
