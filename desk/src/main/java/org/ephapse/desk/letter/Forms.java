package org.ephapse.desk.letter;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.ephapse.desk.letter.Problem.Rule;

/// Reads the three forms. Knows what may be asked; everything else that a browser sends is dropped unread.
public final class Forms {
    private static final int NAME_LETTERS = 80, NOTE_LETTERS = 300, TEXT_LETTERS = 1000, EMAIL_LETTERS = 254;
    private static final int MOST_DAYS = 3, DAYS_AHEAD = 180;
    private static final Pattern INTERNATIONAL = Pattern.compile("\\+[1-9]\\d{7,14}");
    private static final Pattern INDIAN = Pattern.compile("0?([6-9]\\d{9})");
    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@<>(),;:\"\\\\]{1,64}@[^\\s@<>(),;:\"\\\\.]+(\\.[^\\s@<>(),;:\"\\\\.]+)+");

    private final String notice;
    private final boolean feedbackPublic;
    private final Supplier<LocalDate> today;

    /// @param notice the version of the privacy notice that is shown now
    /// @param feedbackPublic may a writer agree to publication
    /// @param today the day at the clinic
    public Forms(String notice, boolean feedbackPublic, Supplier<LocalDate> today) {
        this.notice = notice;
        this.feedbackPublic = feedbackPublic;
        this.today = today;
    }

    /// The version of the privacy notice that a form must show and send back.
    public String notice() {
        return notice;
    }

    /// A request for a visit.
    public Checked visit(Map<String, List<String>> sent) {
        var read = new Reading(sent);
        read.line(Field.NAME, NAME_LETTERS, true);
        contact(read);
        read.choice(Field.LANGUAGE, true);
        read.choice(Field.CHANNEL, true);
        String channel = read.get(Field.CHANNEL);
        if (channel.equals("email")) {
            if (read.get(Field.EMAIL).isEmpty()) read.refuse(Field.CHANNEL, Rule.CONTRADICTS);
        } else if (!channel.isEmpty() && read.get(Field.PHONE).isEmpty()) {
            read.refuse(Field.CHANNEL, Rule.CONTRADICTS);
        }
        read.choice(Field.TIME, true);
        read.choice(Field.WHO, true);
        if (read.get(Field.WHO).equals("child")) read.refuse(Field.WHO, Rule.TELEPHONE);
        read.choice(Field.REASON, true);
        days(read);
        read.choice(Field.MODE, true);
        read.choices(Field.ACCESS);
        read.text(Field.NOTE, NOTE_LETTERS, false);
        agreed(read);
        return read.checked(Kind.VISIT);
    }

    /// A general question. Whoever wants a private answer says where to.
    public Checked question(Map<String, List<String>> sent) {
        var read = new Reading(sent);
        read.text(Field.TEXT, TEXT_LETTERS, true);
        read.choice(Field.LANGUAGE, true);
        read.line(Field.EMAIL, EMAIL_LETTERS, false);
        email(read);
        agreed(read);
        return read.checked(Kind.QUESTION);
    }

    /// Feedback; nothing in it says who wrote it.
    public Checked feedback(Map<String, List<String>> sent) {
        var read = new Reading(sent);
        read.text(Field.TEXT, TEXT_LETTERS, true);
        read.choice(Field.LANGUAGE, true);
        if (feedbackPublic) read.choice(Field.PUBLISH, false);
        agreed(read);
        return read.checked(Kind.FEEDBACK);
    }

    private static void contact(Reading read) {
        read.line(Field.PHONE, NAME_LETTERS, false);
        read.line(Field.EMAIL, EMAIL_LETTERS, false);
        String typed = read.get(Field.PHONE);
        if (!typed.isEmpty()) {
            String phone = phone(typed);
            if (phone.isEmpty()) read.refuse(Field.PHONE, Rule.FORM);
            else read.put(Field.PHONE, phone);
        }
        email(read);
        if (typed.isEmpty() && read.get(Field.EMAIL).isEmpty()) read.refuse(Field.PHONE, Rule.MISSING);
    }

    private static void email(Reading read) {
        String email = read.get(Field.EMAIL);
        if (!email.isEmpty() && !EMAIL.matcher(email).matches()) read.refuse(Field.EMAIL, Rule.FORM);
    }

    /// The number as +919876543210, empty where it is none. Digits of any script are read.
    static String phone(String typed) {
        var digits = new StringBuilder();
        typed.codePoints().forEach(letter -> {
            if (Character.isDigit(letter)) digits.append(Character.digit(letter, 10));
            else if (" \u00a0-.()/".indexOf(letter) < 0) digits.appendCodePoint(letter);
        });
        String number = digits.toString().replaceFirst("^00(?=[1-9])", "+");
        if (INTERNATIONAL.matcher(number).matches()) return number;
        var indian = INDIAN.matcher(number);
        return indian.matches() ? "+91" + indian.group(1) : "";
    }

    private void days(Reading read) {
        var days = read.several(Field.DAYS).stream().distinct().sorted().toList();
        read.put(Field.DAYS, String.join(",", days));
        if (days.size() > MOST_DAYS) read.refuse(Field.DAYS, Rule.LONG);
        for (String day : days) {
            try {
                LocalDate date = LocalDate.parse(day);
                boolean inRange =
                        !date.isBefore(today.get()) && !date.isAfter(today.get().plusDays(DAYS_AHEAD));
                if (!inRange) read.refuse(Field.DAYS, Rule.RANGE);
            } catch (DateTimeParseException _) {
                read.refuse(Field.DAYS, Rule.FORM);
            }
        }
    }

    private void agreed(Reading read) {
        read.choice(Field.CONSENT, true);
        read.choice(Field.ADULT, true);
        read.line(Field.NOTICE, NAME_LETTERS, true);
        if (!read.get(Field.NOTICE).equals(notice)) read.refuse(Field.NOTICE, Rule.CHOICE);
    }
}
