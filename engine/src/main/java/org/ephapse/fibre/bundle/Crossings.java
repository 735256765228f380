package org.ephapse.fibre.bundle;

import java.util.List;

/// The bridges while they run: exact currents that satisfy all of them at once (Woodbury's formula over the ends).
final class Crossings {
    private final List<Bridge> bridges;
    private final Strand[] strands;
    private final int[][] at;
    private final double[][][] ownU, ownV;
    private final double[][] matrix;
    private final double[] current_nA;

    Crossings(Bundle bundle, Strand[] strands) {
        this.bridges = bundle.bridges();
        this.strands = strands;
        int count = bridges.size();
        at = new int[count][2];
        ownU = new double[count][2][];
        ownV = new double[count][2][];
        matrix = new double[count][count];
        current_nA = new double[count];
        for (int b = 0; b < count; b++) {
            for (int end = 0; end < 2; end++) {
                Member member = bundle.members().get(strand(b, end));
                double place_um =
                        end == 0 ? bridges.get(b).onePlace_um() : bridges.get(b).otherPlace_um();
                at[b][end] = compartment(strands[strand(b, end)], strand(b, end), place_um - member.start_um());
                ownU[b][end] = new double[strands[strand(b, end)].chain.size()];
                ownV[b][end] = new double[strands[strand(b, end)].chain.size()];
            }
        }
    }

    private int strand(int bridge, int end) {
        return end == 0 ? bridges.get(bridge).one() : bridges.get(bridge).other();
    }

    private static int compartment(Strand strand, int member, double place_um) {
        for (int k = 0; k < strand.chain.size(); k++) {
            if (!(Math.abs(place_um - strand.chain.place_um[k]) <= strand.chain.length_um[k] / 2)) continue;
            if (strand.chain.open[k]) return k;
            throw new IllegalArgumentException("a bridge joins bare membranes; " + place_um
                    + " µm from the first node, member " + member + " has myelin");
        }
        throw new IllegalArgumentException(
                "a bridge lies " + place_um + " µm from the first node of member " + member + ", outside the fibre");
    }

    boolean any() {
        return at.length > 0;
    }

    /// The first compartment of a member that a bridge reaches, or its size.
    int first(int member) {
        int first = strands[member].chain.size();
        for (int b = 0; b < at.length; b++) {
            for (int end = 0; end < 2; end++) if (strand(b, end) == member) first = Math.min(first, at[b][end]);
        }
        return first;
    }

    /// Learns, after the blocks were factored, what 1 nA into each end does.
    void learn() {
        for (int b = 0; b < at.length; b++) for (int end = 0; end < 2; end++) learn(b, end);
        for (int b = 0; b < at.length; b++) {
            for (int c = 0; c < at.length; c++) {
                matrix[b][c] = b == c ? 1 / bridges.get(b).conductance_uS() : 0;
                for (int end = 0; end < 2; end++) {
                    for (int far = 0; far < 2; far++) {
                        if (strand(b, end) != strand(c, far)) continue;
                        double rise = ownU[c][far][at[b][end]];
                        matrix[b][c] += end == far ? rise : -rise;
                    }
                }
            }
        }
        factor();
    }

    private void learn(int b, int end) {
        var solver = strands[strand(b, end)].solver;
        java.util.Arrays.fill(solver.u, 0);
        java.util.Arrays.fill(solver.v, 0);
        solver.u[at[b][end]] = 1;
        solver.solveAgain(0);
        System.arraycopy(solver.u, 0, ownU[b][end], 0, solver.u.length);
        System.arraycopy(solver.v, 0, ownV[b][end], 0, solver.v.length);
    }

    /// Gauss without pivots, in place: the matrix is symmetric and positive.
    private void factor() {
        for (int p = 0; p < matrix.length; p++) {
            for (int r = p + 1; r < matrix.length; r++) {
                matrix[r][p] /= matrix[p][p];
                for (int c = p + 1; c < matrix.length; c++) matrix[r][c] -= matrix[r][p] * matrix[p][c];
            }
        }
    }

    /// Adds what the bridges change to the solutions in the strands.
    void correct() {
        int count = at.length;
        for (int b = 0; b < count; b++) {
            current_nA[b] = inside(b, 0) - inside(b, 1);
            for (int c = 0; c < b; c++) current_nA[b] -= matrix[b][c] * current_nA[c];
        }
        for (int b = count - 1; b >= 0; b--) {
            for (int c = b + 1; c < count; c++) current_nA[b] -= matrix[b][c] * current_nA[c];
            current_nA[b] /= matrix[b][b];
        }
        for (int b = 0; b < count; b++) {
            add(b, 0, -current_nA[b]);
            add(b, 1, current_nA[b]);
        }
    }

    private double inside(int b, int end) {
        return strands[strand(b, end)].solver.u[at[b][end]];
    }

    private void add(int b, int end, double nA) {
        var solver = strands[strand(b, end)].solver;
        for (int k = 0; k < solver.u.length; k++) {
            solver.u[k] += nA * ownU[b][end][k];
            solver.v[k] += nA * ownV[b][end][k];
        }
    }

    /// Current from the first fibre of a bridge to the second, in the middle of the last step (nA).
    double current_nA(int bridge) {
        return current_nA[bridge];
    }
}
