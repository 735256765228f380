package org.ephapse.web.clinic;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.ephapse.desk.ground.Refusal;
import org.ephapse.web.words.Helplines;
import org.jspecify.annotations.Nullable;

/// The clinic itself, as its owner wrote it into a file: plain texts, no markup, no links. The default is empty; nobody
/// is invented.
///
/// @param country the two letters of the country whose numbers are shown first to somebody who feels very low
/// @param address lines
/// @param contact who answers for what is kept, and where to complain, in lines
/// @param films the clinic's own films, which lie beside the file
public record Profile(
        String name,
        String country,
        List<Phone> phones,
        List<String> address,
        List<String> hours,
        List<String> languages,
        List<String> contact,
        List<Person> people,
        List<Film> films) {
    /// A number to call.
    ///
    /// @param label what it is for
    public record Phone(String number, String label) {
        /// The number for a `tel:` link.
        public String dialed() {
            return number.replaceAll("[^+0-9]", "");
        }
    }

    /// Somebody who works there.
    ///
    /// @param credentials facts only: degrees, registration, years
    public record Person(String name, String role, String credentials) {}

    /// A film.
    ///
    /// @param number 1, 2, 3, ...; a part of its address
    /// @param language of what is said, as a tag
    /// @param sha256 of the film's file: one that was exchanged is not served
    /// @param captions what is said, with times, as WebVTT
    /// @param poster a still picture, or null
    /// @param transcript everything that is said, as text
    public record Film(
            int number,
            String title,
            String language,
            Path file,
            String sha256,
            String captions,
            @Nullable Picture poster,
            String transcript) {
        /// Is it not the film any more that was there at the start?
        boolean isChanged() {
            return !digest(file).equals(sha256);
        }

        /// Its kind, for a browser.
        String type() {
            return file.toString().endsWith(".webm") ? "video/webm" : "video/mp4";
        }
    }

    /// A picture as it was at the start.
    public static final class Picture {
        private final String type;
        private final byte[] bytes;

        Picture(String type, byte[] bytes) {
            this.type = type;
            this.bytes = bytes;
        }

        String type() {
            return type;
        }

        byte[] bytes() {
            return bytes.clone();
        }
    }

    private static final String INDIA = "IN";

    /// A clinic about which nothing was said.
    public static final Profile EMPTY =
            new Profile("", INDIA, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    private static final int MOST = 50;
    private static final Pattern NUMBER = Pattern.compile("\\+?[0-9][0-9 ()-]{2,20}");
    private static final Pattern LINK = Pattern.compile("(?i)https?:|www\\.|[<>]");
    private static final Map<String, String> PICTURES =
            Map.of("jpg", "image/jpeg", "png", "image/png", "webp", "image/webp");

    /// Has anything been said about it?
    public boolean isEmpty() {
        return equals(EMPTY);
    }

    /// Reads the file: `name`, `country`, `phone.1` and `.label`, `address.1`, `hours.1`, `language.1`, `contact.1`,
    /// `person.1.name`, `.role` and `.credentials`, `film.1.file`, `.title`, `.language`, `.sha256`, `.captions`,
    /// `.poster` and `.transcript`, each with `=` and its text.
    public static Profile read(Path file) {
        var texts = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            texts.load(in);
        } catch (IOException | IllegalArgumentException e) {
            throw new Refusal(
                    "The file about the clinic cannot be read (" + e.getClass().getSimpleName() + ").");
        }
        texts.forEach((key, text) -> {
            if (LINK.matcher(text.toString()).find()) {
                throw new Refusal("The file about the clinic holds a link or markup at " + key + "; write plain text.");
            }
        });
        return new Profile(
                text(texts, "name"),
                country(texts),
                phones(texts),
                list(texts, "address"),
                list(texts, "hours"),
                list(texts, "language"),
                list(texts, "contact"),
                people(texts),
                films(texts, file));
    }

    private static String country(Properties texts) {
        String country = text(texts, "country").toUpperCase(Locale.ROOT);
        if (country.isEmpty()) return INDIA;
        List<String> known = Helplines.packaged().countries().stream()
                .map(Helplines.Country::code)
                .toList();
        if (!known.contains(country)) {
            throw new Refusal("country is " + country + ", and no helpline is known there; known are "
                    + String.join(", ", known) + ".");
        }
        return country;
    }

    private static List<Phone> phones(Properties texts) {
        var phones = new ArrayList<Phone>();
        for (int i = 1; i <= MOST && texts.containsKey("phone." + i); i++) {
            String number = text(texts, "phone." + i);
            if (!NUMBER.matcher(number).matches()) throw new Refusal("phone." + i + " is no telephone number.");
            phones.add(new Phone(number, text(texts, "phone." + i + ".label")));
        }
        return phones;
    }

    private static List<Person> people(Properties texts) {
        var people = new ArrayList<Person>();
        for (int i = 1; i <= MOST && texts.containsKey("person." + i + ".name"); i++) {
            String person = "person." + i;
            people.add(new Person(
                    text(texts, person + ".name"),
                    text(texts, person + ".role"),
                    text(texts, person + ".credentials")));
        }
        return people;
    }

    private static List<Film> films(Properties texts, Path file) {
        var films = new ArrayList<Film>();
        for (int i = 1; i <= MOST && texts.containsKey("film." + i + ".file"); i++) {
            films.add(film(texts, file, i));
        }
        return films;
    }

    private static Film film(Properties texts, Path file, int number) {
        String film = "film." + number;
        String captions = text(texts, film + ".captions");
        String poster = text(texts, film + ".poster");
        String language = text(texts, film + ".language");
        if (text(texts, film + ".transcript").isEmpty() || captions.isEmpty()) {
            throw new Refusal(film + " needs captions and a transcript.");
        }
        var made = new Film(
                number,
                text(texts, film + ".title"),
                language.isEmpty() ? "en" : language,
                file.resolveSibling(text(texts, film + ".file")),
                text(texts, film + ".sha256"),
                new String(bytes(file.resolveSibling(captions)), StandardCharsets.UTF_8),
                poster.isEmpty() ? null : picture(file.resolveSibling(poster)),
                text(texts, film + ".transcript"));
        if (!made.language().matches("[a-z]{2,3}")) throw new Refusal(film + ".language must be a tag such as mr.");
        if (made.isChanged()) throw new Refusal(film + " is not the film whose sha256 is written there.");
        return made;
    }

    private static Picture picture(Path file) {
        String name = file.toString();
        String type = PICTURES.get(name.substring(name.lastIndexOf('.') + 1));
        if (type == null) throw new Refusal("A poster must be a .jpg, .png or .webp file.");
        return new Picture(type, bytes(file));
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new Refusal("A file of a film cannot be read (" + e.getClass().getSimpleName() + ").");
        }
    }

    /// The films that are not those of the start any more, as `film/1`.
    SortedSet<String> changed() {
        var changed = new TreeSet<String>();
        for (Film film : films) {
            if (film.isChanged()) changed.add("film/" + film.number());
        }
        return changed;
    }

    private static String digest(Path film) {
        try (var in = Files.newInputStream(film)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] part = new byte[1 << 16];
            for (int read = in.read(part); read >= 0; read = in.read(part)) digest.update(part, 0, read);
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            return "unreadable";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static List<String> list(Properties texts, String key) {
        var list = new ArrayList<String>();
        for (int i = 1; i <= MOST && texts.containsKey(key + "." + i); i++) list.add(text(texts, key + "." + i));
        return list;
    }

    private static String text(Properties texts, String key) {
        return texts.getProperty(key, "").strip();
    }
}
