package org.ephapse.desk.ground;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// How one desk is set up.
///
/// @param home the folder of the desk: its store, its keys, what was erased, the audit's heads
/// @param database PostgreSQL, or null for H2 in the folder
/// @param keys the keys themselves, or null for the key file
/// @param keyFile where the key file lies
/// @param retention how long a request is kept after it came
/// @param feedbackPublic may feedback be published at all
/// @param notice the version of the privacy notice that people are shown
/// @param zone the time zone of the clinic
/// @param backups where a backup is put every day, or null for nowhere
/// @param mail where notices to staff go, or null for nowhere
public record Settings(
        Path home,
        @Nullable Database database,
        @Nullable String keys,
        Path keyFile,
        Duration retention,
        boolean feedbackPublic,
        String notice,
        ZoneId zone,
        @Nullable Path backups,
        @Nullable Mail mail) {
    private static final int RETENTION_DAYS = 180;
    private static final int MOST_DAYS = 3650;
    private static final Pattern NOTICE = Pattern.compile("[A-Za-z0-9.-]{1,32}");

    /// A PostgreSQL database.
    ///
    /// @param url begins with `jdbc:postgresql:`
    public record Database(String url, String user, String password) {
        public Database {
            if (!url.startsWith("jdbc:postgresql:")) {
                throw new Refusal("EPHAPSE_DB_URL must begin with jdbc:postgresql: (without it the desk uses H2).");
            }
        }

        @Override
        public String toString() {
            return "Database[withheld]";
        }
    }

    /// The mail server for notices to staff.
    public record Mail(
            String host,
            int port,
            @Nullable String user,
            @Nullable String password,
            String from,
            String to) {
        @Override
        public String toString() {
            return "Mail[withheld]";
        }
    }

    public Settings {
        if (retention.toDays() < 1 || retention.toDays() > MOST_DAYS) {
            throw new Refusal("EPHAPSE_DESK_RETENTION_DAYS must be 1 to " + MOST_DAYS + ".");
        }
        if (!NOTICE.matcher(notice).matches()) {
            throw new Refusal("EPHAPSE_DESK_NOTICE must be up to 32 letters, digits, dots and hyphens.");
        }
    }

    /// The folder of the desk where nobody names one: EPHAPSE_DESK_HOME, or `.ephapse/desk` in the home of the account.
    public static Path home(Map<String, String> environment) {
        String home = environment.get("EPHAPSE_DESK_HOME");
        return home == null ? Path.of(System.getProperty("user.home"), ".ephapse", "desk") : Path.of(home);
    }

    /// Reads the settings of the desk in `home` from environment variables.
    public static Settings of(Path home, Map<String, String> environment) {
        String url = environment.get("EPHAPSE_DB_URL");
        String keyFile = environment.get("EPHAPSE_DESK_KEY_FILE");
        String backups = environment.get("EPHAPSE_DESK_BACKUPS");
        return new Settings(
                home,
                url == null
                        ? null
                        : new Database(
                                url,
                                environment.getOrDefault("EPHAPSE_DB_USER", ""),
                                environment.getOrDefault("EPHAPSE_DB_PASSWORD", "")),
                environment.get("EPHAPSE_DESK_KEYS"),
                keyFile == null ? home.resolve("keys/desk.keys") : Path.of(keyFile),
                Duration.ofDays(number(environment, "EPHAPSE_DESK_RETENTION_DAYS", RETENTION_DAYS)),
                "true".equals(environment.get("EPHAPSE_FEEDBACK_PUBLIC")),
                environment.getOrDefault("EPHAPSE_DESK_NOTICE", "2026-11"),
                zone(environment),
                backups == null ? null : Path.of(backups),
                mail(environment));
    }

    private static ZoneId zone(Map<String, String> environment) {
        try {
            return ZoneId.of(environment.getOrDefault("EPHAPSE_DESK_ZONE", "Asia/Kolkata"));
        } catch (DateTimeException _) {
            throw new Refusal("EPHAPSE_DESK_ZONE must be a time zone like Asia/Kolkata.");
        }
    }

    private static @Nullable Mail mail(Map<String, String> environment) {
        String host = environment.get("EPHAPSE_SMTP_HOST");
        if (host == null) return null;
        return new Mail(
                host,
                number(environment, "EPHAPSE_SMTP_PORT", 587),
                environment.get("EPHAPSE_SMTP_USER"),
                environment.get("EPHAPSE_SMTP_PASSWORD"),
                required(environment, "EPHAPSE_SMTP_FROM"),
                required(environment, "EPHAPSE_SMTP_TO"));
    }

    private static String required(Map<String, String> environment, String name) {
        String value = environment.get(name);
        if (value == null) throw new Refusal(name + " is missing, and EPHAPSE_SMTP_HOST is set.");
        return value;
    }

    private static int number(Map<String, String> environment, String name, int otherwise) {
        String value = environment.get(name);
        if (value == null) return otherwise;
        if (!value.matches("\\d{1,5}")) throw new Refusal(name + " must be a whole number.");
        return Integer.parseInt(value);
    }

    @Override
    public String toString() {
        return "Settings[withheld]";
    }
}
