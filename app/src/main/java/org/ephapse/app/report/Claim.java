package org.ephapse.app.report;

import java.util.List;
import org.ephapse.app.Fidelity;

/// A sentence about the model and its subject, with the kind of knowledge behind it.
///
/// @param words  the claim in plain words
/// @param kind   what stands behind it
/// @param source where it can be looked up
/// @param doi    its identifier, or empty
record Claim(String words, Kind kind, String source, String doi) {
    /// Kinds of knowledge.
    enum Kind {
        /// Measured and published.
        STUDY("study"),
        /// Said by clinics.
        CLINIC("clinic's view"),
        /// Chosen by us so that the model can run.
        ASSUMPTION("model's assumption"),
        /// In every textbook.
        GENERAL("general knowledge");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /// The label that the page shows.
        String words() {
            return words;
        }
    }

    /// What the model leaves out, and how well the rest is known.
    static List<Claim> limits(Fidelity fidelity) {
        return List.of(
                ours("Twitching is a number from 0 to 1. It tells mild from strong. It counts no spasms."),
                ours(
                        "How nerve fibres fire, in thousandths of a second, is not simulated yet. A simple curve stands in for it."),
                ours("The neck is left out. No study that we read says where its fibres run."),
                ours(
                        "The pressure under the artery was never measured in a person. Ours follows from the laws of contact."),
                ours("How soon the cheek and the mouth follow is a guess. No study that we read gives that time."),
                ours(
                        switch (fidelity) {
                            case ARCH -> "The artery is an arch that grows in one plane.";
                            case ROD ->
                                "The artery is an elastic rod. It is straight at rest, and what holds it is a guess.";
                        }),
                ours("Veins, and what else may press on a nerve, are left out."),
                study(
                        "That arteries grow longer with age is weakly shown. In 1000 scans, age explained less than 5 % of the spread in length.",
                        "J Neurol Sci 2020;414:116818"),
                study(
                        "An artery often touches this nerve and does no harm. One study saw it on 44 % of 200 healthy sides.",
                        "Deep 2016, J Neurol Surg B 77:503", "10.1055/s-0036-1579836"),
                study(
                        "A dent matters more than a touch. A dent in the attached part raised the odds 252 times, a touch 5 times.",
                        "Li 2024, Brain Behav",
                        "10.1002/brb3.3438"),
                new Claim("Some pages say that it always gets worse.", Kind.CLINIC, "clinics' pages", ""),
                study(
                        "Of 104 people who were left untreated, 41 % had a remission. They were a selected group.",
                        "Lee 2017, Stereotact Funct Neurosurg 95:21", "10.1159/000453276"),
                new Claim(
                        "Some pages say that spasms come back stronger after toxin.",
                        Kind.CLINIC,
                        "clinics' pages",
                        ""),
                study(
                        "No study that we read measured that. In 65 people, effect and dose were the same in year 1 and in year 10.",
                        "Defazio 2002"),
                study(
                        "An operation can do harm, and the model draws none. Of 5685 people, 2.3 % lost hearing for good.",
                        "Miller & Miller 2012, Br J Neurosurg 26:438", "10.3109/02688697.2011.641613"),
                new Claim(
                        "A face can twitch for other causes. The model knows this one only.",
                        Kind.GENERAL,
                        "textbooks of neurology",
                        ""));
    }

    private static Claim ours(String words) {
        return new Claim(words, Kind.ASSUMPTION, "ours", "");
    }

    private static Claim study(String words, String source) {
        return study(words, source, "");
    }

    private static Claim study(String words, String source, String doi) {
        return new Claim(words, Kind.STUDY, source, doi);
    }
}
