package org.ephapse.fibre;

/// The parts of [LaneParts] that a step needs, as floats.
final class SingleParts {
    final float[][] rows, evenDecay, evenGain_uS, oddDecay, oddGain_uS, link_uS;
    final float[] evenSwing_uS, oddSwing_uS, fixed_uS, charging_uS, leak_nA, quick_uS, quickBefore_uS, quickBehind_uS;
    final float[] fast_uS, persistent_uS, slow_uS;
    final float sodium_mV, potassium_mV;

    SingleParts(LaneParts parts) {
        rows = parts.fibres.getFirst().table.narrow;
        evenDecay = narrow(parts.evenDecay);
        evenGain_uS = narrow(parts.evenGain_uS);
        oddDecay = narrow(parts.oddDecay);
        oddGain_uS = narrow(parts.oddGain_uS);
        link_uS = narrow(parts.link_uS);
        evenSwing_uS = narrow(parts.evenSwing_uS);
        oddSwing_uS = narrow(parts.oddSwing_uS);
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
