package org.ephapse.measure;

/// How a number came to be known. Every constant of the house carries one, and none is the default.
public enum Grade {
    /// Read in a source that measured it.
    MEASURED,
    /// Fitted by us, or by the source, to measurements.
    FITTED,
    /// A working assumption: plausible, and without a measurement behind it.
    ASSUMED,
    /// A definition, a unit or a theorem: nothing to measure (`docs/decisions/0002-grade-defined.md`).
    DEFINED
}
