package org.ephapse.fibre;

/// What drives a fibre from outside the model.
public sealed interface Stimulus {
    /// When and how much.
    Pulse pulse();

    /// The same stimulus with another current (nA).
    Stimulus at(double current_nA);

    /// A current into the axon at a node.
    ///
    /// @param node  which node, from 0
    /// @param pulse positive makes the axon more positive inside
    record IntoNode(int node, Pulse pulse) implements Stimulus {
        @Override
        public Stimulus at(double current_nA) {
            return new IntoNode(node, new Pulse(pulse.start_ms(), pulse.length_ms(), current_nA));
        }
    }

    /// A point electrode outside the fibre, in an infinite medium that conducts better along the fibre than across.
    ///
    /// @param along_um       its place along the fibre, from the middle of node 0 (µm)
    /// @param across_um      its distance from the fibre (µm)
    /// @param along_S_per_m  conductivity along the fibre (S/m)
    /// @param across_S_per_m conductivity across the fibre (S/m)
    /// @param pulse          positive flows out of the electrode (anodic)
    record PointSource(double along_um, double across_um, double along_S_per_m, double across_S_per_m, Pulse pulse)
            implements Stimulus {
        /// Refuses an electrode on the fibre and conductivities that are not positive.
        public PointSource {
            new Electrode(along_um, across_um, along_S_per_m, across_S_per_m);
        }

        /// The electrode that it flows from.
        public Electrode electrode() {
            return new Electrode(along_um, across_um, along_S_per_m, across_S_per_m);
        }

        @Override
        public Stimulus at(double current_nA) {
            Pulse changed = new Pulse(pulse.start_ms(), pulse.length_ms(), current_nA);
            return new PointSource(along_um, across_um, along_S_per_m, across_S_per_m, changed);
        }
    }
}
