package org.ephapse.fibre;

/// The parts of [LaneParts] that a step needs, as floats.
final class SingleParts {
    final float[] fastRows, slowRows;
    final Memory even, odd, slowEven, slowOdd;
    final float[] evenSwing_uS, oddSwing_uS, link_uS, fixed_uS, charging_uS, leak_nA;
    final float[] quick_uS, quickBefore_uS, quickBehind_uS;
    final float[] fast_uS, persistent_uS, slow_uS;
    final float sodium_mV, potassium_mV;

    /// [LaneParts.Memory] in floats, with the state as it runs.
    record Memory(float[][] gone, float[][] gain_uS, float[][] state) {
        Memory(LaneParts.Memory wide) {
            this(narrow(wide.gone()), narrow(wide.gain_uS()), narrow(wide.state()));
        }

        private void load(LaneParts.Memory wide, int at) {
            for (int k = 0; k < gone.length; k++) {
                gone[k][at] = (float) wide.gone()[k][at];
                gain_uS[k][at] = (float) wide.gain_uS()[k][at];
                state[k][at] = (float) wide.state()[k][at];
            }
        }

        private void show(LaneParts.Memory wide, int at) {
            for (int k = 0; k < gone.length; k++) wide.state()[k][at] = state[k][at];
        }
    }

    SingleParts(LaneParts parts) {
        GateTable table = parts.fibres[0].table;
        fastRows = table.narrowFast;
        slowRows = table.narrowSlow;
        even = new Memory(parts.even);
        odd = new Memory(parts.odd);
        slowEven = new Memory(parts.slowEven);
        slowOdd = new Memory(parts.slowOdd);
        evenSwing_uS = narrow(parts.evenSwing_uS);
        oddSwing_uS = narrow(parts.oddSwing_uS);
        link_uS = narrow(parts.link_uS);
        fixed_uS = narrow(parts.fixed_uS);
        charging_uS = narrow(parts.charging_uS);
        leak_nA = narrow(parts.leak_nA);
        quick_uS = narrow(parts.quick_uS);
        quickBefore_uS = narrow(parts.quickBefore_uS);
        quickBehind_uS = narrow(parts.quickBehind_uS);
        fast_uS = narrow(parts.fast_uS);
        persistent_uS = narrow(parts.persistent_uS);
        slow_uS = narrow(parts.slow_uS);
        sodium_mV = (float) parts.sodium_mV;
        potassium_mV = (float) parts.potassium_mV;
    }

    /// Takes one place of all, with the modes' state.
    void load(LaneParts parts, int at) {
        even.load(parts.even, at);
        odd.load(parts.odd, at);
        slowEven.load(parts.slowEven, at);
        slowOdd.load(parts.slowOdd, at);
        evenSwing_uS[at] = (float) parts.evenSwing_uS[at];
        oddSwing_uS[at] = (float) parts.oddSwing_uS[at];
        link_uS[at] = (float) parts.link_uS[at];
        fixed_uS[at] = (float) parts.fixed_uS[at];
        charging_uS[at] = (float) parts.charging_uS[at];
        leak_nA[at] = (float) parts.leak_nA[at];
        quick_uS[at] = (float) parts.quick_uS[at];
        quickBefore_uS[at] = (float) parts.quickBefore_uS[at];
        quickBehind_uS[at] = (float) parts.quickBehind_uS[at];
        fast_uS[at] = (float) parts.fast_uS[at];
        persistent_uS[at] = (float) parts.persistent_uS[at];
        slow_uS[at] = (float) parts.slow_uS[at];
    }

    /// Writes the modes' state into the parts.
    void show(LaneParts parts, int at) {
        even.show(parts.even, at);
        odd.show(parts.odd, at);
        slowEven.show(parts.slowEven, at);
        slowOdd.show(parts.slowOdd, at);
    }

    static float[] narrow(double[] wide) {
        float[] narrow = new float[wide.length];
        for (int i = 0; i < wide.length; i++) narrow[i] = (float) wide[i];
        return narrow;
    }

    static float[][] narrow(double[][] wide) {
        float[][] narrow = new float[wide.length][];
        for (int k = 0; k < wide.length; k++) narrow[k] = narrow(wide[k]);
        return narrow;
    }
}
