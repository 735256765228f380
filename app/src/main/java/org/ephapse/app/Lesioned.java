package org.ephapse.app;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.ephapse.app.scenario.Lesions;
import org.ephapse.app.scenario.Scenario;
import org.ephapse.app.scenario.Scenarios;
import org.ephapse.app.text.BadInput;
import org.ephapse.app.text.Nearest;
import org.ephapse.app.text.Reason;
import org.ephapse.app.text.Words;
import org.ephapse.body.LifeRecord;
import org.ephapse.body.Quantity;
import org.ephapse.body.session.Heartbeat;
import org.ephapse.signal.Lesion;
import org.jspecify.annotations.Nullable;

/// The lesion that a command line asks for: a preset, a file, or a life at an age.
///
/// @param title       what it is called, plain text
/// @param description what it shows, plain text, or empty
/// @param origin      where it comes from
/// @param known       how its numbers are known
/// @param lesion      the lesion
/// @param heartbeat   the pulse on it
record Lesioned(String title, String description, String origin, String known, Lesion lesion, Heartbeat heartbeat) {
    private static final double YOUNGEST_years = 16;

    /// The lesion of an argument.
    ///
    /// @param age_years age at which a scenario's life is looked at, or null
    static Lesioned of(String argument, @Nullable Double age_years) {
        if (argument.isBlank()) throw new BadInput("the LESION or SCENARIO is empty; name a preset or a file");
        boolean isPreset = Lesions.names().contains(argument);
        if (isPreset && age_years == null)
            return described(Lesions.preset(argument), "preset " + argument, "ASSUMED: a preset of ours, nobody's");
        Path file = Path.of(argument);
        if (!Files.exists(file)) {
            if (age_years != null) return ofLife(Scenarios.preset(argument), "preset " + argument, age_years);
            throw new BadInput("there is no file and no lesion " + Words.quoted(argument)
                    + Nearest.hint(argument, Lesions.names()));
        }
        String text = text(file);
        if (text.isBlank())
            throw new BadInput(argument + " is empty; a lesion's file needs at least schemaVersion and lesion");
        if (!Lesions.isLesion(argument, text)) {
            if (age_years == null)
                throw new BadInput(
                        argument
                                + " has no block \"lesion\"; if it is a life, say with --age when its lesion is to be looked at");
            return ofLife(Scenarios.read(file), argument, age_years);
        }
        if (age_years != null) throw new BadInput("--age is for scenarios; " + argument + " is a lesion");
        return described(Lesions.of(argument, text), argument, "set in the file " + argument);
    }

    private static Lesioned described(Lesions.Described d, String origin, String known) {
        return new Lesioned(d.title(), d.description(), origin, known, d.spot().lesion(), Heartbeat.RESTING);
    }

    private static Lesioned ofLife(Scenario scenario, String origin, double age_years) {
        double until = scenario.plan().until_years();
        if (!(age_years >= YOUNGEST_years && age_years <= until))
            throw new BadInput("--age is " + age_years + "; the life of " + origin + " is lived from 16 to " + until);
        LifeRecord life = Fidelity.ARCH.live(scenario, scenario.plan());
        int row = life.rowAt(age_years);
        double mean = life.at(row, Quantity.PRESSURE), swing = life.at(row, Quantity.PRESSURE_SWING);
        Heartbeat heartbeat = new Heartbeat(Heartbeat.RESTING.rate_per_min(), mean > 0 ? Math.min(2, swing / mean) : 0);
        String at = String.format(Locale.ROOT, "%.1f", life.at(row, Quantity.AGE));
        return new Lesioned(
                scenario.title() + ", at " + at + " years",
                scenario.description(),
                origin + " at " + at + " years",
                "computed by the model of a life, at " + at + " years",
                life.lesion(row),
                heartbeat);
    }

    private static String text(Path file) {
        try {
            if (Files.size(file) > Scenarios.LARGEST)
                throw new BadInput(file + " has more than " + Scenarios.LARGEST + " bytes");
            return Files.readString(file);
        } catch (MalformedInputException e) {
            throw new BadInput(file + " is no text in UTF-8");
        } catch (IOException e) {
            throw new BadInput(file + " cannot be read: " + Reason.of(e));
        }
    }
}
