package org.ephapse.app.scenario;

import java.util.ArrayList;
import java.util.List;
import org.ephapse.app.text.Decimal;
import org.ephapse.body.Plan;
import org.ephapse.body.Treatment;
import org.jspecify.annotations.Nullable;

/// Makes the plan of a scenario and refuses treatments that cannot stand beside each other.
final class PlanReading {
    private static final String TREATMENTS = "plan.treatments";
    private static final List<String> BEGINS = List.of("from", "at");

    private final Given given;
    private final double until_years;

    PlanReading(Given given) {
        this.given = given;
        Double until = given.number("plan.until");
        until_years = until == null ? Values.standardNumber("plan.until") : until;
    }

    /// The plan.
    Plan plan() {
        List<Treatment> treatments = new ArrayList<>();
        for (Given.Item item : given.items(TREATMENTS)) {
            refuseLate(item);
            Treatment treatment = treatment(item);
            treatments.forEach(earlier -> refuseClash(item, earlier, treatment));
            treatments.add(treatment);
        }
        try {
            return new Plan(treatments, until_years);
        } catch (IllegalArgumentException e) {
            throw new BadScenario(given.place(TREATMENTS), "the plan is impossible: " + e.getMessage());
        }
    }

    private void refuseLate(Given.Item item) {
        for (String name : BEGINS) {
            String path = item.path() + "." + name;
            Double begin = item.values().number(path);
            if (begin != null && begin >= until_years) {
                throw new BadScenario(
                        item.values().place(path),
                        path + " is " + years(begin) + ", but the life is followed only to " + years(until_years)
                                + " (plan.until)");
            }
        }
    }

    private Treatment treatment(Given.Item item) {
        try {
            return switch (item.path()) {
                case "plan.treatments.toxin" ->
                    new Treatment.Toxin(
                            number(item, "from"),
                            toxinEnd(item),
                            number(item, "dose"),
                            number(item, "interval"),
                            number(item, "reboundGain"));
                case "plan.treatments.decompression" ->
                    new Treatment.Decompression(
                            number(item, "at"),
                            number(item, "completeness"),
                            number(item, "clearance"),
                            number(item, "recursAt"));
                case "plan.treatments.bloodPressureControl" -> new Treatment.PressureControl(number(item, "from"));
                default -> throw new IllegalStateException("the format knows " + item.path() + ", the plan does not");
            };
        } catch (IllegalArgumentException e) {
            throw new BadScenario(item.values().place(item.path()), item.path() + " is impossible: " + e.getMessage());
        }
    }

    private double toxinEnd(Given.Item item) {
        Double end = item.values().number(item.path() + ".until");
        return end == null ? until_years : end;
    }

    private static double number(Given.Item item, String name) {
        String path = item.path() + "." + name;
        Double value = item.values().number(path);
        return value == null ? Values.standardNumber(path) : value;
    }

    private static void refuseClash(Given.Item item, Treatment earlier, Treatment treatment) {
        @Nullable
        String clash = switch (treatment) {
            case Treatment.PressureControl control
            when earlier instanceof Treatment.PressureControl ->
                "blood pressure is already treated from " + years(earlier.from_years()) + " on";
            case Treatment.Toxin toxin
            when earlier instanceof Treatment.Toxin other && overlap(toxin, other) ->
                "another course of toxin lasts from " + years(other.from_years()) + " to " + years(other.until_years());
            case Treatment.Decompression operation
            when earlier instanceof Treatment.Decompression && earlier.from_years() == operation.from_years() ->
                "there is another operation at " + years(earlier.from_years());
            default -> null;
        };
        if (clash != null) {
            throw new BadScenario(
                    item.values().place(item.path()),
                    item.path() + " at " + years(treatment.from_years()) + " is impossible: " + clash);
        }
    }

    private static boolean overlap(Treatment.Toxin a, Treatment.Toxin b) {
        return a.from_years() < b.until_years() && b.from_years() < a.until_years();
    }

    private static String years(double age) {
        return Decimal.rounded(age) + " years";
    }
}
