package org.ephapse.app;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.ephapse.app.scenario.Scenario;
import org.ephapse.body.LifeRecord;
import org.ephapse.body.Plan;

/// The two lives of a run: one person under the plan, and the same person waiting, at the same random addresses.
///
/// @param life    under the plan
/// @param waiting without treatment; the same record where the plan holds none
record Lives(LifeRecord life, LifeRecord waiting) {
    /// Lives both; the result does not depend on the number of threads.
    static Lives of(Scenario scenario, Fidelity fidelity, int threads) throws InterruptedException {
        Plan plan = scenario.plan();
        if (plan.treatments().isEmpty()) {
            LifeRecord waiting = fidelity.live(scenario, plan);
            return new Lives(waiting, waiting);
        }
        List<Callable<LifeRecord>> both = List.of(
                () -> fidelity.live(scenario, plan), () -> fidelity.live(scenario, Plan.waiting(plan.until_years())));
        try (ExecutorService pool = Executors.newFixedThreadPool(Math.min(threads, both.size()))) {
            List<Future<LifeRecord>> done = pool.invokeAll(both);
            return new Lives(done.getFirst().get(), done.getLast().get());
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        }
    }
}
