package org.ephapse.app.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ephapse.app.pages.FrontDesk.between;
import static org.ephapse.app.pages.FrontDesk.count;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ephapse.desk.staff.Role;
import org.ephapse.web.clinic.Doorway;
import org.ephapse.web.clinic.StaffWays;
import org.ephapse.web.clinic.StaffWays.Way;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The clinic's forms and `/staff`, as a visitor, a spammer and each role meet them.
class FrontDeskTest {
    private static final Doorway BEHIND_A_PROXY = Doorway.of("127.0.0.1");
    private static final List<String> PUBLIC = List.of(
            "/en/clinic",
            "/en/clinic/visit",
            "/en/clinic/question",
            "/en/clinic/feedback",
            "/en/clinic/answers",
            "/en/clinic/videos",
            "/en/clinic/privacy",
            "/en/",
            "/en/understand",
            "/en/trust",
            "/health");

    @TempDir
    Path home;

    private FrontDesk desk() throws Exception {
        return new FrontDesk(home, Doorway.DIRECT);
    }

    private static String reference(HttpResponse<String> answer) {
        return between(answer.body(), "data-reference>", "<");
    }

    @Test
    void a_request_is_accepted_without_a_cookie_and_a_reload_shows_the_same_page() throws Exception {
        try (FrontDesk desk = desk()) {
            var fields = desk.visit();
            var first = desk.post("/en/clinic/visit", fields);
            assertThat(first.statusCode()).isEqualTo(200);
            assertThat(first.headers().allValues("Set-Cookie")).isEmpty();
            assertThat(first.headers().firstValue("Cache-Control")).contains("no-store");
            assertThat(desk.post("/en/clinic/visit", fields).body()).isEqualTo(first.body());
            fields.put("note", "another");
            assertThat(desk.post("/en/clinic/visit", fields).statusCode()).isEqualTo(409);
        }
    }

    @Test
    void a_hundred_quick_submits_store_one_letter_and_are_told_so() throws Exception {
        try (FrontDesk desk = desk()) {
            var fields = desk.visit();
            var references = new ArrayList<String>();
            var statuses = new ArrayList<Integer>();
            for (int i = 0; i < 100; i++) {
                var answer = desk.post("/en/clinic/visit", fields);
                statuses.add(answer.statusCode());
                if (answer.statusCode() == 200) references.add(reference(answer));
                else assertThat(answer.headers().firstValue("Retry-After")).isPresent();
            }
            assertThat(statuses).containsOnly(200, 429);
            assertThat(references).isNotEmpty().containsOnly(references.getFirst());
        }
    }

    @Test
    void a_form_that_another_site_sends_is_refused() throws Exception {
        try (FrontDesk desk = desk()) {
            assertThat(desk.post("/en/clinic/visit", desk.visit(), "Sec-Fetch-Site", "cross-site")
                            .statusCode())
                    .isEqualTo(403);
        }
    }

    @Test
    void a_browser_that_says_nothing_of_where_a_form_comes_from_is_believed_at_the_forms_only() throws Exception {
        try (FrontDesk desk = desk()) {
            assertThat(desk.post("/en/clinic/visit", desk.visit(), "Origin", "null")
                            .statusCode())
                    .isEqualTo(200);
            assertThat(desk.post("/en/clinic/visit", desk.visit(), "Origin", "https://evil.example")
                            .statusCode())
                    .isEqualTo(403);
            assertThat(desk.post("/staff", Map.of("login", "x"), "Origin", "null")
                            .statusCode())
                    .isEqualTo(403);
        }
    }

