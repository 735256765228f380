package org.ephapse.desk.letter;

import java.util.List;
import java.util.Locale;

/// Everything a letter may hold; what is not in this list is never stored. The name on a form is the small-letter one.
public enum Field {
    /// The name to use when the clinic calls.
    NAME,
    /// Telephone, kept as +919876543210.
    PHONE,
    /// E-mail.
    EMAIL,
    /// The language to speak.
    LANGUAGE("en", "hi", "mr", "other"),
    /// How to answer.
    CHANNEL("call", "sms", "whatsapp", "email"),
    /// A good time of day.
    TIME("any", "morning", "afternoon", "evening"),
    /// For whom; for a child the parents telephone.
    WHO("myself", "adult", "child"),
    /// Why, in one word.
    REASON("first", "second", "botulinum", "after", "other"),
    /// Up to three days, as 2026-11-23.
    DAYS,
    /// How to meet.
    MODE("person", "video", "either"),
    /// A note.
    NOTE,
    /// What makes the visit possible.
    ACCESS("interpreter", "wheelchair"),
    /// The question, or the feedback.
    TEXT,
    /// The writer agreed that this feedback may be published: `yes`.
    PUBLISH("yes"),
    /// The writer agreed that the clinic keeps this: `yes`.
    CONSENT("yes"),
    /// The writer is 18 or older: `yes`.
    ADULT("yes"),
    /// The version of the privacy notice that was shown.
    NOTICE,
    /// By the clinic: when the visit begins, as 2026-11-23T10:30.
    START,
    /// By the clinic: how long the visit takes, in minutes.
    MINUTES;

    @SuppressWarnings("ImmutableEnumChecker") // a copy that nobody can change
    private final List<String> choices;

    Field(String... choices) {
        this.choices = List.of(choices);
    }

    /// What may be chosen; empty where anything may be written.
    public List<String> choices() {
        return choices;
    }

    /// The name on forms and in the store.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
