package org.ephapse.app.report;

import java.util.List;
import org.ephapse.app.Parameter;
import org.ephapse.app.RunFacts;
import org.ephapse.app.report.markup.Element;
import org.ephapse.app.report.markup.Numbers;
import org.ephapse.app.report.markup.Table;
import org.ephapse.artery.Loop;
import org.ephapse.body.Person;
import org.ephapse.conflict.Root;
import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;

/// The person's own values, each with the prior that stands behind it.
final class Traits {
    private static final String OURS = "ours";

    private final Table table = new Table(
            "The person's own values. The grade is that of the prior behind each.",
            "What",
            "Value",
            "Unit",
            "Grade",
            "Source of the prior");
    private final List<Parameter> constants;

    private Traits(List<Parameter> constants) {
        this.constants = constants;
    }

    /// The table of one person.
    static Element table(RunFacts facts, List<Parameter> constants) {
        Person person = facts.life().person();
        Traits traits = new Traits(constants);
        traits.person(person);
        traits.artery(person.loop());
        traits.nerve(person.root());
        return traits.table.draw("parameters");
    }

    private void person(Person p) {
        plain("sex", p.sex() == Person.Sex.FEMALE ? "female" : "male", "both equally often; " + OURS, Grade.ASSUMED);
        plain(
                "side of the face",
                p.side() == Person.Side.LEFT ? "left" : "right",
                "chosen by the scenario",
                Grade.DEFINED);
        prior("high blood pressure from", p.bloodPressure().highFrom_years(), "years", "Prior.HYPERTENSION");
        prior("susceptibility: how readily bare fibres fire", p.susceptibility(), "", "Prior.FRAILTY_LOG_SD");
        number(
                "resistance: summed hazard at which twitching begins",
                p.resistance(),
                "",
                "what a constant hazard means: exponential, mean 1",
                Grade.DEFINED);
        number("tension: share of life spent tense", p.tension(), "", "chosen by the scenario", Grade.DEFINED);
    }

    private void artery(Loop loop) {
        String size = "Vessel.Size." + loop.vessel().name();
        prior("artery: " + loop.vessel().words(), loop.vessel().name(), "", "Draw.AICA");
        prior("artery: outer diameter at 16", loop.diameter_mm(), "mm", size);
        prior("artery: distance between the points that hold it", loop.span_mm(), "mm", size + "_SPAN");
        prior("artery: length beyond that distance, as a share of it", loop.excess(), "", "Draw.EXCESS");
        prior("artery: growth of its length", loop.growth_per_year(), "1/year", "Prior.GROWTH");
        number(
                "artery: direction of its growth (1 toward the nerve)",
                loop.direction(),
                "",
                "every direction equally likely; " + OURS,
                Grade.ASSUMED);
        prior(
                "artery: gap to the nerve at 16 (negative: overlap)",
                loop.gap_mm(),
                "mm",
                loop.gap_mm() < 0 ? "Draw.OVERLAP_mm" : "Draw.GAP_mm");
        prior("artery: diameter of a smaller one pushed ahead", loop.cushion_mm(), "mm", "Prior.TANDEM");
        prior("artery: stiffness of tissue that traps it", loop.tether_mN_per_mm(), "mN/mm", "Prior.TRAPPED");
    }

    private void nerve(Root root) {
        prior("nerve: place of contact", root.segment().words(), "", "Draw.AT_ATTACHED");
        prior("nerve: direction of contact (0 front and below)", root.angle_deg(), "degrees", "Draw.ANGLE_SD_deg");
        prior("nerve: stiffness across (Young's modulus)", root.modulus_kPa(), "kPa", "Prior.MODULUS");
        prior("nerve: movement of the artery in a beat", root.pulse_mm(), "mm", "Prior.PULSE");
        prior("myelin: pressure that harms it", root.threshold_mmHg(), "mmHg", "Prior.THRESHOLD");
        prior("myelin: damage at twice that pressure", root.damage_per_year(), "1/year", "Prior.DAMAGE");
        prior("myelin: time to repair at 40", root.repair_years(), "years", "Prior.REPAIR");
    }

    private void prior(String what, double value, String unit, String place) {
        prior(what, Numbers.value(value), unit, place);
    }

    private void prior(String what, String value, String unit, String place) {
        Source source = constants.stream()
                .filter(c -> c.name().equals(place))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no sourced constant is called " + place))
                .source();
        table.row(Sources.cells(what, value, unit, source));
    }

    private void number(String what, double value, String unit, String cite, Grade grade) {
        table.row(Sources.cells(what, Numbers.value(value), unit, cite, "", "", grade));
    }

    private void plain(String what, String value, String cite, Grade grade) {
        table.row(Sources.cells(what, value, "", cite, "", "", grade));
    }
}
