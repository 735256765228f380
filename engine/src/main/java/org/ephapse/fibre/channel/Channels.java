package org.ephapse.fibre.channel;

import java.util.List;
import java.util.stream.Stream;
import org.ephapse.fibre.channel.Rate.Linoid;
import org.ephapse.fibre.channel.Rate.Sigmoid;
import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;

/// Published sets of channels, at a temperature.
public final class Channels {
    private static final String MRG = "McIntyre, Richardson & Grill 2002, J Neurophysiol 87:995";
    private static final String DOI = "10.1152/jn.00353.2001";

    @Source(cite = MRG, doi = DOI, at = "node, fast Na", grade = Grade.FITTED)
    private static final double FAST_SODIUM_S_per_cm2 = 3.0;

    @Source(cite = MRG, doi = DOI, at = "node, persistent Na", grade = Grade.FITTED)
    private static final double PERSISTENT_SODIUM_S_per_cm2 = 0.01;

    @Source(cite = MRG, doi = DOI, at = "node, slow K", grade = Grade.FITTED)
    private static final double SLOW_POTASSIUM_S_per_cm2 = 0.08;

    @Source(cite = MRG, doi = DOI, at = "node, leak", grade = Grade.FITTED)
    private static final double LEAK_S_per_cm2 = 0.007;

    @Source(cite = MRG, doi = DOI, at = "reversal of Na", grade = Grade.FITTED)
    static final double SODIUM_mV = 50;

    @Source(cite = MRG, doi = DOI, at = "reversal of K and of the leak", grade = Grade.FITTED)
    static final double POTASSIUM_mV = -90;

    @Source(cite = MRG, doi = DOI, at = "m, opening: A, V0, k", grade = Grade.FITTED)
    private static final Rate M_OPENS = new Linoid(1.86, -21.4, 10.3);

    @Source(cite = MRG, doi = DOI, at = "m, closing", grade = Grade.FITTED)
    private static final Rate M_CLOSES = new Linoid(-0.086, -25.7, -9.16);

    @Source(cite = MRG, doi = DOI, at = "h, opening", grade = Grade.FITTED)
    private static final Rate H_OPENS = new Linoid(-0.062, -114, -11);

    @Source(cite = MRG, doi = DOI, at = "h, closing", grade = Grade.FITTED)
    private static final Rate H_CLOSES = new Sigmoid(2.3, -31.8, 13.4);

    @Source(cite = MRG, doi = DOI, at = "p, opening", grade = Grade.FITTED)
    private static final Rate P_OPENS = new Linoid(0.01, -27, 10.2);

    @Source(cite = MRG, doi = DOI, at = "p, closing", grade = Grade.FITTED)
    private static final Rate P_CLOSES = new Linoid(-0.00025, -34, -10);

    @Source(cite = MRG, doi = DOI, at = "s, opening", grade = Grade.FITTED)
    private static final Rate S_OPENS = new Sigmoid(0.3, -53, 5);

    @Source(cite = MRG, doi = DOI, at = "s, closing", grade = Grade.FITTED)
    private static final Rate S_CLOSES = new Sigmoid(0.03, -90, 1);

    @Source(cite = MRG, doi = DOI, at = "gates m and p: factor in 10 degrees", grade = Grade.FITTED)
    private static final double Q10_ACTIVATION = 2.2;

    @Source(cite = MRG, doi = DOI, at = "gate h: factor in 10 degrees", grade = Grade.FITTED)
    private static final double Q10_INACTIVATION = 2.9;

    @Source(cite = MRG, doi = DOI, at = "gates s and n: factor in 10 degrees", grade = Grade.FITTED)
    private static final double Q10_SLOW = 3.0;

    @Source(cite = MRG, doi = DOI, at = "temperature of m, h and p as written (°C)", grade = Grade.FITTED)
    private static final double SODIUM_MEASURED_AT_C = 20;

