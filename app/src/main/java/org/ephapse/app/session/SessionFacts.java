package org.ephapse.app.session;

import java.util.List;
import java.util.Locale;
import org.ephapse.app.Provenance;
import org.ephapse.body.session.Events;
import org.ephapse.body.session.Picture;
import org.ephapse.body.session.SessionRecord;
import org.ephapse.body.session.Setting;

/// What one session brought to light; every output is written from it and from nothing else.
///
/// @param title       what the lesion is called, plain text
/// @param description what it shows, plain text, or empty
/// @param origin      where the lesion comes from: a file, a preset, or a life at an age
/// @param known       how the lesion's numbers are known
/// @param protocol    name of what was done
/// @param seed        seed of root, noise and blinks
/// @param setting     what stayed the same
/// @param record      what came of it
/// @param provenance  which build of the program wrote it
public record SessionFacts(
        String title,
        String description,
        String origin,
        String known,
        String protocol,
        long seed,
        Setting setting,
        SessionRecord record,
        Provenance provenance) {
    /// A constant as a word: `orbicularis_oculi`.
    public static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /// The events.
    public List<Events.Event> events() {
        return Events.of(record);
    }

    /// The numbers.
    public Picture picture() {
        return Picture.of(record);
    }
}
