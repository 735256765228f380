package org.ephapse.app.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The scenario format: the one table of its keys. The reader, the JSON Schema, the text that `init` writes and the
/// resolved scenario in `run.json` are all made from it.
///
/// A row is a path, what the key holds ([KindText] reads it), when it is needed, what holds where it is not given, and
/// its meaning. `always` is needed where its block is given, `undrawn` where the person is not drawn from the priors.
/// Ranges are wide on purpose: they refuse what no living person has, not what is rare.
final class Format {
    /// The version of this format.
    static final int VERSION = 1;

    // a block stands before what stands in it
    private static final String TABLE = """
            schemaVersion                              | whole 1..1                                      |         | 1        | Version of this format.
            title                                      | text of 200                                     |         |          | What the scenario is called, in plain text; the file's name where it is missing.
            description                                | text of 4000                                    |         |          | What it shows, in plain text.
            extends                                    | text of 500                                     |         |          | A preset's name or another file, relative to this one, whose values hold where this one says nothing. Its title, description and expect are not taken over.
            seed                                       | whole                                           |         | 1        | Seed of the course: when twitching begins, how long each injection works.
            person                                     | block                                           | always  |          | Whose life it is: one side of one face, as it is at 16 years.
            person.draw                                | block                                           |         |          | Takes the person from the priors; the keys beside it replace single values.
            person.draw.seed                           | whole                                           | always  |          | Seed of the people.
            person.draw.index                          | whole 0..                                       | always  |          | Which of the people.
            person.draw.side                           | word left right                                 | always  |          | Which side of the face.
            person.sex                                 | word female male                                | undrawn |          | Sex.
            person.side                                | word left right                                 | undrawn |          | Which side of the face.
            person.artery                              | block                                           | undrawn |          | The artery beside the nerve.
            person.artery.vessel                       | word AICA PICA VA                               | undrawn |          | Anterior or posterior inferior cerebellar artery, or vertebral artery.
            person.artery.diameter                     | LENGTH 0.1..10                                  | undrawn |          | Outer diameter.
            person.artery.span                         | LENGTH 1..200                                   | undrawn |          | Distance between the points that hold the loop; longer than the diameter.
            person.artery.excess                       | SHARE >0..5                                     | undrawn |          | Length of the loop beyond its span, as a share of the span.
            person.artery.growth                       | GROWTH 0..0.05                                  | undrawn |          | Growth of its length while blood pressure is normal.
            person.artery.direction                    | NUMBER -1..1                                    | undrawn |          | Cosine between the loop's movement as it grows and the way to the nerve: 1 toward it, -1 away.
            person.artery.gap                          | LENGTH -5..30                                   | undrawn |          | Distance between the walls of artery and nerve; negative where they would overlap.
            person.artery.cushion                      | LENGTH 0..5                                     |         | 0 mm     | Diameter of a small artery that is pushed ahead; 0 mm for none.
            person.artery.tether                       | STIFFNESS 0..1000                               |         | 0 mN/mm  | Stiffness of arachnoid that holds the loop against the nerve; 0 mN/mm for none.
            person.nerve                               | block                                           | undrawn |          | The facial nerve's root where the artery lies.
            person.nerve.segment                       | word root-exit-point attached transition distal | undrawn |          | Where along the nerve.
            person.nerve.contactAngle                  | ANGLE -180..180                                 | undrawn |          | From where the artery meets the root: 0 deg antero-caudal, 180 deg postero-rostral.
            person.nerve.modulus                       | MODULUS 0.1..1000                               | undrawn |          | Relaxed transverse Young's modulus.
            person.nerve.pulse                         | LENGTH 0..2                                     | undrawn |          | Movement of the artery toward the nerve in a beat, at 45 mmHg pulse pressure.
            person.nerve.threshold                     | PRESSURE 1..200                                 | undrawn |          | Pressure above which myelin is damaged.
            person.nerve.damage                        | RATE 0..100                                     | undrawn |          | Rate of damage at twice the threshold.
            person.nerve.repair                        | YEARS 0.001..50                                 | undrawn |          | Time constant of repair at 40 years.
            person.hypertension                        | block, or never                                 |         |          | High blood pressure; never where it is missing and the person is not drawn.
            person.hypertension.from                   | YEARS 0..150, or never                          |         | never    | Age at which it begins.
            person.susceptibility                      | NUMBER 0.001..1000                              | undrawn |          | How readily bared fibers fire; the median person has 1.
            person.resistance                          | NUMBER >0..100                                  | undrawn |          | Accumulated hazard at which the first twitch comes; people have 1 in the mean.
            person.tension                             | SHARE 0..1                                      |         | 0 %      | Share of life spent tense.
            plan                                       | block                                           |         |          | What is done, and until when the life is followed.
            plan.until                                 | YEARS >16..95                                   |         | 80 years | Age to which the life is followed.
            plan.treatments                            | treatments, 100                                 |         |          | What is done, in any order; nothing where it is missing or empty.
            plan.treatments.toxin                      | block                                           |         |          | Botulinum toxin in cycles. Two courses must not overlap.
            plan.treatments.toxin.from                 | YEARS >16..95                                   | always  |          | Age at the first injection.
            plan.treatments.toxin.until                | YEARS 16..95                                    |         |          | Age after which no more is given; the end of the plan where it is missing.
            plan.treatments.toxin.dose                 | DOSE >0..500                                    |         | 20 U     | Dose of a session, as onabotulinumtoxinA.
            plan.treatments.toxin.interval             | DAYS 7..3650                                    |         | 90 days  | Time between sessions.
            plan.treatments.toxin.reboundGain          | NUMBER 0..10                                    |         | 0        | Extra gain of the muscle once toxin has worn off; no study has shown any.
            plan.treatments.decompression              | block                                           |         |          | Microvascular decompression: the artery is lifted off the nerve.
            plan.treatments.decompression.at           | YEARS >16..95                                   | always  |          | Age at the operation.
            plan.treatments.decompression.completeness | SHARE 0..1                                      |         | 100 %    | Share of the overlap that is taken away.
            plan.treatments.decompression.clearance    | LENGTH 0..10                                    |         | 0.5 mm   | Distance won beyond that: near 0 mm with a pad between, more when the artery is moved.
            plan.treatments.decompression.recursAt     | YEARS 16..150, or never                         |         | never    | Age at which the artery comes back to the nerve.
            plan.treatments.bloodPressureControl       | block                                           |         |          | High blood pressure is treated from an age on. Once in a plan.
            plan.treatments.bloodPressureControl.from  | YEARS >16..95                                   | always  |          | Age at which it begins.
            expect                                     | block                                           |         |          | Checks of the result; where one fails, the program leaves with code 1 after writing its outputs.
            expect.first                               | word eyelid cheek mouth nothing                 |         |          | The part of the face that twitches first.
            expect.onset                               | block                                           |         |          | Between which ages the first twitch comes.
            expect.onset.from                          | YEARS 16..95                                    | always  |          | Not before this age.
            expect.onset.to                            | YEARS 16..95                                    | always  |          | Not after this age.
            expect.twitchingAtEnd                      | flag                                            |         |          | Whether the face still twitches in the last row.
            expect.touching                            | flag                                            |         |          | Whether artery and nerve ever touch.
            expect.dent                                | flag                                            |         |          | Whether the dent ever becomes deep enough to be seen on a scan.
            """;