    @Source(cite = MRG, doi = DOI, at = "temperature of s and n as written (°C)", grade = Grade.FITTED)
    private static final double POTASSIUM_MEASURED_AT_C = 36;

    @Source(cite = "definition of Q10: the factor in this many degrees", grade = Grade.DEFINED)
    private static final double TEN_C = 10;

    @Source(cite = "ours: below this the model's temperature factors have no meaning", grade = Grade.ASSUMED)
    private static final double COLDEST_C = 10;

    @Source(cite = "ours: above this a nerve does not live", grade = Grade.ASSUMED)
    private static final double HOTTEST_C = 45;

    @Source(cite = MRG, doi = DOI, at = "fast Na: three m in a row; persistent Na: three p", grade = Grade.FITTED)
    private static final int ACTIVATION_GATES = 3;

    private Channels() {}

    /// The node of Ranvier of the double cable: fast and persistent sodium, slow potassium, leak, in this order.
    ///
    /// @param temperature_C degrees Celsius, 10 to 45; the model was made for 37
    /// @return the four channels
    public static List<Channel> node(double temperature_C) {
        refuse(temperature_C);
        double activation = faster(Q10_ACTIVATION, temperature_C - SODIUM_MEASURED_AT_C);
        double inactivation = faster(Q10_INACTIVATION, temperature_C - SODIUM_MEASURED_AT_C);
        double slow = fasterPotassium(temperature_C);
        Gate m = gate(M_OPENS, M_CLOSES, ACTIVATION_GATES, activation);
        Gate h = gate(H_OPENS, H_CLOSES, 1, inactivation);
        Gate p = gate(P_OPENS, P_CLOSES, ACTIVATION_GATES, activation);
        Gate s = gate(S_OPENS, S_CLOSES, 1, slow);
        return List.of(
                new Channel("fast sodium", FAST_SODIUM_S_per_cm2, SODIUM_mV, List.of(m, h)),
                new Channel("persistent sodium", PERSISTENT_SODIUM_S_per_cm2, SODIUM_mV, List.of(p)),
                new Channel("slow potassium", SLOW_POTASSIUM_S_per_cm2, POTASSIUM_mV, List.of(s)),
                new Channel("leak", LEAK_S_per_cm2, POTASSIUM_mV, List.of()));
    }

    /// A set in which a share of the sodium channels is moved to lower voltages, activation and inactivation together.
    ///
    /// @param set     the channels
    /// @param share   share of the sodium channels that is moved, 0 to 1
    /// @param left_mV how far (mV)
    @Source(
            cite = "Boucher, Joós & Morris 2012, Coupled left-shift of Nav channels, J Comput Neurosci 33:301",
            doi = "10.1007/s10827-012-0387-7",
            grade = Grade.FITTED)
    public static List<Channel> leftShifted(List<Channel> set, double share, double left_mV) {
        if (share == 0 || left_mV == 0) return set;
        return set.stream()
                .flatMap(c -> c.carriesSodium()
                        ? Stream.of(c.times(1 - share), c.times(share).shifted(left_mV))
                        : Stream.of(c))
                .toList();
    }

    private static void refuse(double temperature_C) {
        if (!(temperature_C >= COLDEST_C && temperature_C <= HOTTEST_C)) {
            throw new IllegalArgumentException("the temperature of an axon must lie in " + COLDEST_C + " to "
                    + HOTTEST_C + " °C, not " + temperature_C);
        }
    }

    /// How much faster the gates of potassium channels move than they are written.
    static double fasterPotassium(double temperature_C) {
        refuse(temperature_C);
        return faster(Q10_SLOW, temperature_C - POTASSIUM_MEASURED_AT_C);
    }

    private static Gate gate(Rate opens, Rate closes, int power, double faster) {
        return new Gate(opens, closes, power).times(faster);
    }

    private static double faster(double q10, double warmer_C) {
        return StrictMath.pow(q10, warmer_C / TEN_C);
    }
}
