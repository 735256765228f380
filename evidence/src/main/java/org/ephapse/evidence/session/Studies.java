package org.ephapse.evidence.session;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// The experiments on seconds, by name.
public final class Studies {
    private static final Map<String, Function<Trials, Study>> ALL = all();

    private static Map<String, Function<Trials, Study>> all() {
        Map<String, Function<Trials, Study>> all = new LinkedHashMap<>();
        all.put("ladder", Ladder::run);
        all.put("synchrony", Synchrony::run);
        all.put("spread", Spread::run);
        all.put("lsr", Responses::run);
        all.put("recovery", Recovery::run);
        all.put("diameters", Diameters::run);
        all.put("cohort", Patients::run);
        all.put("lifting", Lifts::run);
        all.put("states", States::run);
        all.put("heart", Pulse::run);
        all.put("controls", Controls::run);
        all.put("burn-in", BurnIn::run);
        return all;
    }

    private Studies() {}

    /// Their names.
    public static List<String> names() {
        return List.copyOf(ALL.keySet());
    }

    /// The figures that stand beside published ones, of the experiments that have them, as one list.
    public static List<Study.Beside> findings(Budget budget) {
        return FINDING.stream()
                .flatMap(name -> run(name, budget).besides().stream())
                .toList();
    }

    private static final List<String> FINDING =
            List.of("ladder", "synchrony", "spread", "lsr", "cohort", "lifting", "states");

    /// Runs one.
    ///
    /// @throws IllegalArgumentException where there is none of that name
    public static Study run(String name, Budget budget) {
        Function<Trials, Study> study = ALL.get(name);
        if (study == null) throw new IllegalArgumentException("there is no experiment " + name);
        return study.apply(new Trials(budget));
    }
}
