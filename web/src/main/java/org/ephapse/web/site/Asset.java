package org.ephapse.web.site;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ephapse.body.LifeRecord;
import org.ephapse.body.Mark;
import org.ephapse.body.Person;
import org.ephapse.body.Quantity;
import org.ephapse.conflict.Root;
import org.ephapse.heart.PulseWave;
import org.ephapse.signal.Lesion;
import org.ephapse.signal.Twitching;
import org.ephapse.web.Edition;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// One life as a file for the browser: a row each half year, numbers with the digits that are shown, fields and shapes
/// packed ([Packing]).
///
/// The slider stops at rows only, so a number on the page is a number of the life, rounded once. `tense` holds what
/// differs where the same person is tense all life; artery and myelin are the same.
final class Asset {
    /// Years between rows.
    static final double STEP_years = 0.5;

    private static final int LARGEST_bytes = 40_000;
    private static final Quantity[] FACE = {
        Quantity.SPASM_LID, Quantity.SPASM_CHEEK, Quantity.SPASM_MOUTH, Quantity.VISIBLE
    };

    private final Preset preset;
    private final Story story;
    private final LifeRecord life;
    private final int[] rows;

    private Asset(Preset preset, Story story, LifeRecord life) {
        this.preset = preset;
        this.story = story;
        this.life = life;
        rows = rows(life);
    }

