package org.ephapse.app.report;

import org.ephapse.app.RunFacts;

/// One run as one page.
public final class Report {
    private Report() {}

    /// The page.
    public static String html(RunFacts facts) {
        String words = "A model's virtual person, not a patient.";
        return Document.html(
                facts.title(),
                facts.provenance(),
                words,
                Document.header("Ephapse: the report of one simulated life", facts.title(), words, facts.description()),
                Sections.of(facts));
    }
}
