package org.ephapse.web.site;

import java.util.Locale;

/// The lives that the explorer offers: example scenarios, and the typical person on the roads of [Roads].
public enum Preset {
    /// The usual story, with nothing done.
    TYPICAL("typical"),
    /// The mouth begins.
    MOUTH("atypical"),
    /// A dent for life and a quiet face.
    QUIET("contact-without-disease"),
    /// The typical person under toxin.
    TOXIN("typical"),
    /// The typical person after an operation.
    OPERATED("typical");

    private final String scenario;

    Preset(String scenario) {
        this.scenario = scenario;
    }

    /// Its name in files and in keys of texts.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The example whose person it is, without its ending.
    public String scenario() {
        return scenario;
    }

    /// What is lived.
    ///
    /// @param given the example
    public Story of(Story given) {
        return switch (this) {
            case TYPICAL -> given.waiting();
            case MOUTH, QUIET -> given;
            case TOXIN -> Roads.toxin(given);
            case OPERATED -> Roads.operated(given);
        };
    }
}
