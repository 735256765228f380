package org.ephapse.desk.letter;

/// What is wrong with one field.
///
/// @param field where
/// @param rule which rule it breaks
public record Problem(Field field, Rule rule) {
    /// The rules that a field can break.
    public enum Rule {
        /// It must be there.
        MISSING,
        /// It is too long.
        LONG,
        /// It is none of the choices.
        CHOICE,
        /// It does not have the form of a telephone number, an e-mail address or a day.
        FORM,
        /// It contradicts another field: a call without a telephone number.
        CONTRADICTS,
        /// The clinic answers this by telephone only.
        TELEPHONE,
        /// It lies outside the days that can be asked for.
        RANGE
    }

    /// The key of the message: `desk.phone.form`.
    public String key() {
        return "desk." + field.key() + "." + rule.name().toLowerCase(java.util.Locale.ROOT);
    }
}
