package org.ephapse.body.rod;

import java.util.List;
import org.ephapse.conflict.Root;
import org.ephapse.conflict.Segment;
import org.ephapse.measure.Equation;
import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;

/// The room in which vessels and nerve lie: brainstem behind the nerve, as seen from the loop, and the petrous bone on
/// the other side, as two parallel planes.
///
/// Neither is ever set into a vessel as it lay at 16 and will be wide at the end of life: there anatomy was found, and
/// the drawn loop is right and the plane is not.
final class Cistern {
    @Source(
            cite = "Yee 2014: 2.6 mm from the nerve's detachment to the transition zone",
            doi = "10.3340/jkns.2014.55.5.244",
            at = "half of it, from the pons to the nerve's surface at the transition zone (mm)",
            grade = Grade.ASSUMED)
    private static final double TRANSITION_mm = 1.3;

    @Source(
            cite = "Miao 2018: the crossing lies 8.7 mm from the brainstem in people without spasm",
            doi = "10.13418/j.issn.1001-165x.2018.01.005",
            at = "from the pons to the distal nerve's surface (mm)",
            grade = Grade.ASSUMED)
    private static final double DISTAL_mm = 8.7;

    @Source(
            cite = "Gupta 2023: the nerve runs 12.4 mm from brainstem to canal",
            doi = "10.1016/j.aanat.2023.152128",
            at = "taken for the distance of pons and petrous bone (mm)",
            grade = Grade.ASSUMED)
    private static final double WIDTH_mm = 12.4;

    @Source(cite = "ours: what an operation needs beyond the vessels as they lie (mm)", grade = Grade.ASSUMED)
    private static final double SPARE_mm = 3.0;

    private Cistern() {}

    /// Sets the walls of all vessels.
    ///
    /// @param strands  vessels as they lie at 16
    /// @param nerve    a point of the nerve's axis (mm)
    /// @param behind   unit vector from the loop to the nerve
    /// @param dilation growth of calibre by the end of life (factor)
    @Equation(
            quantity = "rod-walls",
            meaning = "Where brainstem and petrous bone stand: planes that no artery in three dimensions passes.",
            law = "pons at R + gap of the segment behind the nerve, bone 12.4 mm from it; energy 1/3 k depth^3 a node",
            parameters = {Cistern.class, Root.class})
    @Source(cite = "ours; the distances are those of anatomy", grade = Grade.ASSUMED)
    static void build(List<Strand> strands, Segment segment, double[] nerve, double[] behind, double dilation) {
        double[] before = {-behind[0], -behind[1], -behind[2]};
        double pons = Root.RADIUS_mm + gap_mm(segment), bone = WIDTH_mm - pons;
        for (Strand strand : strands) {
            pons = Math.max(pons, strand.extent_mm(nerve, behind, dilation));
            bone = Math.max(bone, strand.extent_mm(nerve, before, dilation) + SPARE_mm);
        }
        for (Strand strand : strands) {
            strand.meets(before, point(nerve, behind, pons));
            strand.meets(behind, point(nerve, before, bone));
            strand.room(pons + bone);
        }
    }

    private static double gap_mm(Segment segment) {
        return switch (segment) {
            case ROOT_EXIT_POINT, ATTACHED -> 0;
            case TRANSITION -> TRANSITION_mm;
            case DISTAL -> DISTAL_mm;
        };
    }

    private static double[] point(double[] from, double[] direction, double by) {
        return new double[] {from[0] + by * direction[0], from[1] + by * direction[1], from[2] + by * direction[2]};
    }
}
