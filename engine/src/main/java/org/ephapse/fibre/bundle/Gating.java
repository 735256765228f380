package org.ephapse.fibre.bundle;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.ephapse.fibre.Chain;
import org.ephapse.fibre.channel.Channel;
import org.ephapse.fibre.channel.Gate;
import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;

/// The gates of one member: a step at a constant voltage is x to D(V) x + B(V), read from a table, straight between
/// rows; outside the table it is computed. Any set of channels.
final class Gating {
    @Source(cite = "ours: an impulse moves by less than 1e-6 of its velocity", grade = Grade.DEFINED)
    private static final double PER_mV = 20;

    @Source(cite = "ours: voltages beyond are computed (mV)", grade = Grade.DEFINED)
    private static final double LOWEST_mV = -150, HIGHEST_mV = 150;

    @Source(cite = "ours: so many tables are kept for the next bundle", grade = Grade.DEFINED)
    private static final int MOST_TABLES = 64;

    private static final Map<Key, double[]> TABLES = new ConcurrentHashMap<>();

    private record Key(Gate gate, double step_ms) {}

    /// Conductance of all open channels, and conductance times reversal; one entry a compartment (µS, nA).
    final double[] conductance_uS, drive_nA;

    private final double step_ms;
    private final Site[] sites;

    /// The channels of one compartment.
    private record Site(
            int at, double[] most_uS, double[] reversal_mV, Gate[][] gates, double[][][] tables, double[] open) {}

    Gating(Chain chain, double step_ms) {
        this.step_ms = step_ms;
        conductance_uS = new double[chain.size()];
        drive_nA = new double[chain.size()];
        sites = java.util.stream.IntStream.range(0, chain.size())
                .filter(k -> !chain.channels.get(k).isEmpty())
                .mapToObj(k -> site(chain, k))
                .toArray(Site[]::new);
    }

    private Site site(Chain chain, int k) {
        List<Channel> set = chain.channels.get(k);
        Gate[][] gates = set.stream().map(c -> c.gates().toArray(Gate[]::new)).toArray(Gate[][]::new);
        double[][][] tables = set.stream()
                .map(c -> c.gates().stream().map(this::table).toArray(double[][]::new))
                .toArray(double[][][]::new);
        return new Site(
                k,
                set.stream().mapToDouble(c -> chain.open_uS(k, c)).toArray(),
                set.stream().mapToDouble(Channel::reversal_mV).toArray(),
                gates,
                tables,
                new double[set.stream().mapToInt(c -> c.gates().size()).sum()]);
    }

    private double[] table(Gate gate) {
        if (TABLES.size() >= MOST_TABLES) TABLES.clear();
        return TABLES.computeIfAbsent(new Key(gate, step_ms), Gating::filled);
    }

    private static double[] filled(Key key) {
        int rows = (int) Math.round((HIGHEST_mV - LOWEST_mV) * PER_mV) + 1;
        double[] table = new double[2 * rows];
        for (int r = 0; r < rows; r++) {
            double voltage_mV = LOWEST_mV + r / PER_mV, from0 = key.gate.after(0, voltage_mV, key.step_ms);
            table[2 * r] = key.gate.after(1, voltage_mV, key.step_ms) - from0;
            table[2 * r + 1] = from0;
        }
        return table;
    }

    /// Puts every gate where it stands when the voltages (mV) have lasted.
    void settle(double[] across_mV) {
        Arrays.fill(conductance_uS, 0);
        Arrays.fill(drive_nA, 0);
        for (Site site : sites) {
            int next = 0;
            for (Gate[] gates : site.gates) for (Gate gate : gates) site.open[next++] = gate.atRest(across_mV[site.at]);
            sum(site);
        }
    }

    /// Moves every gate by a step at the voltages (mV) given.
    void move(double[] across_mV) {
        for (Site site : sites) {
            conductance_uS[site.at] = 0;
            drive_nA[site.at] = 0;
            double voltage_mV = across_mV[site.at], row = (voltage_mV - LOWEST_mV) * PER_mV;
            if (voltage_mV > LOWEST_mV && voltage_mV < HIGHEST_mV) read(site, row);
            else compute(site, voltage_mV);
            sum(site);
        }
    }

    private static void read(Site site, double row) {
        int at = 2 * (int) row, next = 0;
        double part = row - (int) row;
        for (double[][] tables : site.tables) {
            for (double[] t : tables) {
                double d = t[at] + part * (t[at + 2] - t[at]), b = t[at + 1] + part * (t[at + 2 + 1] - t[at + 1]);
                site.open[next] = d * site.open[next] + b;
                next++;
            }
        }
    }

    private void compute(Site site, double voltage_mV) {
        int next = 0;
        for (Gate[] gates : site.gates) {
            for (Gate gate : gates) {
                site.open[next] = gate.after(site.open[next], voltage_mV, step_ms);
                next++;
            }
        }
    }

    private void sum(Site site) {
        int next = 0;
        for (int c = 0; c < site.gates.length; c++) {
            double conductance = site.most_uS[c];
            for (Gate gate : site.gates[c]) {
                double share = site.open[next++];
                for (int i = 0; i < gate.power(); i++) conductance *= share;
            }
            conductance_uS[site.at] += conductance;
            drive_nA[site.at] += conductance * site.reversal_mV[c];
        }
    }
}
