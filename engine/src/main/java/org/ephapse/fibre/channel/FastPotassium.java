package org.ephapse.fibre.channel;

import java.util.List;
import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;

/// Fast potassium, n⁴: in a healthy fibre it hides under the myelin beside the node, and shows itself where the myelin
/// is gone.
public final class FastPotassium {
    private static final String MRG = "McIntyre, Richardson & Grill 2002, J Neurophysiol 87:995";
    private static final String DOI = "10.1152/jn.00353.2001";

    /// Density on bared axon beside the node (S/cm²).
    @Source(cite = MRG, doi = DOI, at = "fast K of the paranode, tried at 0.01 to 0.04", grade = Grade.FITTED)
    public static final double DENSITY_S_per_cm2 = 0.02;

    @Source(cite = MRG, doi = DOI, at = "n, opening", grade = Grade.FITTED)
    private static final Rate OPENS = new Rate.Linoid(0.0462, -83.2, 1.1);

    @Source(cite = MRG, doi = DOI, at = "n, closing", grade = Grade.FITTED)
    private static final Rate CLOSES = new Rate.Linoid(-0.0824, -66, -10.5);

    @Source(cite = MRG, doi = DOI, at = "four n in a row", grade = Grade.FITTED)
    private static final int GATES = 4;

    private FastPotassium() {}

    /// The channel at a temperature (°C), with a density (S/cm²).
    public static Channel of(double temperature_C, double density_S_per_cm2) {
        Gate n = new Gate(OPENS, CLOSES, GATES).times(Channels.fasterPotassium(temperature_C));
        return new Channel("fast potassium", density_S_per_cm2, Channels.POTASSIUM_mV, List.of(n));
    }
}
