package org.ephapse.conflict;

import org.ephapse.measure.Equation;
import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;
import org.ephapse.signal.Lesion;
import org.ephapse.signal.Region;

/// The root's cross-section in polar cells, each with its own myelin, loaded by the artery at one point of the rim.
///
/// The pressure fades from the point of contact as Hertz's stress does on the axis below a patch of radius a; off the
/// axis the same fading with distance is assumed. One further place, right under the artery, carries the reduced
/// law's patch. Running state of one life.
public final class RootField {
    @Source(cite = "ours: halving the cells moves a region's share by less than 0.03", grade = Grade.DEFINED)
    private static final int SECTORS = 12, DEPTHS = 5;

    @Source(
            cite = "ours: spread of a region's fibers along the root's axis (share of its radius)",
            at =
                    "a strict map is excluded by the lateral spread response in the chin of most patients; no map is measured",
            grade = Grade.ASSUMED)
    private static final double MAP_SPREAD = 0.5;

    @Source(
            cite = "ours",
            at = "shift of sodium activation per mean pressure (mV/mmHg); 2-4 mV at 40 mmHg",
            grade = Grade.ASSUMED)
    private static final double SHIFT_mV_per_mmHg = 0.08;

    @Source(cite = "the place right under the artery, after all cells", grade = Grade.DEFINED)
    private static final int PATCH = SECTORS * DEPTHS;

    private final double angle_rad;
    private final double[] distanceSquared_mm2 = new double[PATCH];
    private final double[][] share = new double[Region.values().length][PATCH];
    private final Myelin myelin = new Myelin(PATCH + 1);
    private double patch_mm;

    /// A healthy root.
    public RootField(Root root) {
        angle_rad = Math.toRadians(root.angle_deg());
        for (int cell = 0; cell < PATCH; cell++) place(cell);
        for (double[] region : share) {
            double sum = 0;
            for (double s : region) sum += s;
            for (int cell = 0; cell < PATCH; cell++) region[cell] /= sum;
        }
    }

    private void place(int cell) {
        double radius = Root.RADIUS_mm * (1 - (cell % DEPTHS + 0.5) / DEPTHS);
        int sector = cell / DEPTHS;
        double angle = 2 * Math.PI * sector / SECTORS;
        double dx = radius * Math.cos(angle) - Root.RADIUS_mm * Math.cos(angle_rad);
        double dy = radius * Math.sin(angle) - Root.RADIUS_mm * Math.sin(angle_rad);
        distanceSquared_mm2[cell] = dx * dx + dy * dy;
        for (Region region : Region.values()) {
            double off = (radius * Math.cos(angle) / Root.RADIUS_mm - region.place()) / MAP_SPREAD;
            share[region.ordinal()][cell] = radius * Math.exp(-0.5 * off * off);
        }
    }

    /// Advances all cells by a step under a beat.
    ///
    /// @param beat       the beat that falls during the step
    /// @param patch_mm   radius of the patch (mm)
    /// @param root       the root, for its threshold and rates
    /// @param age_years  age (years)
    /// @param step_years length of the step (years)
    public void step(Beat beat, double patch_mm, Root root, double age_years, double step_years) {
        if (patch_mm > 0) this.patch_mm = patch_mm;
        double repair = Myelin.repair_per_year(root.repair_years(), age_years);
        double rate = root.damage_per_year() * root.segment().vulnerability();
        for (int cell = 0; cell <= PATCH; cell++) {
            double damage = rate * beat.excess(root.threshold_mmHg(), fading(cell, patch_mm));
            myelin.step(cell, damage, repair, step_years);
        }
    }

    /// Share of the surface pressure that arrives at a cell.
    @Equation(
            quantity = "depth-decay",
            meaning = "How the pressure fades from the artery into the root.",
            law = "p(r) = p / (1 + (r/a)^2), r distance from the point of contact, a radius of the patch",
            parameters = RootField.class)
    @Source(
            cite = "Hertz, stress on the axis below a patch; Johnson 1985, Contact Mechanics, ch. 3; off the axis ours",
            doi = "10.1017/CBO9781139171731",
            grade = Grade.ASSUMED)
    private double fading(int cell, double patch_mm) {
        if (cell == PATCH) return 1;
        return patch_mm > 0 ? 1 / (1 + distanceSquared_mm2[cell] / (patch_mm * patch_mm)) : 0;
    }

    /// Share of a region's fibers that are bare.
    @Equation(
            quantity = "region-share",
            meaning = "Share of the fibers to the eyelid, cheek or mouth that are bare.",
            law = "share = sum over cells of (fibers of the region in the cell) x (1 - m)",
            parameters = {RootField.class, Region.class})
    @Source(
            cite = "Ryu 1998: antero-caudal contact lid first, postero-rostral mouth first; the map between is ours",
            doi = "10.1007/s007010050233",
            grade = Grade.ASSUMED)
    public double bare(Region region) {
        double sum = 0;
        double[] weights = share[region.ordinal()];
        for (int cell = 0; cell < PATCH; cell++) sum += weights[cell] * myelin.bare(cell);
        return sum;
    }

    /// Whole myelin right under the artery (share).
    public double wholeUnderArtery() {
        return myelin.whole(PATCH);
    }

    /// What stays bare for good right under the artery (share).
    public double scarUnderArtery() {
        return myelin.scar(PATCH);
    }

    /// The lesion as the seconds-scale simulator takes it.
    ///
    /// @param contact     the contact
    /// @param beat        the last beat
    /// @param apposition  how close bare fibers lie to each other: 1 while pressed together
    /// @param nuclearGain extra excitability of the nucleus, 0 to 1
    @Equation(
            quantity = "lesion",
            meaning = "What leaves for the seconds: bare share, bridges between bare neighbors, and mechanical shift.",
            law = "bared = 1 - m;  bridges = apposition x bared^2;  shift = 0.08 mV/mmHg x local mean pressure",
            parameters = RootField.class)
    @Source(cite = "ours, until the lesion is simulated in seconds", grade = Grade.ASSUMED)
    public Lesion lesion(Contact contact, Beat beat, double apposition, double nuclearGain) {
        double[][] whole = field(), scarred = field(), bared = field(), bridges = field(), shift_mV = field();
        double pressure = beat.meanPressure_mmHg();
        for (int cell = 0; cell < PATCH; cell++) {
            int sector = cell / DEPTHS, depth = cell % DEPTHS;
            double bare = Math.min(1, myelin.bare(cell));
            whole[sector][depth] = 1 - bare;
            scarred[sector][depth] = Math.min(bare, Math.max(0, myelin.scar(cell)));
            bared[sector][depth] = bare;
            bridges[sector][depth] = apposition * bare * bare;
            shift_mV[sector][depth] = SHIFT_mV_per_mmHg * pressure * fading(cell, patch_mm);
        }
        double dent = beat.indentation_mm();
        double stiffness = contact.stiffness_mN_per_mm(dent);
        return new Lesion(whole, scarred, bared, bridges, shift_mV, dent, stiffness, nuclearGain);
    }

    private static double[][] field() {
        return new double[SECTORS][DEPTHS];
    }
}
