package org.ephapse.artery.rod;

import org.ephapse.numeric.SkylineMatrix;

/// Something outside a rod that pushes or holds it, as an energy of the nodes' places.
///
/// Places stand in `unknown` at [#place], nodes counted from 0 at the first end. A touch may couple only nodes at most
/// two apart, which is what keeps the band.
public interface Touch {
    /// Energy at the given unknowns (mN mm).
    double energy(double[] unknown);

    /// Adds gradient (mN) and Hessian (mN/mm) at the given unknowns.
    void add(double[] unknown, double[] gradient, SkylineMatrix hessian);

    /// Where the place of a node begins in the array of unknowns.
    static int place(int node) {
        return Space.BLOCK * (node + 1);
    }
}
