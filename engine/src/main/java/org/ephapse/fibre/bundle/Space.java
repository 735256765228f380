package org.ephapse.fibre.bundle;

import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;

/// The fluid that the members share between two places along the bundle: one potential a cross-section. Current in it
/// flows along, and through a leak to the surroundings, which are at 0 mV like the fluid beyond both ends.
///
/// @param from_um        where it begins (µm)
/// @param to_um          where it ends (µm)
/// @param cells          how many equal pieces it is cut into, at least 2; its potential is straight along each
/// @param area_um2       cross-section of the fluid, of all members together (µm²)
/// @param leak_uS_per_um conductance to the surroundings, of the whole bundle (µS/µm); 0 is sealed
public record Space(double from_um, double to_um, int cells, double area_um2, double leak_uS_per_um) {
    /// Resistivity of the fluid between fibres, along them (MΩ µm).
    @Source(
            cite = "Ranck & BeMent 1965, Exp Neurol 11:451, as used by ASCENT: endoneurium, along, 1.75 Ω m",
            doi = "10.1016/0014-4886(65)90059-2",
            grade = Grade.MEASURED)
    public static final double RESISTIVITY_MOhm_um = 1.75;

    /// Refuses an empty space and conductances that are not possible.
    public Space {
        if (!(to_um > from_um && Double.isFinite(to_um - from_um) && cells >= 2)) {
            throw new IllegalArgumentException("a shared space begins before it ends and has at least 2 cells, not "
                    + from_um + " to " + to_um + " µm in " + cells);
        }
        if (!(area_um2 > 0 && Double.isFinite(area_um2) && leak_uS_per_um >= 0 && Double.isFinite(leak_uS_per_um))) {
            throw new IllegalArgumentException("a shared space has more than 0 µm² and a leak of 0 µS/µm or more, not "
                    + area_um2 + " µm² and " + leak_uS_per_um + " µS/µm");
        }
    }

    /// Length of a cell (µm).
    public double cell_um() {
        return (to_um - from_um) / cells;
    }
}
