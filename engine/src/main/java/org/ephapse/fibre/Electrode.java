package org.ephapse.fibre;

import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;

/// A point beside a fibre, in an infinite medium that conducts otherwise along the fibre than across: it stimulates or
/// listens.
///
/// @param along_um       its place along the fibre, from the middle of node 0 (µm)
/// @param across_um      its distance from the fibre (µm), above 0
/// @param along_S_per_m  conductivity along the fibre (S/m)
/// @param across_S_per_m conductivity across the fibre (S/m)
public record Electrode(double along_um, double across_um, double along_S_per_m, double across_S_per_m) {
    private static final String RANCK = "Ranck & BeMent 1965, Exp Neurol 11:451 (dorsal column of the cat)";

    /// Conductivity of nerve along its fibres (S/m).
    @Source(cite = RANCK, doi = "10.1016/0014-4886(65)90059-2", at = "along", grade = Grade.MEASURED)
    public static final double NERVE_ALONG_S_per_m = 0.571;

    /// Conductivity of nerve across its fibres (S/m).
    @Source(cite = RANCK, doi = "10.1016/0014-4886(65)90059-2", at = "across", grade = Grade.MEASURED)
    public static final double NERVE_ACROSS_S_per_m = 0.083;

    /// Refuses an electrode on the fibre, and conductivities that are not positive.
    public Electrode {
        if (!(across_um > 0 && along_S_per_m > 0 && across_S_per_m > 0)
                || !Double.isFinite(along_um + across_um + along_S_per_m + across_S_per_m)) {
            throw new IllegalArgumentException("an electrode needs a place, a distance above 0 µm and positive "
                    + "conductivities, not " + along_um + " and " + across_um + " µm, " + along_S_per_m + " and "
                    + across_S_per_m + " S/m");
        }
    }

    /// An electrode within a nerve.
    public static Electrode inNerve(double along_um, double across_um) {
        return new Electrode(along_um, across_um, NERVE_ALONG_S_per_m, NERVE_ACROSS_S_per_m);
    }

    /// The stimulus that it gives.
    public Stimulus.PointSource gives(Pulse pulse) {
        return new Stimulus.PointSource(along_um, across_um, along_S_per_m, across_S_per_m, pulse);
    }

    /// The potential at a place along the fibre for 1 nA out of the electrode, and at the electrode for 1 nA out of the
    /// fibre there (mV/nA).
    public double potential_mV_per_nA(double place_um) {
        double z = place_um - along_um;
        double far = Math.sqrt(across_S_per_m * (along_S_per_m * across_um * across_um + across_S_per_m * z * z));
        return 1 / (2 * 2 * Math.PI * far);
    }
}
