package org.ephapse.fibre.bundle;

import org.jspecify.annotations.Nullable;

/// The potentials of the shared fluid, found by conjugate gradients over what the fibres answer: each round solves
/// every
/// fibre once, and the fluid by itself is the preconditioner. The operator is the fluid's plus what the fibres add to
/// it, both symmetric and positive, so that the preconditioned residual bounds the error.
final class SharedSpace {
    private final Fluid fluid;
    private final Strand[] strands;
    private final Crossings crossings;
    private final int[] from;
    private final double[] now_mV, before_mV, way_mV, left_mV, left_nA, answer_nA;
    private double residual_mV = 0;
    private int rounds = 0;

    SharedSpace(@Nullable Space space, Strand[] strands, Crossings crossings) {
        this.strands = strands;
        this.crossings = crossings;
        fluid = new Fluid(space);
        int borders = fluid.borders();
        now_mV = new double[borders];
        before_mV = new double[borders];
        way_mV = new double[borders];
        left_mV = new double[borders];
        left_nA = new double[borders];
        answer_nA = new double[borders];
        from = new int[strands.length];
        for (int i = 0; i < from.length; i++) from[i] = Math.min(strands[i].first(), crossings.first(i));
    }

    /// Solves fluid, fibres and bridges, whose blocks have been filled.
    void solve() {
        // begin with a straight continuation of the last two steps
        for (int j = 0; j < now_mV.length; j++) {
            double next = 2 * now_mV[j] - before_mV[j];
            before_mV[j] = now_mV[j];
            now_mV[j] = next;
        }
        for (Strand strand : strands) strand.solve(now_mV, true);
        crossings.learn();
        if (crossings.any()) for (Strand strand : strands) strand.solve(now_mV, false);
        balance();
        rounds = 0;
        while (residual_mV > BundleCable.RESIDUAL_mV) {
            descend();
            for (Strand strand : strands) strand.solve(now_mV, false);
            balance();
            if (rounds > 2 * now_mV.length + 2) {
                throw new IllegalStateException(
                        "the shared space kept a residual of " + residual_mV + " mV after " + rounds + " rounds");
            }
        }
    }

    /// What is left of the balance of currents at each border after a whole solve, and the potentials that it would
    /// make.
    private void balance() {
        crossings.correct();
        java.util.Arrays.fill(left_nA, 0);
        for (Strand strand : strands) strand.collect(left_nA, true);
        fluid.drain(now_mV, left_nA);
        fluid.fill(left_nA, left_mV);
        residual_mV = largest(left_mV);
    }

    /// Conjugate gradients from the present residual, until it is half of what is asked for.
    private void descend() {
        System.arraycopy(left_mV, 0, way_mV, 0, way_mV.length);
        double power = dot(left_nA, left_mV);
        do {
            java.util.Arrays.fill(answer_nA, 0);
            for (int i = 0; i < strands.length; i++) strands[i].respond(way_mV, from[i]);
            crossings.correct();
            for (Strand strand : strands) strand.collect(answer_nA, false);
            fluid.drain(way_mV, answer_nA);
            double far = -power / dot(way_mV, answer_nA);
            for (int j = 0; j < way_mV.length; j++) {
                now_mV[j] += far * way_mV[j];
                left_nA[j] += far * answer_nA[j];
            }
            fluid.fill(left_nA, left_mV);
            double next = dot(left_nA, left_mV), turn = next / power;
            power = next;
            for (int j = 0; j < way_mV.length; j++) way_mV[j] = left_mV[j] + turn * way_mV[j];
            rounds++;
        } while (largest(left_mV) > BundleCable.RESIDUAL_mV / 2 && rounds <= 2 * now_mV.length);
    }

    private static double largest(double[] values) {
        double largest = 0;
        for (double value : values) largest = Math.max(largest, Math.abs(value));
        return largest;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int j = 0; j < a.length; j++) sum += a[j] * b[j];
        return sum;
    }

    double[] border_mV() {
        return now_mV;
    }

    double residual_mV() {
        return residual_mV;
    }

    int rounds() {
        return rounds;
    }

    double[] balance_nA() {
        if (now_mV.length == 0) return new double[2 + 1];
        double[] out = new double[now_mV.length];
        for (Strand strand : strands) strand.collect(out, true);
        double sum = 0;
        for (double nA : out) sum += nA;
        return new double[] {sum, fluid.leak_nA(now_mV), fluid.ends_nA(now_mV)};
    }
}
