package org.ephapse.app.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ephapse.app.Draw;
import org.ephapse.artery.Loop;
import org.ephapse.body.Person;
import org.ephapse.body.Treatment;
import org.ephapse.conflict.Root;
import org.jspecify.annotations.Nullable;

/// A scenario written back with every value, in the format's order and units. JSON is YAML, so the text of it is a
/// scenario file again, of the same person and the same plan.
public final class Canonical {
    private final Map<String, Object> top = new LinkedHashMap<>();

    private Canonical() {}

    /// The whole scenario as maps, lists and single values.
    public static Map<String, Object> of(Scenario scenario) {
        Canonical canonical = new Canonical();
        canonical.put("schemaVersion", (long) Format.VERSION);
        canonical.put("title", scenario.title());
        if (!scenario.description().isEmpty()) canonical.put("description", scenario.description());
        canonical.put("seed", scenario.seed());
        if (scenario.draw() != null)
            canonical.draw(scenario.draw(), scenario.person().side());
        canonical.person(scenario.person());
        canonical.measure("plan.until", scenario.plan().until_years());
        canonical.put("plan.treatments", treatments(scenario));
        canonical.expectation(scenario.expectation());
        return canonical.top;
    }

    private void draw(Draw draw, Person.Side side) {
        put("person.draw.seed", draw.seed());
        put("person.draw.index", draw.index());
        put("person.draw.side", word(side));
    }

    private void person(Person person) {
        put("person.sex", word(person.sex()));
        put("person.side", word(person.side()));
        artery(person.loop());
        nerve(person.root());
        measure("person.hypertension.from", person.bloodPressure().highFrom_years());
        measure("person.susceptibility", person.susceptibility());
        measure("person.resistance", person.resistance());
        measure("person.tension", person.tension());
    }

    private void artery(Loop loop) {
        put("person.artery.vessel", loop.vessel().name());
        measure("person.artery.diameter", loop.diameter_mm());
        measure("person.artery.span", loop.span_mm());
        measure("person.artery.excess", loop.excess());
        measure("person.artery.growth", loop.growth_per_year());
        measure("person.artery.direction", loop.direction());
        measure("person.artery.gap", loop.gap_mm());
        measure("person.artery.cushion", loop.cushion_mm());
        measure("person.artery.tether", loop.tether_mN_per_mm());
    }

    private void nerve(Root root) {
        put("person.nerve.segment", word(root.segment()));
        measure("person.nerve.contactAngle", root.angle_deg());
        measure("person.nerve.modulus", root.modulus_kPa());
        measure("person.nerve.pulse", root.pulse_mm());
        measure("person.nerve.threshold", root.threshold_mmHg());
        measure("person.nerve.damage", root.damage_per_year());
        measure("person.nerve.repair", root.repair_years());
    }

    private void expectation(Expectation expectation) {
        if (expectation.first() != null) put("expect.first", expectation.first());
        if (expectation.onset() != null) {
            measure("expect.onset.from", expectation.onset().from_years());
            measure("expect.onset.to", expectation.onset().to_years());
        }
        putFlag("expect.twitchingAtEnd", expectation.twitchingAtEnd());
        putFlag("expect.touching", expectation.touching());
        putFlag("expect.dent", expectation.dent());
    }

    /// The treatments, each a block of one name.
    static List<Map<String, Object>> treatments(Scenario scenario) {
        return scenario.plan().treatments().stream().map(Canonical::treatment).toList();
    }

    private static Map<String, Object> treatment(Treatment treatment) {
        Canonical item = new Canonical();
        switch (treatment) {
            case Treatment.Toxin toxin -> {
                item.below("toxin", "from", toxin.from_years());
                item.below("toxin", "until", toxin.until_years());
                item.below("toxin", "dose", toxin.dose_U());
                item.below("toxin", "interval", toxin.interval_days());
                item.below("toxin", "reboundGain", toxin.reboundGain());
            }
            case Treatment.Decompression operation -> {
                item.below("decompression", "at", operation.from_years());
                item.below("decompression", "completeness", operation.completeness());
                item.below("decompression", "clearance", operation.clearance_mm());
                item.below("decompression", "recursAt", operation.recursAt_years());
            }
            case Treatment.PressureControl control -> item.below("bloodPressureControl", "from", control.from_years());
        }
        return item.top;
    }

    private void below(String treatment, String name, double value) {
        String path = treatment + "." + name;
        insert(path, measured("plan.treatments." + path, value));
    }

    private void measure(String path, double value) {
        insert(path, measured(path, value));
    }

    private void putFlag(String path, @Nullable Boolean flag) {
        if (flag != null) put(path, flag);
    }

    private void put(String path, Object value) {
        insert(path, value);
    }

    /// A number as its key writes it: with its unit, as a plain number, or never.
    private static Object measured(String path, double value) {
        if (!(Format.at(path).kind() instanceof Kind.Measure measure)) {
            throw new IllegalStateException(path + " is no measure");
        }
        if (measure.orNever() && value == Double.POSITIVE_INFINITY) return Values.NEVER;
        return measure.dimension().isPlain()
                ? (Object) value
                : measure.dimension().text(value);
    }

    @SuppressWarnings("unchecked")
    private void insert(String path, Object value) {
        Map<String, Object> block = top;
        String[] names = path.split("\\.", -1);
        for (int i = 0; i < names.length - 1; i++) {
            block = (Map<String, Object>) block.computeIfAbsent(names[i], name -> new LinkedHashMap<String, Object>());
        }
        block.put(names[names.length - 1], value);
    }

    /// The word of the format for a constant.
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The single values of a scenario by path, blocks opened; the list of treatments is left out.
    static Map<String, Object> flat(Scenario scenario) {
        Map<String, Object> flat = new LinkedHashMap<>();
        flatten("", of(scenario), flat);
        return flat;
    }

    private static void flatten(String path, Map<?, ?> block, Map<String, Object> flat) {
        block.forEach((name, value) -> {
            String below = path.isEmpty() ? (String) name : path + "." + name;
            if (value instanceof Map<?, ?> inner) flatten(below, inner, flat);
            else if (!(value instanceof List<?>)) flat.put(below, value);
        });
    }
}
