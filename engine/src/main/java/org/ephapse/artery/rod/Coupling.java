package org.ephapse.artery.rod;

import org.ephapse.numeric.SkylineMatrix;

/// A contact between a rod and another body of an [Assembly]: a rod that comes later, or the raft.
public sealed interface Coupling permits Cylinder, Crossing {
    /// Energy where both bodies have these unknowns (mN mm).
    double energy(double[] first, double[] second);

    /// Looks for the contact everywhere the next time, not only near where it was.
    void search();

    /// Finds the contact; false where nothing touches, and nothing is to be added.
    boolean touches(double[] first, double[] second);

    /// First unknown of the first body that takes part in the contact found last.
    int begins();

    /// Unknowns of the second body that take part, in a row.
    int secondBegins();

    /// How many they are.
    int secondLength();

    /// Adds gradient (mN) and Hessian (mN/mm) of the contact found last.
    ///
    /// @param one where the first body's unknowns begin
    /// @param two where the second body's unknowns begin
    void add(int one, int two, double[] gradient, SkylineMatrix hessian);

    /// Adds a pair of forces of 1 that pushes the two bodies apart at the place found last.
    void part(int one, int two, double[] force);
}
