package org.ephapse.fibre;

/// The state of one fibre between two steps, whatever their length: what is taken from one lane and put into another.
final class Moment {
    /// Voltages of the nodes, and their gates, `[gate][node]`.
    final double[] u_mV;

    final double[][] gates;

    /// The voltage that each mode of an internode follows, `[internode][mode]`; internode i lies before node i.
    final double[][] even_mV, odd_mV;

    Moment(int nodes, int modes) {
        u_mV = new double[nodes];
        gates = new double[GateTable.GATES][nodes];
        even_mV = new double[nodes][modes];
        odd_mV = new double[nodes][modes];
    }
}
