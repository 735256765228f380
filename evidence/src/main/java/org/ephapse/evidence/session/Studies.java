package org.ephapse.evidence.session;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/// The experiments on seconds, by name.
public final class Studies {
    private static final Map<String, Function<Trials, Study>> ALL = all();

    private static Map<String, Function<Trials, Study>> all() {
        Map<String, Function<Trials, Study>> all = new LinkedHashMap<>();
        all.put("ladder", Ladder::run);
        all.put("endings", Endings::run);
        all.put("synchrony", Synchrony::run);
        all.put("spread", Spread::run);
        all.put("lsr", Responses::run);
        all.put("recovery", Recovery::run);
        all.put("diameters", Diameters::run);
        all.put("cohort", Patients::run);
        all.put("operations", Operations::run);
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

    /// Names of those whose figures stand beside published ones.
    public static List<String> findings() {
        return FINDINGS;
    }

    /// The figures that stand beside published ones, of the experiments that have them, as one list. Experiments run
    /// beside each other; the list does not depend on how many do.
    ///
    /// @param budget  of each; several threads tell it what they run
    /// @param threads how many run at a time
    /// @throws IllegalArgumentException where the budget leaves an experiment nothing to look at
    public static List<Study.Beside> findings(Budget budget, int threads) {
        List<Study.Beside> all = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Future<Study>> studies = new ArrayList<>();
            for (String name : FINDINGS) studies.add(pool.submit(() -> run(name, oneOfMany(name, budget))));
            try {
                for (Future<Study> study : studies) all.addAll(study.get().besides());
            } finally {
                pool.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the experiments were interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) throw cause;
            throw new IllegalStateException(e.getCause());
        }
        return all;
    }

    /// The same budget for an experiment that stops before its next record when another has failed.
    private static Budget oneOfMany(String name, Budget of) {
        return new Budget(of.seeds(), of.seconds(), of.burnIn_s(), what -> {
            if (Thread.currentThread().isInterrupted()) throw new CancellationException("another experiment failed");
            of.told().accept(name + ": " + what);
        });
    }

    /// Those with published figures.
    private static final List<String> FINDINGS =
            List.of("ladder", "synchrony", "spread", "lsr", "cohort", "operations", "lifting", "states");

    /// Runs one.
    ///
    /// @throws IllegalArgumentException where there is none of that name
    public static Study run(String name, Budget budget) {
        Function<Trials, Study> study = ALL.get(name);
        if (study == null) throw new IllegalArgumentException("there is no experiment " + name);
        return study.apply(new Trials(budget));
    }
}
