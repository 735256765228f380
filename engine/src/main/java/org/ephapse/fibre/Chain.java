package org.ephapse.fibre;

import java.util.ArrayList;
import java.util.List;
import org.ephapse.fibre.channel.Channel;
import org.ephapse.fibre.channel.Pump;
import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;

/// The electrical parts of a fibre, compartment by compartment from its first node to its last: the double cable of
/// axon (inside), periaxonal space under the myelin, and earth. {mV, ms, nA, µS, nF}; every array has one entry a
/// compartment.
///
/// The membrane (capacitance, conductance, reversal, channels) lies between inside and periaxonal space, the myelin
/// between periaxonal space and earth. At nodes and bare internodes the periaxonal space is open to the outside.
public final class Chain {
    private static final String MRG = "McIntyre, Richardson & Grill 2002, J Neurophysiol 87:995";
    private static final String DOI = "10.1152/jn.00353.2001";

    @Source(cite = MRG, doi = DOI, at = "reversal of the passive membrane", grade = Grade.FITTED)
    public static final double PASSIVE_mV = -80;

    @Source(cite = MRG, doi = DOI, at = "axoplasm and periaxonal space, 70 Ω cm", grade = Grade.MEASURED)
    private static final double RESISTIVITY_MOhm_um = 0.7;

    @Source(cite = MRG, doi = DOI, at = "axon's membrane, 2 µF/cm²", grade = Grade.MEASURED)
    private static final double MEMBRANE_nF_per_um2 = 2e-5;

    @Source(cite = MRG, doi = DOI, at = "MYSA, 0.001 S/cm²", grade = Grade.FITTED)
    private static final double MYSA_uS_per_um2 = 1e-5;

    @Source(cite = MRG, doi = DOI, at = "FLUT and STIN, 0.0001 S/cm²", grade = Grade.FITTED)
    private static final double INTERNODE_uS_per_um2 = 1e-6;

    @Source(cite = MRG, doi = DOI, at = "one membrane of myelin, 0.1 µF/cm²; two a lamella", grade = Grade.MEASURED)
    private static final double MYELIN_nF_per_um2 = 1e-6;

    @Source(cite = MRG, doi = DOI, at = "one membrane of myelin, 0.001 S/cm²; two a lamella", grade = Grade.MEASURED)
    private static final double MYELIN_uS_per_um2 = 1e-5;

    @Source(cite = MRG, doi = DOI, at = "periaxonal space of node and MYSA", grade = Grade.MEASURED)
    private static final double NARROW_GAP_um = 0.002;

    @Source(cite = MRG, doi = DOI, at = "periaxonal space of FLUT and STIN", grade = Grade.MEASURED)
    private static final double WIDE_GAP_um = 0.004;

    @Source(cite = "SI prefixes: µS per µm² in 1 S/cm²", grade = Grade.DEFINED)
    private static final double uS_PER_um2 = 1e-2;

    @Source(cite = "SI prefixes: nA per µm² in 1 mA/cm²", grade = Grade.DEFINED)
    private static final double nA_PER_um2 = 1e-2;

    /// Middle, length.
    public final double[] place_um, length_um;

    /// Membrane: capacitance, passive conductance; channels' conductance is their density times `area`.
    public final double[] membrane_nF, membrane_uS, area_um2;

    /// Myelin: capacitance, conductance; meaningless where `open`.
    public final double[] myelin_nF, myelin_uS;

    /// From compartment k to k + 1, along the axon and along the space under the myelin.
    public final double[] axon_uS, gap_uS;

    /// Whether the space under the myelin is open to the outside.
    public final boolean[] open;

    /// Compartment of node i.
    public final int[] node;

    /// What opens and closes in each compartment's membrane.
    public final List<List<Channel>> channels = new ArrayList<>();

    /// The pump of each compartment's membrane, and the axon's volume there.
    final List<Pump> pumps = new ArrayList<>();

    final double[] volume_um3;

    private final double[] axonHalf_MOhm, gapHalf_MOhm;
    private final Geometry geometry;
    private int filled = 0;
    private double reached_um = 0;

    /// The parts of a fibre.
    public Chain(Fibre fibre) {
        geometry = fibre.geometry();
        int internodes = fibre.internodes().size(), each = compartments();
        int size = fibre.nodes().size() + internodes * each;
        place_um = new double[size];
        length_um = new double[size];
        membrane_nF = new double[size];
        membrane_uS = new double[size];
        area_um2 = new double[size];
        volume_um3 = new double[size];
        myelin_nF = new double[size];
        myelin_uS = new double[size];
        axon_uS = new double[size];
        gap_uS = new double[size];
        axonHalf_MOhm = new double[size];
        gapHalf_MOhm = new double[size];
        open = new boolean[size];
        node = new int[fibre.nodes().size()];
        for (int i = 0; i < node.length; i++) {
            node[i] = filled;
            addNode(fibre.nodes().get(i));
            if (i < internodes) addInternode(fibre.internodes().get(i));
        }
        double origin_um = place_um[0];
        for (int k = 0; k < size; k++) place_um[k] -= origin_um;
        for (int k = 0; k < size - 1; k++) {
            axon_uS[k] = 1 / (axonHalf_MOhm[k] + axonHalf_MOhm[k + 1]);
            gap_uS[k] = 1 / (gapHalf_MOhm[k] + gapHalf_MOhm[k + 1]);
        }
    }

