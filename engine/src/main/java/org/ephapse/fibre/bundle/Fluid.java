package org.ephapse.fibre.bundle;

import org.jspecify.annotations.Nullable;

/// The shared space by itself: a resistive chain between the inner borders of its cells, each with its leak, and both
/// ends at 0 mV.
final class Fluid {
    private final double axial_uS, leak_uS, diagonal_uS;
    private final double[] pivot;

    Fluid(@Nullable Space space) {
        int inner = space == null ? 0 : space.cells() - 1;
        pivot = new double[inner];
        axial_uS = space == null ? 0 : space.area_um2() / (Space.RESISTIVITY_MOhm_um * space.cell_um());
        leak_uS = space == null ? 0 : space.leak_uS_per_um() * space.cell_um();
        diagonal_uS = leak_uS + 2 * axial_uS;
        for (int j = 0; j < inner; j++) pivot[j] = diagonal_uS - (j > 0 ? axial_uS * axial_uS / pivot[j - 1] : 0);
    }

    /// How many potentials are unknown.
    int borders() {
        return pivot.length;
    }

    /// Takes the currents that leave the borders along the space and through the leak (nA) from a balance.
    void drain(double[] border_mV, double[] balance_nA) {
        int last = border_mV.length - 1;
        for (int j = 0; j <= last; j++) {
            double before = j > 0 ? axial_uS * border_mV[j - 1] : 0, after = j < last ? axial_uS * border_mV[j + 1] : 0;
            balance_nA[j] -= diagonal_uS * border_mV[j] - before - after;
        }
    }

    /// The potentials (mV) that currents (nA) would make if there were no fibres.
    void fill(double[] current_nA, double[] border_mV) {
        int last = current_nA.length - 1;
        double carried = 0;
        for (int j = 0; j <= last; j++) {
            carried = (current_nA[j] + (j > 0 ? axial_uS * carried : 0)) / pivot[j];
            border_mV[j] = carried;
        }
        for (int j = last - 1; j >= 0; j--) border_mV[j] += axial_uS / pivot[j] * border_mV[j + 1];
    }

    /// Current through the leak (nA).
    double leak_nA(double[] border_mV) {
        double sum = 0;
        for (double mV : border_mV) sum += leak_uS * mV;
        return sum;
    }

    /// Current out of both ends (nA).
    double ends_nA(double[] border_mV) {
        return axial_uS * (border_mV[0] + border_mV[border_mV.length - 1]);
    }
}
