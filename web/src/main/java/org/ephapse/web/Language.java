package org.ephapse.web;

import java.util.List;

/// A language the pages speak.
///
/// @param tag  its tag of BCP 47, which is also the first part of every address in it
/// @param name what its speakers call it
public record Language(String tag, String name) {
    /// English.
    public static final Language ENGLISH = new Language("en", "English");

    /// The languages whose pages are ready; the first is where an address without a language leads.
    public static final List<Language> READY = List.of(ENGLISH);
}
