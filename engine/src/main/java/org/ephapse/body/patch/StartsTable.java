package org.ephapse.body.patch;

import org.ephapse.ephapse.Starts;
import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;

/// How often a patch of [Standard] starts by itself: measured by [Starting], 16 patches a cell, 6 s each.
final class StartsTable {
    @Source(cite = "ours: bare axon of the rows (µm)", grade = Grade.DEFINED)
    private static final double[] BARED_um = {5, 10, 15, 20, 25, 30, 40, 50, 60, 80, 100, 130};

    @Source(cite = "ours: lowest shift of the columns, and from one to the next (mV)", grade = Grade.DEFINED)
    private static final double LOWEST_mV = -2, NEXT_mV = 0.25;

    @Source(
            cite = "ours: `Starting.measured`, seed 1",
            at = "starts a second; a table that is not that of the standard membrane is refused by a test",
            grade = Grade.FITTED)
    private static final double[][] PER_SECOND = {
        {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0.365, 365},
        {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1.271, 266, 457, 659, 853, 1083, 1214, 1322, 1243},
        {
            0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0.061, 135, 355, 561, 809, 1079, 1333, 1461, 1422, 1309,
            1076, 41, 127
        },
        {
            0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4.835, 206, 369, 575, 909, 1214, 1438, 1565, 1455, 1250, 1065, 30,
            33, 44, 144
        },
        {
            0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0.104, 99, 247, 434, 743, 1102, 1441, 1604, 1569, 1370, 1183, 24, 26,
            29, 33, 131, 163
        },
        {
            0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0.186, 113, 237, 476, 773, 1153, 1535, 1684, 1550, 1296, 1092, 22, 24, 26,
            28, 45, 149, 170
        },
        {
            0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6.674, 97, 293, 584, 1002, 1458, 1734, 1671, 1373, 1151, 19, 20, 21, 22, 25,
            28, 132, 152, 158
        },
        {
            0, 0, 0, 0, 0, 0, 0, 0, 0, 1.386, 68, 221, 549, 1006, 1488, 1763, 1608, 1394, 51, 17, 18, 19, 21, 22, 24,
            28, 141, 154, 166
        },
        {
            0, 0, 0, 0, 0, 0, 0, 0, 0.078, 13, 97, 353, 816, 1410, 1720, 1680, 1429, 39, 16, 17, 17, 19, 20, 22, 23, 41,
            148, 165, 167
        },
        {
            0, 0, 0, 0, 0, 0, 0, 0, 1.169, 47, 136, 694, 1373, 1739, 1720, 1388, 14, 14, 15, 16, 17, 18, 19, 20, 22, 83,
            154, 164, 171
        },
        {
            0, 0, 0, 0, 0, 0, 0, 0.037, 3.113, 38, 176, 1029, 1675, 1753, 1569, 15, 13, 14, 14, 15, 16, 17, 18, 20, 21,
            135, 157, 169, 182
        },
        {
            0, 0, 0, 0, 0, 0, 0, 0, 1.305, 24, 543, 1391, 1823, 1637, 1379, 12, 12, 13, 14, 14, 16, 17, 18, 19, 20, 139,
            166, 163, 177
        }
    };

    private StartsTable() {}

    static Starts table() {
        double[] shift_mV = new double[PER_SECOND[0].length];
        for (int j = 0; j < shift_mV.length; j++) shift_mV[j] = LOWEST_mV + j * NEXT_mV;
        return new Starts(BARED_um, shift_mV, PER_SECOND);
    }
}