    /// Every key, a block before what stands in it.
    static final List<Key> KEYS = TABLE.lines().map(Format::key).toList();

    private static final Map<String, Key> BY_PATH = new LinkedHashMap<>();
    private static final Map<String, List<Key>> BY_BLOCK = new LinkedHashMap<>();

    static {
        for (Key key : KEYS) {
            BY_PATH.put(key.path(), key);
            BY_BLOCK.computeIfAbsent(key.block(), b -> new ArrayList<>()).add(key);
        }
    }

    private Format() {}

    /// The key at a path of this table.
    static Key at(String path) {
        Key key = BY_PATH.get(path);
        if (key == null) throw new IllegalStateException("the scenario format has no key " + path);
        return key;
    }

    /// The keys that may stand in a block; the empty path is the top.
    static List<Key> in(String block) {
        return BY_BLOCK.getOrDefault(block, List.of());
    }

    /// The names of the keys that may stand in a block.
    static List<String> names(String block) {
        return in(block).stream().map(Key::name).toList();
    }

    private static Key key(String row) {
        String[] cells = row.split("\\|", -1);
        for (int i = 0; i < cells.length; i++) cells[i] = cells[i].strip();
        String standard = cells[3].isEmpty() ? null : cells[3];
        return new Key(cells[0], KindText.kind(cells[1]), Key.Need.of(cells[2]), standard, cells[4]);
    }
}
