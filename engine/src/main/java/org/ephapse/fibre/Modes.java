package org.ephapse.fibre;

import java.util.Arrays;
import org.ephapse.measure.Equation;
import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;
import org.ephapse.numeric.Pencil;

/// The modes of one passive internode, seen from the nodes on its sides: even modes follow the sum of their voltages,
/// odd modes the difference.
///
/// A mode is a resistor and a capacitor: it holds the charge w, with dw/dt = -λ w + γ (VL ± VR), and the current that
/// it lends a node is γ (VL ± VR) - dw/dt. Voltages count from the passive membrane's reversal. docs/theory/fibre.md
/// derives it.
final class Modes {
    @Source(cite = "ours: how unequal the halves of an internode may be", grade = Grade.DEFINED)
    private static final double UNEQUAL = 1e-12;

    final Parity even, odd;

    /// The vectors of the modes, in the order of the parities: `vector[mode][unknown]`, inside and under the myelin in
    /// turn, from the left node to the middle.
    final double[][] evenVector, oddVector;

    @Source(cite = "ours: modes whose times differ by more are not merged", grade = Grade.DEFINED)
    private static final double ALIKE = 2.5;

    /// Conductance between a node and the internode's first compartment (µS).
    final double entry_uS;

    private final Chain chain;
    private final int first, half;

    /// @param place which internode of the chain
    Modes(Chain chain, int place) {
        this.chain = chain;
        first = chain.node[place] + 1;
        half = Chain.compartments() / 2;
        entry_uS = chain.axon_uS[first - 1];
        Pencil evenPencil = condense(1), oddPencil = condense(-1);
        even = parity(evenPencil);
        odd = parity(oddPencil);
        evenVector = evenPencil.vector;
        oddVector = oddPencil.vector;
    }

    /// The modes of one parity, slowest first.
    ///
    /// @param per_ms how fast a mode decays, λ (1/ms)
    /// @param uS     its conductance γ (µS)
    record Parity(double[] per_ms, double[] uS) {
        /// Two modes in place of the weak ones before the strongest mode that is slower than a time (ms), if their time
        /// constants are alike: the two that answer as they do to a steady voltage, its first two derivatives and a
        /// jump,
        /// that is with the same sums of γ/λ², γ/λ, γ and γλ (two-point Gauss quadrature over the modes).
        Parity merged(double slower_ms) {
            int slow = 0;
            for (int m = 0; m < slowerThan(slower_ms); m++) if (uS[m] > uS[slow]) slow = m;
            if (slow <= 2 || per_ms[slow - 1] > ALIKE * per_ms[0]) return this;
            double total = 0, mean = 0, spread = 0, lean = 0;
            for (int m = 0; m < slow; m++) {
                double weight = uS[m] / (per_ms[m] * per_ms[m]);
                total += weight;
                mean += weight * per_ms[m];
            }
            mean /= total;
            for (int m = 0; m < slow; m++) {
                double from = per_ms[m] - mean, square = uS[m] / (per_ms[m] * per_ms[m]) * from * from;
                spread += square;
                lean += square * per_ms[m];
            }
            double half = (lean / spread - mean) / 2, root = Math.sqrt(half * half + spread / total);
            double[] rates = Arrays.copyOfRange(per_ms, slow - 2, per_ms.length);
            double[] conductances = Arrays.copyOfRange(uS, slow - 2, uS.length);
            rates[0] = mean + half - root;
            rates[1] = mean + half + root;
            for (int m = 0; m < 2; m++) {
                double away = rates[m] - mean;
                double weight = total * (spread / total) / (spread / total + away * away);
                conductances[m] = weight * rates[m] * rates[m];
            }
            return new Parity(rates, conductances);
        }

        /// How many modes are slower than a time (ms).
        int slowerThan(double time_ms) {
            int slow = 0;
            while (slow < per_ms.length && per_ms[slow] * time_ms < 1) slow++;
            return slow;
        }

        /// Conductance of all (µS).
        double sum_uS() {
            return Arrays.stream(uS).sum();
        }
    }

    /// Whether an internode can be condensed: nothing in it depends on voltage, it is covered, and its halves are
    /// equal.
    static boolean possible(Fibre fibre, Chain chain, int place) {
        Internode internode = fibre.internodes().get(place);
        if (!internode.isPassive() || internode.bare()) return false;
        int left = chain.node[place], right = chain.node[place + 1] - 1;
        return Math.abs(chain.axon_uS[left] / chain.axon_uS[right] - 1)
                        + Math.abs(chain.gap_uS[left] / chain.gap_uS[right] - 1)
                < UNEQUAL;
    }

    @Equation(
            quantity = "mode",
            meaning = "What is left of a passive internode when its inside is eliminated: even and odd modes.",
            law = "G q = λ C q; γ = (g q0)² / 2λ; dw/dt = -λ w + γ (VL ± VR)",
            parameters = Chain.class)
    private Pencil condense(int parity) {
        int size = 2 * half;
        double[][] g = new double[size][size], c = new double[size][size];
        for (int k = 0; k < half; k++) {
            int at = first + k, u = 2 * k, v = u + 1;
            add(c, u, v, chain.membrane_nF[at]);
            c[v][v] += chain.myelin_nF[at];
            add(g, u, v, chain.membrane_uS[at]);
            g[v][v] += chain.myelin_uS[at];
            if (k + 1 < half) {
                add(g, u, u + 2, chain.axon_uS[at]);
                add(g, v, v + 2, chain.gap_uS[at]);
            }
        }
        // the node's side, then the middle: nothing flows through it in an even mode, twice the slope in an odd one
        g[0][0] += entry_uS;
        g[1][1] += chain.gap_uS[first - 1];
        int middle = first + half - 1;
        g[size - 2][size - 2] += (1 - parity) * chain.axon_uS[middle];
        g[size - 1][size - 1] += (1 - parity) * chain.gap_uS[middle];
        return new Pencil(g, c);
    }

    private Parity parity(Pencil pencil) {
        double[] conductance_uS = new double[pencil.value.length];
        for (int m = 0; m < conductance_uS.length; m++) {
            double pull = entry_uS * pencil.vector[m][0];
            conductance_uS[m] = pull * pull / (2 * pencil.value[m]);
        }
        return new Parity(pencil.value, conductance_uS);
    }

    private static void add(double[][] matrix, int i, int j, double value) {
        matrix[i][i] += value;
        matrix[j][j] += value;
        matrix[i][j] -= value;
        matrix[j][i] -= value;
    }
}
