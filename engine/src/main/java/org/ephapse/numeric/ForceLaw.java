package org.ephapse.numeric;

/// What answers an indentation: the word by which one organ hands its softness to another organ's solver.
///
/// All three belong together: force is the slope of energy, stiffness the slope of force. At a depth of 0 or less all
/// three are 0. Depth in mm, energy in mN mm, force in mN, stiffness in mN/mm.
public interface ForceLaw {
    /// Energy stored by a depth (mN mm).
    double energy(double depth_mm);

    /// Force against a depth (mN).
    double force(double depth_mm);

    /// Slope of the force (mN/mm).
    double stiffness(double depth_mm);
}