    /// The file of a preset.
    ///
    /// @param story   the preset's scenario
    /// @param life    as it was lived
    /// @param tense   the same person, tense all life
    /// @param edition the build that lived it
    static byte[] of(Preset preset, Story story, LifeRecord life, LifeRecord tense, Edition edition) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), bytes)) {
            new Asset(preset, story, life).write(json, tense, edition);
        }
        if (bytes.size() > LARGEST_bytes) {
            throw new IllegalStateException("the figure " + preset.word() + " has " + bytes.size()
                    + " bytes; allowed are at most " + LARGEST_bytes);
        }
        return bytes.toByteArray();
    }

    /// The rows of a life that the slider stops at.
    static int[] rows(LifeRecord life) {
        List<Integer> rows = new ArrayList<>();
        for (double age = life.at(0, Quantity.AGE); age <= Story.UNTIL_years; age += STEP_years) {
            rows.add(life.rowAt(age + STEP_years * SAME));
        }
        return rows.stream().mapToInt(Integer::intValue).toArray();
    }

    /// Ages this close, as a share of a step, are one.
    private static final double SAME = 1e-3;

    /// Distance between the walls of artery and nerve (mm); 0 where they touch.
    static double gap_mm(LifeRecord life, int row) {
        return life.at(row, Quantity.INDENTATION) > 0 ? 0 : Math.max(0, -life.at(row, Quantity.OVERLAP));
    }

    /// Movement of the artery's wall toward the nerve in a beat (mm).
    static double movement_mm(LifeRecord life, int row) {
        Person person = life.person();
        double diameter = life.at(row, Quantity.DIAMETER),
                cushion = person.loop().cushion_mm();
        double both = cushion > 0 ? diameter * (person.loop().diameter_mm() + 2 * cushion) / cushion : diameter;
        return person.root().movement_mm(both, life.at(row, Quantity.PULSE_PRESSURE));
    }

    private void write(JsonGenerator json, LifeRecord tense, Edition edition) {
        json.writeStartObject();
        json.writeBooleanProperty("simulated", true);
        json.writeStringProperty("preset", preset.word());
        json.writeStringProperty("scenario", preset.scenario());
        json.writeNumberProperty("seed", story.seed());
        json.writeStringProperty("version", edition.version());
        json.writeStringProperty("commit", edition.commit());
        number(json, "start_years", life.at(Site.telling(life), Quantity.AGE), 1);
        person(json);
        ages(json);
        json.writeObjectPropertyStart("columns");
        columns(json);
        face(json, life);
        json.writeEndObject();
        json.writeArrayPropertyStart("beat");
        for (double wave : PulseWave.eightPoints()) number(json, wave, 2);
        json.writeEndArray();
        marks(json, life);
        json.writeObjectPropertyStart("tense");
        face(json, tense);
        marks(json, tense);
        json.writeEndObject();
        gain(json);
        fields(json);
        Shapes.write(json, life);
        json.writeEndObject();
    }

    private void person(JsonGenerator json) {
        Person person = life.person();
        json.writeObjectPropertyStart("person");
        json.writeStringProperty("sex", person.sex().name().toLowerCase(Locale.ROOT));
        json.writeStringProperty("side", person.side().name().toLowerCase(Locale.ROOT));
        json.writeStringProperty("vessel", person.loop().vessel().name());
        json.writeStringProperty("segment", person.root().segment().name().toLowerCase(Locale.ROOT));
        number(json, "angle_deg", person.root().angle_deg(), 1);
        number(json, "threshold_mmHg", person.root().threshold_mmHg(), 0);
        number(json, "nerve_radius_mm", Root.RADIUS_mm, 2);
        json.writeEndObject();
    }

    private void ages(JsonGenerator json) {
        json.writeArrayPropertyStart("ages");
        for (int row : rows) number(json, life.at(row, Quantity.AGE), 1);
        json.writeEndArray();
    }

    private void columns(JsonGenerator json) {
        column(json, "diameter_mm", row -> life.at(row, Quantity.DIAMETER), 2);
        column(json, "dent_mm", row -> life.at(row, Quantity.INDENTATION), 2);
        column(json, "gap_mm", row -> gap_mm(life, row), 2);
        column(json, "pressure_mmHg", row -> life.at(row, Quantity.PRESSURE), 0);
        column(json, "swing_mmHg", row -> life.at(row, Quantity.PRESSURE_SWING), 1);
        column(json, "movement_mm", row -> movement_mm(life, row), 3);
        column(json, "patch", row -> life.at(row, Quantity.PATCH), 2);
        column(json, "myelin", row -> life.at(row, Quantity.MYELIN), 2);
        column(json, "bare", row -> 1 - life.at(row, Quantity.MYELIN), 2);
        column(json, "excitability", row -> life.at(row, Quantity.EXCITABILITY), 2);
        column(json, "firing", row -> Twitching.spasm(life.at(row, Quantity.EXCITABILITY)), 2);
        column(json, "muscle_gain", row -> life.at(row, Quantity.MUSCLE_GAIN), 2);
    }

    private void face(JsonGenerator json, LifeRecord of) {
        for (Quantity q : FACE) column(json, q.column(), row -> of.at(row, q), 2);
    }

    private void column(JsonGenerator json, String name, java.util.function.IntToDoubleFunction of, int digits) {
        json.writeArrayPropertyStart(name);
        for (int row : rows) number(json, of.applyAsDouble(row), digits);
        json.writeEndArray();
    }

    /// Everything but what toxin does again and again: of the injections the first.
    private static void marks(JsonGenerator json, LifeRecord of) {
        json.writeArrayPropertyStart("marks");
        boolean injected = false;
        for (Mark mark : of.marks()) {
            if (isMinor(mark) || (mark.kind() == Mark.Kind.INJECTION && injected)) continue;
            injected |= mark.kind() == Mark.Kind.INJECTION;
            json.writeStartArray();
            number(json, mark.age_years(), 2);
            json.writeString(mark.kind().name().toLowerCase(Locale.ROOT));
            json.writeString(mark.detail());
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    private static boolean isMinor(Mark mark) {
        return switch (mark.kind()) {
            case INJECTION_FAILED, SIDE_EFFECT -> true;
            case TOUCH, DENT, ONSET, REMISSION, INJECTION, DECOMPRESSION, RECURRENCE, HYPERTENSION, PRESSURE_CONTROL ->
                false;
        };
    }

    /// Where the muscle's answer turns under toxin: ages and gains, to be joined by straight lines; empty without
    /// toxin.
    private void gain(JsonGenerator json) {
        json.writeArrayPropertyStart("gain");
        for (int row = 1; row + 1 < life.rows(); row++) {
            double before = gain(row - 1), now = gain(row), after = gain(row + 1);
            if ((now - before) * (after - now) <= 0 && (now != before || now != after)) {
                json.writeStartArray();
                number(json, life.at(row, Quantity.AGE), 2);
                number(json, now, 2);
                json.writeEndArray();
            }
        }
        json.writeEndArray();
    }

    private double gain(int row) {
        return life.at(row, Quantity.MUSCLE_GAIN);
    }

    /// The cross-section, row by row, sector by sector, from the surface inward: myelin left, and the share of
    /// neighbors that are bare and pressed together.
    private void fields(JsonGenerator json) {
        StringBuilder myelin = new StringBuilder(), bridges = new StringBuilder();
        for (int row : rows) {
            Lesion lesion = life.lesion(row);
            for (int sector = 0; sector < lesion.sectors(); sector++) {
                for (int depth = 0; depth < lesion.depths(); depth++) {
                    Packing.share(myelin, lesion.myelinLeft()[sector][depth]);
                    Packing.share(bridges, lesion.bridgeDensity()[sector][depth]);
                }
            }
        }
        json.writeNumberProperty("sectors", life.lesion(0).sectors());
        json.writeNumberProperty("depths", life.lesion(0).depths());
        json.writeStringProperty("myelin", myelin.toString());
        json.writeStringProperty("bridges", bridges.toString());
    }

    static void number(JsonGenerator json, String name, double value, int digits) {
        json.writeName(name);
        number(json, value, digits);
    }

    /// Writes a number with at most so many decimals, as short as it goes.
    static void number(JsonGenerator json, double value, int digits) {
        json.writeNumber(shown(value, digits));
    }

    /// A number as it is shown: rounded once, half to even, no zeros at the end.
    static String shown(double value, int digits) {
        BigDecimal rounded = new BigDecimal(value).setScale(digits, RoundingMode.HALF_EVEN);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
