package org.ephapse.fibre.channel;

/// How often a gate moves one way, as a function of the membrane's voltage.
///
/// All arithmetic is `StrictMath`'s, so that the same voltage gives the same bytes on every machine.
public sealed interface Rate {
    /// Moves per ms at a voltage (mV).
    double at(double voltage_mV);

    /// The same rate for a channel whose gating is moved to voltages lower by a shift (mV).
    Rate shifted(double left_mV);

    /// The same rate, faster by a factor.
    Rate times(double factor);

    /// A (V - V0) / (1 - exp(-(V - V0) / k)): linear far on one side, nothing far on the other, A k at V0.
    ///
    /// @param slope_per_ms_mV A (1/(ms mV)), of the sign of k
    /// @param mid_mV          V0 (mV)
    /// @param spread_mV       k (mV); negative for a rate that falls with voltage
    record Linoid(double slope_per_ms_mV, double mid_mV, double spread_mV) implements Rate {
        @Override
        public double at(double voltage_mV) {
            double u = (voltage_mV - mid_mV) / spread_mV;
            double ratio = u == 0 ? 1 : -u / StrictMath.expm1(-u);
            return slope_per_ms_mV * spread_mV * ratio;
        }

        @Override
        public Rate shifted(double left_mV) {
            return new Linoid(slope_per_ms_mV, mid_mV - left_mV, spread_mV);
        }

        @Override
        public Rate times(double factor) {
            return new Linoid(slope_per_ms_mV * factor, mid_mV, spread_mV);
        }
    }

    /// A / (1 + exp(-(V - V0) / k)): nothing far on one side, A far on the other.
    ///
    /// @param most_per_ms A (1/ms)
    /// @param mid_mV      V0 (mV)
    /// @param spread_mV   k (mV); negative for a rate that falls with voltage
    record Sigmoid(double most_per_ms, double mid_mV, double spread_mV) implements Rate {
        @Override
        public double at(double voltage_mV) {
            return most_per_ms / (1 + StrictMath.exp(-(voltage_mV - mid_mV) / spread_mV));
        }

        @Override
        public Rate shifted(double left_mV) {
            return new Sigmoid(most_per_ms, mid_mV - left_mV, spread_mV);
        }

        @Override
        public Rate times(double factor) {
            return new Sigmoid(most_per_ms * factor, mid_mV, spread_mV);
        }
    }

    /// A exp((V - V0) / k).
    ///
    /// @param per_ms    A (1/ms)
    /// @param mid_mV    V0 (mV)
    /// @param spread_mV k (mV); negative for a rate that falls with voltage
    record Exponential(double per_ms, double mid_mV, double spread_mV) implements Rate {
        @Override
        public double at(double voltage_mV) {
            return per_ms * StrictMath.exp((voltage_mV - mid_mV) / spread_mV);
        }

        @Override
        public Rate shifted(double left_mV) {
            return new Exponential(per_ms, mid_mV - left_mV, spread_mV);
        }

        @Override
        public Rate times(double factor) {
            return new Exponential(per_ms * factor, mid_mV, spread_mV);
        }
    }
}