    /// Compartments of an internode.
    static int compartments() {
        return Geometry.STIN + 2 * 2;
    }

    /// How many compartments there are.
    public int size() {
        return place_um.length;
    }

    private void addNode(Node node) {
        open[filled] = true;
        add(geometry.node_um(), node.length_um(), NARROW_GAP_um, 0);
        channels.add(node.channels());
        pumps.add(node.pump());
    }

    private void addInternode(Internode internode) {
        double stin = (internode.between_um() - Geometry.NODE_um - 2 * (Geometry.MYSA_um + geometry.flut_um()))
                / Geometry.STIN;
        addMysa(internode);
        addWide(internode, geometry.flut_um());
        for (int i = 0; i < Geometry.STIN; i++) addWide(internode, stin);
        addWide(internode, geometry.flut_um());
        addMysa(internode);
    }

    private void addMysa(Internode internode) {
        wrap(internode, Geometry.MYSA_um);
        double gap = NARROW_GAP_um * internode.gap();
        add(geometry.node_um(), Geometry.MYSA_um, gap, MYSA_uS_per_um2);
    }

    private void addWide(Internode internode, double long_um) {
        wrap(internode, long_um);
        double gap = WIDE_GAP_um * internode.gap();
        add(geometry.axon_um(), long_um, gap, INTERNODE_uS_per_um2);
    }

    private void wrap(Internode internode, double long_um) {
        double outer_um2 = Math.PI * geometry.fibre_um() * long_um, membranes = 2 * internode.lamellae();
        myelin_nF[filled] = MYELIN_nF_per_um2 * outer_um2 / membranes;
        myelin_uS[filled] = MYELIN_uS_per_um2 * outer_um2 / membranes;
        open[filled] = internode.bare();
        channels.add(internode.channels());
        pumps.add(internode.pump());
    }

    private void add(double axon_um, double long_um, double gap_um, double passive_uS_per_um2) {
        int k = filled++;
        place_um[k] = reached_um + long_um / 2;
        length_um[k] = long_um;
        reached_um += long_um;
        area_um2[k] = Math.PI * axon_um * long_um;
        membrane_nF[k] = MEMBRANE_nF_per_um2 * area_um2[k];
        membrane_uS[k] = passive_uS_per_um2 * area_um2[k];
        double radius = axon_um / 2, ring = (radius + gap_um) * (radius + gap_um) - radius * radius;
        axonHalf_MOhm[k] = RESISTIVITY_MOhm_um * long_um / (Math.PI * radius * radius) / 2;
        gapHalf_MOhm[k] = RESISTIVITY_MOhm_um * long_um / (Math.PI * ring) / 2;
        volume_um3[k] = Math.PI * radius * radius * long_um;
    }

    /// Net current of a compartment's pump with all its places for sodium filled (nA).
    double pump_nA(int compartment) {
        return pumps.get(compartment).most_mA_per_cm2() * nA_PER_um2 * area_um2[compartment];
    }

    /// Conductance of a channel with all its gates open (µS).
    public double open_uS(int compartment, Channel channel) {
        return channel.density_S_per_cm2() * uS_PER_um2 * area_um2[compartment];
    }

    /// Currents into a compartment that 1 nA of a stimulus makes (nA); voltages are then counted from the potential
    /// outside. Part 0 goes into the axon, part 1 into the space under the myelin.
    double[][] sources(Stimulus stimulus) {
        double[][] sources = new double[2][size()];
        switch (stimulus) {
            case Stimulus.IntoNode into -> {
                refuse(into);
                sources[0][node[into.node()]] = 1;
            }
            case Stimulus.PointSource point -> {
                Electrode electrode = point.electrode();
                for (int k = 0; k < size() - 1; k++) {
                    double step =
                            electrode.potential_mV_per_nA(place_um[k + 1]) - electrode.potential_mV_per_nA(place_um[k]);
                    sources[0][k] += axon_uS[k] * step;
                    sources[0][k + 1] -= axon_uS[k] * step;
                    sources[1][k] += gap_uS[k] * step;
                    sources[1][k + 1] -= gap_uS[k] * step;
                }
            }
        }
        return sources;
    }

    void refuse(Stimulus.IntoNode into) {
        if (into.node() < 0 || into.node() >= node.length) {
            throw new IllegalArgumentException(
                    "the stimulus at node " + into.node() + " lies outside the fibre's 0 to " + (node.length - 1));
        }
    }
}
