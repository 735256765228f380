package org.ephapse.app.bundle;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ephapse.app.text.BadInput;

/// A question to bundles of fibres that is settled by computing.
public sealed interface Experiment
        permits NeighborExperiment,
                PairExperiment,
                VolleyExperiment,
                BridgeExperiment,
                DirectionExperiment,
                BlockExperiment,
                DischargeExperiment {
    /// Runs it.
    ///
    /// @param fine whether the long version is wanted, where there is one
    Finding run(boolean fine);

    /// All experiments by the name on the command line.
    static Map<String, Experiment> all() {
        Map<String, Experiment> all = new LinkedHashMap<>();
        all.put("neighbor", new NeighborExperiment());
        all.put("pair", new PairExperiment());
        all.put("volley", new VolleyExperiment());
        all.put("bridge", new BridgeExperiment());
        all.put("direction", new DirectionExperiment());
        all.put("block", new BlockExperiment());
        all.put("discharge", new DischargeExperiment());
        return all;
    }

    /// The experiment of a name.
    static Experiment named(String name) {
        Experiment found = all().get(name);
        if (found == null) {
            List<String> names = List.copyOf(all().keySet());
            throw new BadInput("there is no experiment \"" + name + "\"; there are " + String.join(", ", names));
        }
        return found;
    }
}
