package org.ephapse.fibre;

import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;

/// One step of all modes of a condensed internode, none merged or left out: what does not move of [ModalInternode].
/// Equal internodes share it.
///
/// A mode is kept as φ, which follows the sum (or difference) s of the nodes' voltages with its time constant:
/// dφ/dt = λ (s - φ). Over a step φ becomes E φ + A s + B s', with s at its beginning and s' at its end.
final class ModalStep {
    @Source(cite = "ours: a faster mode follows the nodes at once", grade = Grade.DEFINED)
    private static final double SLOW_ms = 0.005;

    final Half even, odd;

    /// What the internode adds to its nodes' diagonals, and the link between them: in a step, at once, and at rest.
    final double diagonal_uS, link_uS, quickDiagonal_uS, quickLink_uS, restDiagonal_uS, restLink_uS;

    ModalStep(Modes modes, double step_ms, Scheme scheme) {
        even = new Half(modes.even, modes.evenVector, modes.entry_uS, step_ms, scheme);
        odd = new Half(modes.odd, modes.oddVector, modes.entry_uS, step_ms, scheme);
        double evenAll_uS = modes.even.sum_uS(), oddAll_uS = modes.odd.sum_uS();
        diagonal_uS = modes.entry_uS + even.swing_uS - evenAll_uS + odd.swing_uS - oddAll_uS;
        link_uS = even.swing_uS - evenAll_uS - (odd.swing_uS - oddAll_uS);
        restDiagonal_uS = modes.entry_uS - evenAll_uS - oddAll_uS;
        restLink_uS = oddAll_uS - evenAll_uS;
        quickDiagonal_uS = modes.entry_uS - even.quick_uS - odd.quick_uS;
        quickLink_uS = odd.quick_uS - even.quick_uS;
    }

    /// The modes of one parity.
    static final class Half {
        /// What is left of φ, what it takes of s (A + E B: of the part that is known before the nodes are solved), and
        /// of s' (B).
        final double[] left, taken, within;

        /// Share of the way to its end that a steady push goes in a step.
        final double[] gone;

        /// What a change of φ in a step lends a node; its amplitude for φ = 1; the current into a node for amplitude 1.
        final double[] lend_uS, amplitude, pull_uS;

        /// 1 / λ.
        final double[] time_ms;

        final double[][] vector;
        final double swing_uS, quick_uS;

        Half(Modes.Parity modes, double[][] vector, double entry_uS, double step_ms, Scheme scheme) {
            this.vector = vector;
            int size = modes.uS().length;
            left = new double[size];
            taken = new double[size];
            within = new double[size];
            gone = new double[size];
            lend_uS = new double[size];
            amplitude = new double[size];
            pull_uS = new double[size];
            time_ms = new double[size];
            boolean euler = scheme == Scheme.BACKWARD_EULER;
            double swing = 0;
            for (int m = 0; m < size; m++) {
                double rate = modes.per_ms()[m], x = rate * step_ms, capacitance_nF = modes.uS()[m] / rate;
                left[m] = euler ? 1 / (1 + x) : StrictMath.exp(-x);
                gone[m] = euler ? x / (1 + x) : -StrictMath.expm1(-x);
                within[m] = euler ? gone[m] : 1 - gone[m] / x;
                taken[m] = (1 - within[m]) * gone[m];
                lend_uS[m] = capacitance_nF / step_ms;
                swing += (euler ? 1 : 2) * lend_uS[m] * within[m];
                pull_uS[m] = entry_uS * vector[m][0];
                amplitude[m] = pull_uS[m] / (2 * rate);
                time_ms[m] = 1 / rate;
            }
            swing_uS = swing;
            double quick = 0;
            for (int m = modes.slowerThan(SLOW_ms); m < size; m++) quick += modes.uS()[m];
            quick_uS = quick;
        }
    }
}
