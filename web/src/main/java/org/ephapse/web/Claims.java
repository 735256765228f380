package org.ephapse.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The ledger: for each sentence of fact what kind of knowledge it is, where it comes from and when it was written.
///
/// @param claims  by the key of the sentence, in the order of `claims.tsv`
/// @param sources by their id, in the order of `sources.tsv`
public record Claims(Map<String, Claim> claims, Map<String, Source> sources) {
    private static final int CLAIM_CELLS = 4;
    private static final int SOURCE_CELLS = 4;

    /// What kind of knowledge a sentence is.
    public enum Kind {
        /// Read in a study.
        STUDY("study"),
        /// Said by clinics, which is not the same.
        CLINIC_VIEW("clinic-view"),
        /// Assumed or computed by this model.
        MODEL_ASSUMPTION("model-assumption"),
        /// Known to every textbook.
        GENERAL_KNOWLEDGE("general-knowledge");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /// Its name in files, in addresses and in style sheets.
        public String word() {
            return word;
        }

        static Kind of(String word) {
            for (Kind kind : values()) {
                if (kind.word.equals(word)) return kind;
            }
            throw new IllegalStateException("a claim is of no known kind: " + word);
        }
    }

    /// A sentence's row.
    ///
    /// @param id     the key of the sentence in the message bundles
    /// @param kind   what kind of knowledge it is
    /// @param sources where it comes from: ids of sources, the most telling first
    /// @param date   when the row was written
    public record Claim(String id, Kind kind, List<String> sources, LocalDate date) {
        /// Keeps the list from being changed.
        public Claim {
            sources = List.copyOf(sources);
        }
    }

    /// Where a sentence comes from.
    ///
    /// @param id       a short name
    /// @param citation authors, year, title, journal
    /// @param address  a doi or an https address; empty where there is none
    /// @param isRead   whether it was read at the source for this project; otherwise it is told from memory
    public record Source(String id, String citation, String address, boolean isRead) {}

    /// The packaged ledger.
    ///
    /// @throws IllegalStateException where a row is malformed, stands twice or names a source that does not exist
    public static Claims packaged() {
        Map<String, Source> sources = new LinkedHashMap<>();
        for (List<String> row : Tsv.packaged("sources.tsv", SOURCE_CELLS)) {
            Source source = new Source(row.get(0), row.get(1), row.get(2), isRead(row.get(3)));
            if (sources.put(source.id(), source) != null) {
                throw new IllegalStateException("the source " + source.id() + " stands twice in sources.tsv");
            }
        }
        Map<String, Claim> claims = new LinkedHashMap<>();
        for (List<String> row : Tsv.packaged("claims.tsv", CLAIM_CELLS)) {
            Claim claim = new Claim(
                    row.get(0), Kind.of(row.get(1)), List.of(row.get(2).split(" ", -1)), LocalDate.parse(row.get(3)));
            if (claims.put(claim.id(), claim) != null) {
                throw new IllegalStateException("the claim " + claim.id() + " stands twice in claims.tsv");
            }
        }
        return new Claims(claims, sources).checked();
    }

    /// The row of a sentence.
    ///
    /// @throws IllegalArgumentException where the sentence has none
    public Claim claim(String id) {
        Claim claim = claims.get(id);
        if (claim == null) throw new IllegalArgumentException("the sentence " + id + " has no row in claims.tsv");
        return claim;
    }

    /// The source of an id.
    ///
    /// @throws IllegalArgumentException where there is none
    public Source source(String id) {
        Source source = sources.get(id);
        if (source == null) throw new IllegalArgumentException("there is no source " + id + " in sources.tsv");
        return source;
    }

    private Claims checked() {
        for (Claim claim : claims.values()) {
            for (String source : claim.sources()) {
                if (!sources.containsKey(source)) {
                    throw new IllegalStateException(
                            "the claim " + claim.id() + " names the source " + source + ", which sources.tsv lacks");
                }
            }
        }
        return this;
    }

    private static boolean isRead(String word) {
        return switch (word) {
            case "read" -> true;
            case "unverified" -> false;
            default -> throw new IllegalStateException("a source is read or unverified, not " + word);
        };
    }
}
