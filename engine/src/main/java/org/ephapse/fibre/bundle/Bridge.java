package org.ephapse.fibre.bundle;

/// A conductance between the insides of two fibres where both membranes are bare: at a node or a bare internode.
///
/// @param one            a member, from 0
/// @param onePlace_um    where along the bundle it is joined (µm)
/// @param other          another member
/// @param otherPlace_um  where along the bundle (µm)
/// @param conductance_uS its conductance (µS); 1 nS is 0.001
public record Bridge(int one, double onePlace_um, int other, double otherPlace_um, double conductance_uS) {
    /// Refuses a bridge from a fibre to itself, and a conductance that is not positive.
    public Bridge {
        if (one == other) {
            throw new IllegalArgumentException("a bridge joins two fibres, not " + one + " with itself");
        }
        if (!(conductance_uS > 0 && conductance_uS < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("a bridge conducts more than 0 µS, not " + conductance_uS);
        }
    }
}
