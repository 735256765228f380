package org.ephapse.web.words;

import java.net.URI;
import java.text.Collator;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Numbers that a person who feels very low can call. A number stands here only because somebody read it at a page that
/// is named with the day it was read.
///
/// @param countries by code
public record Helplines(List<Country> countries) {
    /// Days after which a number must be read again.
    public static final int FRESH_days = 180;

    private static final Pattern NUMBER = Pattern.compile("[0-9][0-9 -]{1,14}[0-9]");

    /// A number and where it was read.
    ///
    /// @param name      who answers
    /// @param number    to be dialed inside the country
    /// @param texts     whether it can be sent a text
    /// @param hours     when somebody answers, the end of a key `ui.hours.`
    /// @param languages in which, the end of a key `ui.languages.`
    /// @param source    the page where all this was read
    /// @param dateRead  the day it was read there
    public record Line(
            String name, String number, boolean texts, String hours, String languages, URI source, LocalDate dateRead) {
        public Line {
            if (!NUMBER.matcher(number).matches()) {
                throw new IllegalStateException("the number of " + name + " is no telephone number: " + number);
            }
            if (!"https".equals(source.getScheme()) && !"http".equals(source.getScheme())) {
                throw new IllegalStateException("the number of " + name + " has no page as its source: " + source);
            }
        }

        /// The number for a `tel:` link.
        public String dialed() {
            return number.replaceAll("[ -]", "");
        }
    }

    /// A country's numbers.
    ///
    /// @param code      its two letters
    /// @param emergency its emergency number; empty where none was read
    /// @param lines     who answers people in distress
    public record Country(String code, List<Line> emergency, List<Line> lines) {
        public Country {
            emergency = List.copyOf(emergency);
            lines = List.copyOf(lines);
            if (lines.isEmpty()) throw new IllegalStateException(code + " has no helpline; leave the country out");
        }

        /// Its name in a language.
        public String name(String tag) {
            return Locale.of("", code).getDisplayCountry(Locale.forLanguageTag(tag));
        }
    }

    public Helplines {
        countries = List.copyOf(countries);
    }

    /// The packaged numbers.
    ///
    /// @throws IllegalStateException where one is incomplete
    public static Helplines packaged() {
        return of(Document.packaged("helplines.json"));
    }

    /// The countries in the order of their names in a language.
    public List<Country> named(String tag) {
        Collator order = Collator.getInstance(Locale.forLanguageTag(tag));
        return countries.stream()
                .sorted((one, other) -> order.compare(one.name(tag), other.name(tag)))
                .toList();
    }

    /// The numbers that must be read again on a day.
    public List<Line> stale(LocalDate day) {
        return lines().filter(line -> ChronoUnit.DAYS.between(line.dateRead(), day) > FRESH_days)
                .toList();
    }

    /// Every number.
    public Stream<Line> lines() {
        return countries.stream()
                .flatMap(country -> Stream.concat(country.emergency().stream(), country.lines().stream()));
    }

    static Helplines of(Document document) {
        return new Helplines(
                document.documents("countries").stream().map(Helplines::country).toList());
    }

    private static Country country(Document country) {
        return new Country(
                country.text("country"),
                country.documents("emergency").stream().map(Helplines::line).toList(),
                country.documents("lines").stream().map(Helplines::line).toList());
    }

    private static Line line(Document line) {
        return new Line(
                line.text("name"),
                line.text("number"),
                line.has("texts"),
                line.text("hours"),
                line.text("languages"),
                URI.create(line.text("source")),
                line.date("dateRead"));
    }
}
