package org.ephapse.app.report;

import java.util.Comparator;
import java.util.Locale;
import org.ephapse.app.report.markup.Element;
import org.ephapse.app.report.markup.Numbers;
import org.ephapse.app.report.markup.Table;
import org.ephapse.body.Mark;
import org.ephapse.body.Quantity;
import org.ephapse.body.Treatment;
import org.ephapse.signal.Region;

/// What treatment changed: two lives of one person, with the same chances, side by side.
///
/// @param life    the life under the plan
/// @param waiting the same person untreated
record Comparison(History life, History waiting) {
    /// The table.
    Element table() {
        double from = life.record().plan().treatments().stream()
                .min(Comparator.comparingDouble(Treatment::from_years))
                .map(Treatment::from_years)
                .orElse(life.age(0));
        String since = " from " + Numbers.age(from) + " years on";
        Table table =
                new Table("One person, two lives: with the plan, and without treatment.", "What", "Plan", "Untreated");
        for (Region region : Region.values()) {
            table.row(capital(region.word()) + " begins (age)", onset(life, region), onset(waiting, region));
        }
        if (count(life, Mark.Kind.INJECTION) > 0) injections(table);
        return table.row(
                        "Years with visible twitching" + since,
                        years(life.seenYears(from)),
                        years(waiting.seenYears(from)))
                .row("Mean twitching" + since + " (0 to 1)", index(life.meanSeen(from)), index(waiting.meanSeen(from)))
                .row(
                        "Twitching at the end (0 to 1)",
                        index(last(life, Quantity.VISIBLE)),
                        index(last(waiting, Quantity.VISIBLE)))
                .row(
                        "Dent at the end (mm)",
                        index(last(life, Quantity.INDENTATION)),
                        index(last(waiting, Quantity.INDENTATION)))
                .row(
                        "Whole myelin at the end",
                        Numbers.percent(last(life, Quantity.MYELIN)),
                        Numbers.percent(last(waiting, Quantity.MYELIN)))
                .draw("changed");
    }

    private void injections(Table table) {
        long failed = count(life, Mark.Kind.INJECTION_FAILED);
        table.row("Injections", Long.toString(count(life, Mark.Kind.INJECTION) + failed), "0");
        table.row("Injections that failed", Long.toString(failed), "0");
        table.row("Side effects (drooping eyelid, weak face)", Long.toString(count(life, Mark.Kind.SIDE_EFFECT)), "0");
    }

    private static long count(History history, Mark.Kind kind) {
        return history.record().marks().stream().filter(m -> m.kind() == kind).count();
    }

    private static double last(History history, Quantity quantity) {
        return history.at(history.last(), quantity);
    }

    private static String onset(History history, Region region) {
        return history.onset(region).map(m -> Numbers.age(m.age_years())).orElse("never");
    }

    private static String years(double years) {
        return Numbers.fixed(years, 1);
    }

    private static String index(double value) {
        return Numbers.fixed(value, 2);
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
