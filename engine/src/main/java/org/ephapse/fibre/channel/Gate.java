package org.ephapse.fibre.channel;

import org.ephapse.measure.Equation;
import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;

/// One kind of gate of a channel: a share x of its gates is open, dx/dt = a (1 - x) - b x.
///
/// @param opening how fast closed gates open
/// @param closing how fast open gates close
/// @param power   how many such gates stand in a row
public record Gate(Rate opening, Rate closing, int power) {
    /// Refuses fewer than one gate in a row.
    public Gate {
        if (power < 1) throw new IllegalArgumentException("a channel has at least 1 gate of a kind, not " + power);
    }

    /// The share that is open when the voltage (mV) has stood for long.
    @Equation(
            quantity = "gate",
            meaning = "Share of a channel's gates that is open.",
            law = "dx/dt = a(V) (1 - x) - b(V) x; at rest x = a / (a + b)",
            parameters = Channels.class)
    @Source(
            cite = "Hodgkin & Huxley 1952, J Physiol 117:500",
            doi = "10.1113/jphysiol.1952.sp004764",
            grade = Grade.DEFINED)
    public double atRest(double voltage_mV) {
        double a = opening.at(voltage_mV), b = closing.at(voltage_mV);
        return a / (a + b);
    }

    /// The share after a step (ms) at a constant voltage (mV): exact.
    public double after(double open, double voltage_mV, double step_ms) {
        double a = opening.at(voltage_mV), b = closing.at(voltage_mV), rest = a / (a + b);
        return rest + (open - rest) * StrictMath.exp(-step_ms * (a + b));
    }

    /// The same gate with its voltages lowered by a shift (mV).
    public Gate shifted(double left_mV) {
        return new Gate(opening.shifted(left_mV), closing.shifted(left_mV), power);
    }

    /// The same gate, faster by a factor.
    public Gate times(double factor) {
        return new Gate(opening.times(factor), closing.times(factor), power);
    }
}
