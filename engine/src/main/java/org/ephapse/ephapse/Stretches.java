package org.ephapse.ephapse;

/// What tells patches apart: one entry each.
///
/// @param size     diameter over that for which the membrane is given
/// @param bared_um bare axon (µm)
/// @param shift_mV shift of sodium by the lesion's pressure (mV)
/// @param key      address of the patch's noise
record Stretches(double[] size, double[] bared_um, double[] shift_mV, int[] key) {}
