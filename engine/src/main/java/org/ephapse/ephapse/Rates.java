package org.ephapse.ephapse;

import java.util.function.DoubleUnaryOperator;

/// How often the gates of a node open and close, by voltage, at one temperature: what the fiber lends to the patch.
///
/// @param temperature_C the temperature (°C)
/// @param mOpens  fast sodium's activation (1/ms at a voltage in mV)
/// @param mCloses its way back
/// @param hOpens  fast sodium's inactivation, the gate's opening
/// @param hCloses its closing
/// @param pOpens  persistent sodium
/// @param pCloses its way back
/// @param sOpens  slow potassium
/// @param sCloses its way back
public record Rates(
        double temperature_C,
        DoubleUnaryOperator mOpens,
        DoubleUnaryOperator mCloses,
        DoubleUnaryOperator hOpens,
        DoubleUnaryOperator hCloses,
        DoubleUnaryOperator pOpens,
        DoubleUnaryOperator pCloses,
        DoubleUnaryOperator sOpens,
        DoubleUnaryOperator sCloses) {}
