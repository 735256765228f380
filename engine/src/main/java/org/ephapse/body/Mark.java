package org.ephapse.body;

/// Something that happened in a life.
///
/// @param age_years when (years)
/// @param kind      what
/// @param detail    a region's or vessel's word, a number with its unit, or empty
public record Mark(double age_years, Kind kind, String detail) {
    /// Kinds of marks.
    public enum Kind {
        /// Artery and nerve touch (at the first row: already touching).
        TOUCH,
        /// The dent has become visible on MRI (0.18 mm or deeper).
        DENT,
        /// A part of the face begins to twitch.
        ONSET,
        /// A part of the face has stopped twitching.
        REMISSION,
        /// Toxin was injected.
        INJECTION,
        /// A side effect of the injection.
        SIDE_EFFECT,
        /// An injection that did not work.
        INJECTION_FAILED,
        /// The artery was lifted off the nerve.
        DECOMPRESSION,
        /// The artery came back after an operation.
        RECURRENCE,
        /// Blood pressure rose.
        HYPERTENSION,
        /// Blood pressure is treated from here on.
        PRESSURE_CONTROL
    }
}
