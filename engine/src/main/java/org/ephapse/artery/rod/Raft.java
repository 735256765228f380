package org.ephapse.artery.rod;

import static org.ephapse.artery.rod.Space.XYZ;

/// The nerve as a body: it may shift in three directions on the springs of its bed, pushed by every rod that reaches
/// its [Cylinder]. Running state.
public final class Raft {
    private double[] now = new double[XYZ], trial = new double[XYZ];
    private double stiffness;

    /// A raft at home on a bed without stiffness yet.
    public Raft() {}

    /// Sets the bed's stiffness, the same in every direction (mN/mm).
    public void stiffness(double k_mN_per_mm) {
        stiffness = k_mN_per_mm;
    }

    /// Puts the raft back where nothing pushes it.
    public void home() {
        for (int d = 0; d < XYZ; d++) {
            now[d] = 0;
            trial[d] = 0;
        }
    }

    /// How far it has been pushed (mm); axis 0, 1, 2 for x, y, z.
    public double shift_mm(int axis) {
        return now[axis];
    }

    double[] now() {
        return now;
    }

    double[] trial() {
        return trial;
    }

    double energy(double[] shift) {
        return 0.5 * stiffness * Space.dot(shift, 0, shift, 0);
    }

    double stiffness() {
        return stiffness;
    }

    void move(double[] step, int from, double share) {
        for (int d = 0; d < XYZ; d++) trial[d] = now[d] + share * step[from + d];
    }

    void accept() {
        double[] old = now;
        now = trial;
        trial = old;
    }
}
