package org.ephapse.app.pages;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.ephapse.desk.Desk;
import org.ephapse.desk.ground.Settings;
import org.ephapse.desk.staff.Role;
import org.ephapse.web.Assets;
import org.ephapse.web.Press;
import org.ephapse.web.Server;
import org.ephapse.web.clinic.Clinic;
import org.ephapse.web.clinic.Doorway;
import org.ephapse.web.clinic.Profile;

/// A front desk on a free port, and people at it: visitors without cookies, and staff who join and sign in as real
/// ones.
final class FrontDesk implements AutoCloseable {
    /// Occurs in what visitors write, and may occur nowhere else.
    static final String SECRET = "Zebrafinch";

    static final String PASSWORD = "seven green umbrellas";

    /// A clock that a test moves on.
    static final class Hands extends Clock {
        private volatile Instant now = Instant.parse("2026-11-22T10:00:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }

    final Hands clock = new Hands();
    final Desk desk;
    final Server server;
    private final Clinic clinic;
    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<Role, byte[]> secrets = new TreeMap<>();

    FrontDesk(Path home, Doorway doorway) throws IOException {
        this(home, doorway, Profile.EMPTY, new Press(Assets.packaged(), Reader.EDITION));
    }

    /// With a clinic, or pages, of its own.
    FrontDesk(Path home, Doorway doorway, Profile profile, Press press) throws IOException {
        desk = Desk.open(Settings.of(home, Map.of("EPHAPSE_DESK_NOTICE", "2026-11")), clock);
        clinic = new Clinic(desk, profile, doorway, clock);
        server = Server.start(press, "127.0.0.1", 0, Duration.ofMillis(200), clinic);
    }

    String at(String address) {
        return Reader.at(server, address);
    }

    /// Asks; headers come in pairs.
    HttpResponse<String> get(String address, String... headers) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(at(address)));
        for (int i = 0; i < headers.length; i += 2) request.header(headers[i], headers[i + 1]);
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /// Sends a form, as a browser says that it came from our page, but where an origin is given; headers come in pairs.
    HttpResponse<String> post(String address, Map<String, String> fields, String... headers) throws Exception {
        String body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(URI.create(at(address)))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        var all = new ArrayList<>(List.of(headers));
        if (!all.contains("Sec-Fetch-Site") && !all.contains("Origin"))
            all.addAll(List.of("Sec-Fetch-Site", "same-origin"));
        for (int i = 0; i < all.size(); i += 2) request.header(all.get(i), all.get(i + 1));
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /// What a visitor fills in, with a ticket held long enough; changes come in pairs.
    Map<String, String> visit(String... changes) {
        var fields = new TreeMap<String, String>();
        fields.put("ticket", desk.tickets().issue());
        clock.pass(Duration.ofSeconds(10));
        fields.put("notice", "2026-11");
        fields.put("name", SECRET);
        fields.put("phone", "98765 43210");
        fields.put("language", "mr");
        fields.put("channel", "call");
        fields.put("time", "any");
        fields.put("who", "myself");
        fields.put("reason", "first");
        fields.put("mode", "person");
        fields.put("consent", "yes");
        fields.put("adult", "yes");
        for (int i = 0; i < changes.length; i += 2) fields.put(changes[i], changes[i + 1]);
        return fields;
    }

    /// What stands between two texts, the first time.
    static String between(String page, String before, String after) {
        int start = page.indexOf(before) + before.length();
        return page.substring(start, page.indexOf(after, start));
    }

    static int count(String page, String regex) {
        return (int) Pattern.compile(regex).matcher(page).results().count();
    }

    /// Joins with an invitation and returns the cookie of a session.
    String join(Role role, String code) throws Exception {
        String page = post("/staff/join", Map.of("invitation", code)).body();
        byte[] secret = bytes(between(page, "class=\"secret\">", "<"));
        secrets.put(role, secret);
        post(
                "/staff/join",
                Map.of(
                        "invitation",
                        code,
                        "login",
                        login(role),
                        "name",
                        "Dr " + role,
                        "password",
                        PASSWORD,
                        "code",
                        code(role)));
        return signIn(role);
    }

    static String login(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    /// Signs in and returns the cookie of the session.
    String signIn(Role role) throws Exception {
        var answer = post("/staff", Map.of("login", login(role), "password", PASSWORD, "code", code(role)));
        return answer.headers().allValues("Set-Cookie").getFirst().split(";", -1)[0];
    }

    /// One of each role, as the cookies of their sessions; the first administrator by the console's code.
    Map<Role, String> oneOfEach() throws Exception {
        var cookies = new TreeMap<Role, String>();
        cookies.put(
                Role.ADMINISTRATOR, join(Role.ADMINISTRATOR, desk.invitations().forAdministrator(false)));
        for (Role role : List.of(Role.RECEPTION, Role.CLINICIAN, Role.AUDITOR)) {
            String cookie = cookies.get(Role.ADMINISTRATOR);
            String page = post("/staff/accounts", Map.of("guard", guard(cookie), "role", role.name()), "Cookie", cookie)
                    .body();
            cookies.put(role, join(role, between(page, "class=\"secret\">", "<")));
        }
        return cookies;
    }

    /// The word that the forms of a session send back.
    String guard(String cookie) throws Exception {
        return between(get("/staff/me", "Cookie", cookie).body(), "name=\"guard\" value=\"", "\"");
    }

    /// The code that a role's authenticator shows next.
    String code(Role role) {
        clock.pass(Duration.ofSeconds(30));
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secrets.get(role), "HmacSHA1"));
            byte[] hash = mac.doFinal(
                    ByteBuffer.allocate(8).putLong(clock.millis() / 30_000).array());
            int number = ByteBuffer.wrap(hash).getInt(hash[19] & 15) & 0x7fffffff;
            return String.format(Locale.ROOT, "%06d", number % 1_000_000);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(String base32) {
        var out = new java.io.ByteArrayOutputStream();
        String letters = base32.replace(" ", "");
        int buffer = 0;
        int bits = 0;
        for (int i = 0; i < letters.length(); i++) {
            buffer = (buffer << 5) | "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letters.charAt(i));
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                out.write(buffer >> bits);
            }
        }
        return out.toByteArray();
    }

    @Override
    public void close() {
        server.close();
        clinic.close();
        desk.close();
    }
}
