package org.ephapse.fibre;

import org.jspecify.annotations.Nullable;

/// One condensed internode that runs, with all its modes: what it lends its nodes, what an electrode outside pushes
/// into it, and the voltages inside it. Voltages count from the passive membrane's reversal.
///
/// A step is: [#remember(double, double)] with the nodes' voltages now, [#push(double\[\])], the solution of the nodes,
/// [#arrive(double, double)] with their new voltages.
final class ModalInternode {
    /// Current that each node loses to what the modes remember (nA).
    double left_nA, right_nA;

    /// Current that the electrodes push through the internode into each node (nA).
    double pushedLeft_nA, pushedRight_nA;

    final ModalStep step;
    private final State even, odd;
    private final int first, last;

    /// @param place   which internode of the chain
    /// @param sources of each electrode, currents into each compartment for 1 nA, inside and under the myelin; null for
    ///     a source that reaches no internode
    ModalInternode(Chain chain, int place, ModalStep step, double[] @Nullable [][] sources) {
        this.step = step;
        first = chain.node[place] + 1;
        last = chain.node[place + 1] - 1;
        even = new State(step.even, 1, sources);
        odd = new State(step.odd, -1, sources);
    }

    /// All modes of one parity.
    private final class State {
        private final ModalStep.Half half;

        // φ less the part that is known only with the nodes' new voltages; and φ
        private final double[] known, follows;

        // what the electrodes drove, in amplitudes; and how strongly 1 nA of each drives a mode
        private final double[] driven;
        private final double[][] coupling;
        private double held_nA;

        State(ModalStep.Half half, int parity, double[] @Nullable [][] sources) {
            this.half = half;
            int size = half.left.length;
            known = new double[size];
            follows = new double[size];
            driven = new double[size];
            coupling = new double[sources.length][];
            for (int s = 0; s < sources.length; s++) coupling[s] = couple(sources[s], parity);
        }

        private double[] couple(double[] @Nullable [] source, int parity) {
            if (source == null) return new double[0];
            double[] drive = new double[half.left.length];
            for (int m = 0; m < drive.length; m++) {
                for (int k = 0; k < drive.length / 2; k++) {
                    for (int layer = 0; layer < 2; layer++) {
                        double both = source[layer][first + k] + parity * source[layer][last - k];
                        drive[m] += half.vector[m][2 * k + layer] * both / 2;
                    }
                }
            }
            return drive;
        }

        void settle(double s_mV) {
            held_nA = 0;
            for (int m = 0; m < known.length; m++) {
                follows[m] = s_mV;
                known[m] = (1 - half.within[m]) * s_mV;
                held_nA += half.lend_uS[m] * known[m];
            }
        }

        /// What the nodes lose to the change of memory (nA).
        double remember(double s_mV) {
            double before_nA = held_nA, now_nA = 0;
            for (int m = 0; m < known.length; m++) {
                known[m] = Math.fma(half.left[m], known[m], half.taken[m] * s_mV);
                now_nA = Math.fma(half.lend_uS[m], known[m], now_nA);
            }
            held_nA = now_nA;
            return now_nA - before_nA - half.swing_uS * s_mV;
        }

        /// What the electrodes push through the internode into the left node, on average over the step (nA).
        double push(double[] current_nA) {
            double pushed_nA = 0;
            for (int m = 0; m < driven.length; m++) {
                double drive = 0;
                for (int s = 0; s < current_nA.length; s++) {
                    if (coupling[s].length > 0) drive += coupling[s][m] * current_nA[s];
                }
                double end = drive * half.time_ms[m];
                pushed_nA += half.pull_uS[m] * Math.fma(half.within[m], end - driven[m], driven[m]);
                driven[m] = Math.fma(half.left[m], driven[m], half.gone[m] * end);
            }
            return pushed_nA;
        }

        void arrive(double s_mV) {
            for (int m = 0; m < known.length; m++) follows[m] = Math.fma(half.within[m], s_mV, known[m]);
        }

        /// What the modes are at an unknown of the left half (mV).
        double at(int unknown) {
            double sum = 0;
            for (int m = 0; m < known.length; m++) {
                sum += half.vector[m][unknown] * (half.amplitude[m] * follows[m] + driven[m]);
            }
            return sum;
        }
    }

    /// Everything as it is when the nodes' voltages have lasted.
    void settle(double left_mV, double right_mV) {
        even.settle(left_mV + right_mV);
        odd.settle(left_mV - right_mV);
    }

    /// What the modes hold of the nodes' voltages at the beginning of a step.
    void remember(double left_mV, double right_mV) {
        double together = even.remember(left_mV + right_mV), apart = odd.remember(left_mV - right_mV);
        left_nA = together + apart;
        right_nA = together - apart;
    }

    /// What the electrodes do in a step, with the mean current of each (nA).
    void push(double[] current_nA) {
        double together = even.push(current_nA), apart = odd.push(current_nA);
        pushedLeft_nA = together + apart;
        pushedRight_nA = together - apart;
    }

    /// The nodes' voltages at the end of a step.
    void arrive(double left_mV, double right_mV) {
        even.arrive(left_mV + right_mV);
        odd.arrive(left_mV - right_mV);
    }

    /// Voltage inside a compartment of the chain, from the passive reversal (mV).
    double inside_mV(int compartment) {
        return at(compartment, 0);
    }

    /// Voltage under the myelin (mV).
    double under_mV(int compartment) {
        return at(compartment, 1);
    }

    private double at(int compartment, int layer) {
        int fromLeft = compartment - first, fromRight = last - compartment;
        int unknown = 2 * Math.min(fromLeft, fromRight) + layer;
        double sign = fromLeft < fromRight ? 1 : -1;
        return even.at(unknown) + sign * odd.at(unknown);
    }
}
