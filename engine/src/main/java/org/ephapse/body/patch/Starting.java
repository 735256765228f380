package org.ephapse.body.patch;

import java.util.Arrays;
import org.ephapse.ephapse.Parameters;
import org.ephapse.ephapse.Specimen;
import org.ephapse.ephapse.Starts;
import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;
import org.ephapse.numeric.Seed;

/// Measures how often patches start by themselves: many alike wait in a dish, each until it fires for the first time.
public final class Starting {
    @Source(cite = "SI prefixes: ms in 1 s", grade = Grade.DEFINED)
    private static final double MS_PER_S = 1000;

    @Source(cite = "ours: diameter for which a membrane is given (µm)", grade = Grade.DEFINED)
    private static final double REFERENCE_um = 7;

    private Starting() {}

    /// A table of starts: how many fired, over the time that all waited.
    ///
    /// @param patches  in each cell of the table
    /// @param longest_s how long each waits at most (s)
    public static Starts measured(
            Parameters parameters, double[] bared_um, double[] shift_mV, int patches, double longest_s, Seed seed) {
        int cells = bared_um.length * shift_mV.length, all = cells * patches;
        double[] diameter = new double[all],
                bare = new double[all],
                shift = new double[all],
                waited_ms = new double[all];
        Arrays.fill(diameter, REFERENCE_um);
        Arrays.fill(waited_ms, longest_s * MS_PER_S);
        for (int i = 0; i < all; i++) {
            bare[i] = bared_um[i / patches / shift_mV.length];
            shift[i] = shift_mV[i / patches % shift_mV.length];
        }
        boolean[] fired = new boolean[all];
        Specimen dish = new Specimen(parameters, diameter, bare, shift, seed);
        while (dish.time_ms() < longest_s * MS_PER_S) {
            dish.step();
            for (int k = 0; k < dish.fired(); k++) {
                int i = dish.fired(k);
                if (!fired[i]) waited_ms[i] = dish.time_ms();
                fired[i] = true;
            }
        }
        double[][] perSecond = new double[bared_um.length][shift_mV.length];
        for (int c = 0; c < cells; c++) {
            int starts = 0;
            double sum_ms = 0;
            for (int i = c * patches; i < (c + 1) * patches; i++) {
                if (fired[i]) starts++;
                sum_ms += waited_ms[i];
            }
            perSecond[c / shift_mV.length][c % shift_mV.length] = starts / sum_ms * MS_PER_S;
        }
        return new Starts(bared_um, shift_mV, perSecond);
    }
}