    @Test
    void a_robot_that_fills_in_the_hidden_field_stores_nothing() throws Exception {
        try (FrontDesk desk = desk()) {
            var answer = desk.post("/en/clinic/visit", desk.visit("website", "pills"));
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).contains("A hidden field was filled in");
        }
    }

    @Test
    void a_mistake_is_shown_at_its_field_and_nothing_written_is_lost() throws Exception {
        try (FrontDesk desk = desk()) {
            var answer = desk.post("/en/clinic/visit", desk.visit("phone", "12", "note", "बोलू इच्छितो"));
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body())
                    .contains("id=\"wrong-phone\"")
                    .contains("value=\"" + FrontDesk.SECRET + "\"")
                    .contains("बोलू इच्छितो");
        }
    }

    @Test
    void words_of_danger_bring_the_numbers_first_and_the_letter_all_the_same() throws Exception {
        try (FrontDesk desk = desk()) {
            var answer = desk.post("/en/clinic/visit", desk.visit("note", "Some days I want to die"));
            assertThat(answer.statusCode()).isEqualTo(200);
            String page = answer.body();
            assertThat(page.indexOf("id=\"call-now\"")).isPositive().isLessThan(page.indexOf("<h1>"));
            assertThat(page).contains("href=\"tel:14416\"");
            assertThat(reference(answer)).hasSize(14);
            assertThat(page.indexOf("tel:14416")).isLessThan(page.indexOf("<details>"));
            var wrong = desk.post("/en/clinic/visit", desk.visit("note", "I want to die", "phone", ""));
            assertThat(wrong.statusCode()).isEqualTo(422);
            assertThat(wrong.body()).contains("id=\"call-now\"");
            String link = between(desk.post("/en/clinic/visit", desk.visit()).body(), "/en/clinic/mine/", "\"");
            String change = "/en/clinic/mine/" + link + "/change";
            assertThat(desk.post(change, desk.visit("note", "I want to die", "phone", ""))
                            .body())
                    .contains("id=\"call-now\"");
            assertThat(desk.post(change, desk.visit("note", "I want to die")).body())
                    .contains("It is changed.", "id=\"call-now\"");
            var trapped = desk.post("/en/clinic/visit", desk.visit("note", "I want to die", "website", "x"));
            assertThat(trapped.body()).contains("id=\"call-now\"");
        }
    }

    @Test
    void the_secret_link_changes_cancels_and_erases() throws Exception {
        try (FrontDesk desk = desk()) {
            String link = between(
                    desk.post("/en/clinic/visit", desk.visit()).body(), "<p class=\"next\"><a href=\"", "\" data-mine");
            assertThat(desk.get(link).body()).contains("Nobody has taken it yet");
            assertThat(desk.post(link + "/change", desk.visit("time", "evening"))
                            .body())
                    .contains("It is changed.");
            assertThat(desk.post(link + "/cancel", Map.of()).body()).contains("It is cancelled.");
            assertThat(desk.post(link + "/erase", Map.of()).statusCode()).isEqualTo(200);
            assertThat(desk.get(link).statusCode()).isEqualTo(404);
            var nothing = desk.get("/en/clinic/mine/" + "A".repeat(43));
            assertThat(nothing.statusCode()).isEqualTo(404);
            assertThat(nothing.body()).contains("There is nothing here");
        }
    }

    @Test
    void too_much_is_refused_before_it_is_read() throws Exception {
        try (FrontDesk desk = desk()) {
            assertThat(desk.post("/en/clinic/visit", desk.visit("note", "x".repeat(10_000)))
                            .statusCode())
                    .isEqualTo(422);
            assertThat(desk.post("/en/clinic/visit", desk.visit("note", "x".repeat(60_000)))
                            .statusCode())
                    .isEqualTo(413);
            assertThat(desk.get("/en/clinic", "X-Much", "x".repeat(20_000)).statusCode())
                    .isEqualTo(431);
        }
    }

    @Test
    void who_sends_a_form_drop_by_drop_is_cut_off() throws Exception {
        try (FrontDesk desk = desk();
                var socket = new java.net.Socket(
                        java.net.InetAddress.getLoopbackAddress(),
                        desk.server.address().getPort())) {
            var out = socket.getOutputStream();
            String head = """
                    POST /en/clinic/visit HTTP/1.1
                    Host: 127.0.0.1
                    Sec-Fetch-Site: same-origin
                    Content-Type: application/x-www-form-urlencoded
                    Content-Length: 9000

                    """;
            out.write(head.replace("\n", "\r\n").getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            socket.setSoTimeout(250);
            long drops = 0;
            boolean open = true;
            while (open && drops < 200) {
                open = isOpenAfter(socket);
                drops++;
            }
            System.out.println("cut off after " + drops + " drops");
            assertThat(open).isFalse();
        }
    }

    /// Sends a byte, waits a quarter of a second for an answer.
    private static boolean isOpenAfter(java.net.Socket socket) {
        try {
            socket.getOutputStream().write('a');
            socket.getInputStream().read();
            return false;
        } catch (java.net.SocketTimeoutException _) {
            return true;
        } catch (java.io.IOException _) {
            return false;
        }
    }

    @Test
    void fifty_attacks_through_every_text_field_stay_text_and_reach_no_public_page() throws Exception {
        try (var desk = new FrontDesk(home, BEHIND_A_PROXY)) {
            String clean = desk.post("/en/clinic/visit", desk.visit(), "X-Forwarded-For", "10.9.0.1")
                    .body();
            int anchors = count(mine(desk, clean), "<a ");
            int tried = 0;
            for (String attack : Attacks.ALL) {
                String from = "10.1." + tried % 200 + ".1";
                var answer = desk.post(
                        "/en/clinic/visit", desk.visit("name", attack, "note", attack), "X-Forwarded-For", from);
                assertThat(answer.statusCode()).as("attack " + tried).isIn(200, 422);
                String page = answer.statusCode() == 200 ? mine(desk, answer.body()) : answer.body();
                if (answer.statusCode() == 200)
                    assertThat(count(page, "<a ")).as("attack " + tried).isEqualTo(anchors);
                assertThat(page)
                        .as("attack " + tried)
                        .doesNotContainPattern("<(script|img|iframe|svg|a)[^>]*(evil|alert)");
                desk.post("/en/clinic/question", desk.visit("text", attack), "X-Forwarded-For", from);
                desk.post("/en/clinic/feedback", desk.visit("text", attack), "X-Forwarded-For", from);
                tried++;
            }
            assertThat(tried).isEqualTo(50);
            for (String address : PUBLIC) {
                assertThat(desk.get(address).body()).as(address).doesNotContain("evil", "alert(", FrontDesk.SECRET);
            }
        }
    }

    private static String mine(FrontDesk desk, String accepted) throws Exception {
        return desk.get(
                        between(accepted, "<p class=\"next\"><a href=\"", "\" data-mine"),
                        "X-Forwarded-For",
                        "10.2.0.1")
                .body();
    }

    @Test
    void every_address_of_the_staff_is_for_exactly_the_roles_of_the_table() throws Exception {
        try (FrontDesk desk = desk()) {
            Map<Role, String> cookies = desk.oneOfEach();
            int cells = 0;
            for (Way way : StaffWays.ALL) {
                if (way.path().equals("/staff/out") || way.path().equals("/staff/me/everywhere")) continue;
                assertThat(denied(ask(desk, way, null))).as("anonymous " + way).isTrue();
                for (Role role : Role.values()) {
                    boolean denied = denied(ask(desk, way, cookies.get(role)));
                    assertThat(denied)
                            .as(role + " " + way)
                            .isEqualTo(!way.action().isFor(role));
                    cells++;
                }
            }
            assertThat(cells).isEqualTo(34 * 4);
            var lines = desk.desk.trail().lines(1, 10_000);
            assertThat(lines.stream().filter(line -> line.outcome().equals("denied")))
                    .hasSizeGreaterThan(60);
        }
    }

    private static HttpResponse<String> ask(FrontDesk desk, Way way, String cookie) throws Exception {
        String address = way.path().replace("{reference}", "0000-0000-0000").replace("{id}", "999");
        String[] headers = cookie == null ? new String[0] : new String[] {"Cookie", cookie};
        if (way.method().equals("GET")) return desk.get(address, headers);
        String guard = cookie == null ? "" : desk.guard(cookie);
        return desk.post(address, Map.of("guard", guard, "role", "AUDITOR"), headers);
    }

    private static boolean denied(HttpResponse<String> answer) {
        boolean toTheDoor = answer.statusCode() == 303
                && answer.headers().firstValue("Location").orElse("").equals("/staff");
        return toTheDoor || answer.statusCode() == 403;
    }

    @Test
    void a_form_without_the_word_of_the_session_changes_nothing() throws Exception {
        try (FrontDesk desk = desk()) {
            String cookie =
                    desk.join(Role.ADMINISTRATOR, desk.desk.invitations().forAdministrator(false));
            assertThat(desk.post("/staff/accounts", Map.of("role", "AUDITOR"), "Cookie", cookie)
                            .statusCode())
                    .isEqualTo(403);
            assertThat(desk.post(
                                    "/staff/accounts",
                                    Map.of("role", "AUDITOR", "guard", desk.guard(cookie)),
                                    "Cookie",
                                    cookie,
                                    "Sec-Fetch-Site",
                                    "cross-site")
                            .statusCode())
                    .isEqualTo(403);
        }
    }

    @Test
    void off_this_machine_the_staff_is_refused_without_tls() throws Exception {
        try (FrontDesk desk = desk()) {
            assertThat(desk.get("/staff").statusCode()).isEqualTo(200);
            assertThat(desk.get("/staff", "X-Forwarded-For", "10.0.0.1").statusCode())
                    .isEqualTo(403);
            assertThat(desk.get("/staff", "X-Forwarded-For", "10.0.0.1", "X-Forwarded-Proto", "https")
                            .statusCode())
                    .isEqualTo(403);
        }
        try (FrontDesk desk = desk()) {
            // a proxy on this machine that names itself in no header: the browser's page does not have our name
            assertThat(desk.get("/staff", "X-Real-IP", "10.0.0.1").statusCode()).isEqualTo(403);
            assertThat(desk.get("/staff").headers().firstValue("Referrer-Policy"))
                    .contains("same-origin");
            String origin = "https://clinic.example";
            assertThat(desk.post("/staff", Map.of(), "Origin", origin, "Sec-Fetch-Site", "same-origin")
                            .statusCode())
                    .isEqualTo(403);
        }
        try (var desk = new FrontDesk(home.resolve("proxy"), BEHIND_A_PROXY)) {
            assertThat(desk.get("/staff", "X-Forwarded-For", "10.0.0.1", "X-Forwarded-Proto", "http")
                            .statusCode())
                    .isEqualTo(403);
            assertThat(desk.get("/staff", "X-Forwarded-For", "10.0.0.1", "X-Forwarded-Proto", "https")
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void the_cookie_of_a_session_is_strict_and_behind_tls_bound_to_the_host() throws Exception {
        try (var desk = new FrontDesk(home, BEHIND_A_PROXY)) {
            desk.join(Role.ADMINISTRATOR, desk.desk.invitations().forAdministrator(false));
            var answer = desk.post(
                    "/staff",
                    Map.of(
                            "login",
                            FrontDesk.login(Role.ADMINISTRATOR),
                            "password",
                            FrontDesk.PASSWORD,
                            "code",
                            desk.code(Role.ADMINISTRATOR)),
                    "X-Forwarded-For",
                    "10.0.0.1",
                    "X-Forwarded-Proto",
                    "https");
            assertThat(answer.headers().allValues("Set-Cookie"))
                    .hasSize(2)
                    .allMatch(cookie -> cookie.startsWith("__Host-")
                            && cookie.contains("; Path=/; HttpOnly; SameSite=Strict; Secure"));
        }
    }

    /// Gives a request to the clinician, and finds the name in the inbox.
    private static void assign(FrontDesk desk, String cookie, String reference, String page) throws Exception {
        String before = page.substring(0, page.indexOf("\">Dr CLINICIAN</option>"));
        String clinician = before.substring(before.lastIndexOf('"') + 1);
        desk.post(
                "/staff/visit/" + reference + "/assign",
                Map.of("guard", desk.guard(cookie), "version", "1", "to", clinician),
                "Cookie",
                cookie);
        assertThat(desk.get("/staff/inbox", "Cookie", cookie).body()).contains("<bdi>Dr CLINICIAN</bdi>");
    }

    @Test
    void reception_and_a_clinician_work_through_the_day() throws Exception {
        try (FrontDesk desk = desk()) {
            Map<Role, String> cookies = desk.oneOfEach();
            String reception = cookies.get(Role.RECEPTION);
            String clinician = cookies.get(Role.CLINICIAN);
            String reference = reference(desk.post("/en/clinic/visit", desk.visit("name", "=cmd <b>x</b>")));
            assertThat(desk.get("/staff/inbox", "Cookie", reception).body()).contains(reference);
            String page =
                    desk.get("/staff/visit/" + reference, "Cookie", reception).body();
            assertThat(page).contains("=cmd &lt;b&gt;x&lt;/b&gt;");
            assign(desk, reception, reference, page);
            desk.post(
                    "/staff/visit/" + reference + "/confirm",
                    Map.of(
                            "guard",
                            desk.guard(reception),
                            "version",
                            "2",
                            "start",
                            "2026-11-30T10:30",
                            "minutes",
                            "30"),
                    "Cookie",
                    reception);
            assertThat(desk.get("/staff/visit/" + reference + "/visit.ics", "Cookie", reception)
                            .body())
                    .contains("DTSTART:20261130T050000Z");
            assertThat(desk.get("/staff/export/visits.csv", "Cookie", reception).body())
                    .contains("\"'=cmd");
            desk.post(
                    "/staff/answers",
                    Map.of(
                            "guard",
                            desk.guard(clinician),
                            "language",
                            "en",
                            "question",
                            "Does it hurt?",
                            "answer",
                            "A little <i>sting</i>.",
                            "reference",
                            ""),
                    "Cookie",
                    clinician);
            assertThat(desk.get("/en/clinic/answers").body()).doesNotContain("Does it hurt?");
            desk.post("/staff/answers/1/publish", Map.of("guard", desk.guard(clinician)), "Cookie", clinician);
            assertThat(desk.get("/en/clinic/answers").body()).contains("A little &lt;i&gt;sting&lt;/i&gt;.");
        }
    }

    @Test
    void what_everybody_sees_is_the_same_for_a_search_engine_and_who_comes_from_one() throws Exception {
        try (FrontDesk desk = desk()) {
            for (String address : PUBLIC) {
                String plain = body(desk, address, "Mozilla/5.0", "https://clinic.example/");
                assertThat(body(desk, address, "Googlebot/2.1", "https://clinic.example/"))
                        .as(address)
                        .isEqualTo(plain);
                assertThat(body(desk, address, "Mozilla/5.0", "https://www.google.com/"))
                        .as(address)
                        .isEqualTo(plain);
            }
        }
    }

    /// A form's ticket differs each time, for everybody.
    private static String body(FrontDesk desk, String address, String agent, String referrer) {
        try {
            return desk.get(address, "User-Agent", agent, "Referer", referrer)
                    .body()
                    .replaceAll("name=\"ticket\" value=\"[^\"]*\"", "");
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
