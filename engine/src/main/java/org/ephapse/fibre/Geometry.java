package org.ephapse.fibre;

import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;

/// The measures of a myelinated fibre that repeat from node to node. All lengths in µm.
///
/// @param fibre_um     outer diameter of the fibre, myelin included
/// @param axon_um      diameter of the axon under the myelin
/// @param node_um      diameter of the axon at the node and where the myelin ends
/// @param internode_um from the middle of a node to the middle of the next
/// @param flut_um      length of the main part of the paranode, on each side
/// @param lamellae     turns of the myelin
public record Geometry(
        double fibre_um, double axon_um, double node_um, double internode_um, double flut_um, double lamellae) {
    /// Length of a node (µm).
    @Source(cite = Geometry.MRG, doi = Geometry.MRG_DOI, at = "node length", grade = Grade.MEASURED)
    public static final double NODE_um = 1;

    /// Length of the myelin's attachment on each side of a node (µm).
    @Source(cite = Geometry.MRG, doi = Geometry.MRG_DOI, at = "MYSA length", grade = Grade.MEASURED)
    public static final double MYSA_um = 3;

    /// Compartments of the internode's main part.
    @Source(cite = Geometry.MRG, doi = Geometry.MRG_DOI, at = "STIN compartments", grade = Grade.DEFINED)
    public static final int STIN = 6;

    private static final String MRG = "McIntyre, Richardson & Grill 2002, J Neurophysiol 87:995";
    private static final String MRG_DOI = "10.1152/jn.00353.2001";
    private static final String ASCENT = "Musselman et al. 2021, ASCENT, PLoS Comput Biol 17:e1009285";
    private static final String ASCENT_DOI = "10.1371/journal.pcbi.1009285";

    @Source(
            cite = MRG + "; 1 and 2 µm McIntyre 2004 and Pelot 2017 after it",
            doi = MRG_DOI,
            at = "table 1: fibre, axon, node, internode, FLUT, lamellae",
            grade = Grade.MEASURED)
    private static final double[][] PUBLISHED = {
        {1.0, 0.8, 0.7, 100, 5, 15},
        {2.0, 1.6, 1.4, 200, 10, 30},
        {5.7, 3.4, 1.9, 500, 35, 80},
        {7.3, 4.6, 2.4, 750, 38, 100},
        {8.7, 5.8, 2.8, 1000, 40, 110},
        {10.0, 6.9, 3.3, 1150, 46, 120},
        {11.5, 8.1, 3.7, 1250, 50, 130},
        {12.8, 9.2, 4.2, 1350, 54, 135},
        {14.0, 10.4, 4.7, 1400, 56, 140},
        {15.0, 11.5, 5.0, 1450, 58, 145},
        {16.0, 12.7, 5.5, 1500, 60, 150}
    };

    @Source(cite = ASCENT, doi = ASCENT_DOI, at = "smallest fibre (µm)", grade = Grade.FITTED)
    private static final double THINNEST_um = 2;

    @Source(cite = ASCENT, doi = ASCENT_DOI, at = "largest fibre (µm)", grade = Grade.FITTED)
    private static final double THICKEST_um = 16;

    @Source(cite = ASCENT, doi = ASCENT_DOI, at = "axon: 1, D, D²", grade = Grade.FITTED)
    private static final double[] AXON = {0.7122, 0.3673, 0.02361};

    @Source(cite = ASCENT, doi = ASCENT_DOI, at = "node", grade = Grade.FITTED)
    private static final double[] NODE = {1.099, 0.1008, 0.01093};

    @Source(cite = ASCENT, doi = ASCENT_DOI, at = "internode, thick fibres", grade = Grade.FITTED)
    private static final double[] LONG_INTERNODE = {-780.2, 272.4, -8.215};

    @Source(cite = ASCENT, doi = ASCENT_DOI, at = "internode, thin fibres", grade = Grade.FITTED)
    private static final double[] SHORT_INTERNODE = {37.84, 81.08, 0};

    @Source(cite = ASCENT, doi = ASCENT_DOI, at = "where the two internodes meet (µm)", grade = Grade.FITTED)
    private static final double THICK_FROM_um = 5.643;

    @Source(cite = ASCENT, doi = ASCENT_DOI, at = "FLUT", grade = Grade.FITTED)
    private static final double[] FLUT = {-0.2862, 6.354, -0.1652};

    @Source(cite = ASCENT, doi = ASCENT_DOI, at = "lamellae, not rounded", grade = Grade.FITTED)
    private static final double[] LAMELLAE = {-0.7648, 16.85, -0.4749};

    /// Refuses measures that are not positive, an axon that is not thinner than its fibre, and an internode without
    /// room
    /// for its parts.
    public Geometry {
        if (!(node_um > 0 && axon_um > 0 && flut_um > 0 && lamellae >= 1 && fibre_um < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("a fibre needs positive diameters and at least 1 lamella, not "
                    + fibre_um + ", " + axon_um + ", " + node_um + " µm and " + lamellae);
        }
        if (!(axon_um < fibre_um && node_um < fibre_um)) {
            throw new IllegalArgumentException("an axon of " + axon_um + " µm with nodes of " + node_um
                    + " µm must be thinner than its fibre, " + fibre_um + " µm");
        }
        if (!(internode_um > NODE_um + 2 * (MYSA_um + flut_um))) {
            throw new IllegalArgumentException("an internode of " + internode_um + " µm has no room for a node of "
                    + NODE_um + " µm and two paranodes of " + (MYSA_um + flut_um) + " µm");
        }
    }

    /// One of the eleven published fibres: 1, 2, 5.7, 7.3, 8.7, 10, 11.5, 12.8, 14, 15 or 16 µm, and no other.
    public static Geometry discrete(double fibre_um) {
        StringBuilder known = new StringBuilder();
        for (double[] row : PUBLISHED) {
            if (row[0] == fibre_um) return of(row);
            known.append(known.isEmpty() ? "" : ", ").append(row[0]);
        }
        throw new IllegalArgumentException(
                "the published fibres have " + known + " µm, not " + fibre_um + "; others are interpolated");
    }

    /// A fibre of any diameter from 2 to 16 µm, for populations: smooth but for a corner at 5.643 µm. Never mixed with
    /// [#discrete(double)], which differs by up to a few percent and would make saw-teeth.
    public static Geometry interpolated(double fibre_um) {
        if (!(fibre_um >= THINNEST_um && fibre_um <= THICKEST_um)) {
            throw new IllegalArgumentException(
                    "an interpolated fibre has " + THINNEST_um + " to " + THICKEST_um + " µm, not " + fibre_um);
        }
        return new Geometry(
                fibre_um,
                at(AXON, fibre_um),
                at(NODE, fibre_um),
                at(fibre_um >= THICK_FROM_um ? LONG_INTERNODE : SHORT_INTERNODE, fibre_um),
                at(FLUT, fibre_um),
                at(LAMELLAE, fibre_um));
    }

    /// Length of one of the six compartments between the paranodes (µm).
    public double stin_um() {
        return (internode_um - NODE_um - 2 * (MYSA_um + flut_um)) / STIN;
    }

    private static Geometry of(double[] row) {
        int i = 0;
        return new Geometry(row[i++], row[i++], row[i++], row[i++], row[i++], row[i]);
    }

    private static double at(double[] square, double d) {
        return square[0] + d * (square[1] + d * square[2]);
    }
}
