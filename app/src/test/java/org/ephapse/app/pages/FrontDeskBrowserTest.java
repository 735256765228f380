package org.ephapse.app.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ephapse.desk.staff.Role;
import org.ephapse.web.clinic.Doorway;
import org.ephapse.web.words.Readability;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// The clinic's pages in a real browser.
@ExtendWith(Readers.class)
class FrontDeskBrowserTest {
    private static final List<String> TAGS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    static final List<String> PAGES = List.of(
            "/en/clinic",
            "/en/clinic/visit",
            "/en/clinic/question",
            "/en/clinic/feedback",
            "/en/clinic/answers",
            "/en/clinic/videos",
            "/en/clinic/privacy",
            "/staff",
            "/staff/join");
    static final List<String> STAFF_PAGES =
            List.of("/staff/inbox", "/staff/answers", "/staff/accounts", "/staff/audit", "/staff/me");

    @TempDir
    Path home;

    private FrontDesk desk() throws Exception {
        return new FrontDesk(home, Doorway.DIRECT);
    }

    /// Without the fading of colors, which axe would measure halfway.
    private static Browser.NewContextOptions still() {
        return new Browser.NewContextOptions().setReducedMotion(ReducedMotion.REDUCE);
    }

    private static List<String> violations(Page page, String where) {
        var found = new ArrayList<String>();
        for (var light : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(light));
            new AxeBuilder(page)
                    .withTags(TAGS)
                    .analyze()
                    .getViolations()
                    .forEach(rule -> found.add(where + " " + light
                            + ": " + rule.getId() + " at "
                            + rule.getNodes().stream()
                                    .map(node -> String.valueOf(node.getTarget()))
                                    .toList()));
        }
        return found;
    }

    /// A visitor who holds the cookie of a session.
    static BrowserContext member(Reader reader, FrontDesk desk, String cookie, Browser.NewContextOptions options) {
        BrowserContext visitor = reader.visitor(options);
        visitor.addCookies(List.of(
                new com.microsoft.playwright.options.Cookie("desk", cookie.split("=", 2)[1]).setUrl(desk.at("/"))));
        return visitor;
    }

    @Test
    void without_a_mouse_a_visitor_asks_for_a_visit(Reader reader) throws Exception {
        try (FrontDesk desk = desk();
                BrowserContext visitor = reader.visitor()) {
            Page page = visitor.newPage();
            page.navigate(desk.at("/en/clinic/visit"));
            desk.clock.pass(java.time.Duration.ofSeconds(30));
            typeAt(page, "name", "Asha");
            typeAt(page, "phone", "9876543210");
            typeAt(page, "reason", "first");
            pressAt(page, "consent-yes", "Space");
            pressAt(page, "adult-yes", "Space");
            page.keyboard().press("Tab");
            page.keyboard().press("Tab");
            assertThat(page.evaluate("document.activeElement.className")).isEqualTo("send");
            assertThat(page.evaluate("getComputedStyle(document.activeElement).outlineStyle"))
                    .isEqualTo("solid");
            page.keyboard().press("Enter");
            assertThat(page.locator("[data-reference]").textContent()).hasSize(14);
            assertThat(visitor.cookies()).isEmpty();
        }
    }

    /// Goes on with the tabulator until the field is reached.
    private static void reach(Page page, String id) {
        for (int i = 0; i < 60; i++) {
            page.keyboard().press("Tab");
            if (page.evaluate("document.activeElement.id").equals(id)) return;
        }
        throw new AssertionError("the keyboard does not reach " + id);
    }

    private static void typeAt(Page page, String id, String text) {
        reach(page, id);
        page.keyboard().type(text);
    }

    private static void pressAt(Page page, String id, String key) {
        reach(page, id);
        page.keyboard().press(key);
    }

    @Test
    void without_scripts_a_visitor_asks_for_a_visit_and_erases_it(Reader reader) throws Exception {
        try (FrontDesk desk = desk();
                BrowserContext visitor = reader.visitor(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = visitor.newPage();
            page.navigate(desk.at("/en/clinic/visit"));
            desk.clock.pass(java.time.Duration.ofSeconds(30));
            page.fill("#name", "Asha");
            page.fill("#phone", "9876543210");
            page.selectOption("#reason", "second");
            page.check("#consent-yes");
            page.check("#adult-yes");
            page.click(".send");
            page.click("[data-mine]");
            page.click("form[action$=erase] button");
            assertThat(page.locator("h1").textContent()).isEqualTo("It is erased");
        }
    }

    @Test
    void no_page_violates_a_rule_for_everybodys_use(Reader reader) throws Exception {
        var found = new ArrayList<String>();
        try (FrontDesk desk = desk()) {
            Map<Role, String> cookies = desk.oneOfEach();
            String accepted = desk.post("/en/clinic/visit", desk.visit("note", "I want to die"))
                    .body();
            String wrong = "/en/clinic/mine/" + FrontDesk.between(accepted, "/en/clinic/mine/", "\"");
            try (BrowserContext visitor = reader.visitor(still())) {
                for (String address : PAGES) found.addAll(visited(visitor, desk, address));
                found.addAll(visited(visitor, desk, wrong));
            }
            for (var cookie : cookies.entrySet()) {
                try (BrowserContext member = member(reader, desk, cookie.getValue(), still())) {
                    for (String address : STAFF_PAGES) found.addAll(visited(member, desk, address));
                }
            }
        }
        assertThat(found).isEmpty();
    }

    private static List<String> visited(BrowserContext visitor, FrontDesk desk, String address) {
        Page page = visitor.newPage();
        page.navigate(desk.at(address));
        var found = violations(page, address.replaceFirst("mine/.*", "mine"));
        page.close();
        return found;
    }

    @Test
    void fifty_attacks_run_nothing_and_link_nowhere_on_the_staffs_pages(Reader reader) throws Exception {
        var trouble = new ArrayList<String>();
        try (FrontDesk desk = desk()) {
            String cookie = desk.oneOfEach().get(Role.CLINICIAN);
            var references = new ArrayList<String>();
            for (String attack : Attacks.ALL) {
                var fields = desk.visit(
                        "name",
                        attack.substring(0, Math.min(40, attack.length())),
                        "note",
                        attack.substring(0, Math.min(150, attack.length())));
                var answer = desk.post("/en/clinic/visit", fields);
                if (answer.statusCode() == 200) {
                    references.add(FrontDesk.between(answer.body(), "data-reference>", "<"));
                }
            }
            assertThat(references).hasSizeGreaterThan(45);
            try (BrowserContext member = member(reader, desk, cookie, new Browser.NewContextOptions())) {
                member.onDialog(dialog -> trouble.add("dialog " + dialog.message()));
                member.onConsoleMessage(message -> {
                    if (message.type().equals("error")) trouble.add(message.text());
                });
                member.onRequest(request -> {
                    if (!request.url().startsWith(desk.at("/"))) trouble.add(request.url());
                });
                Page page = member.newPage();
                for (String reference : references) {
                    page.navigate(desk.at("/staff/visit/" + reference));
                    Object links = page.evaluate(
                            "[...document.links].filter(a => a.origin !== location.origin).map(a => a.href)");
                    assertThat((List<?>) links).isEmpty();
                }
                page.navigate(desk.at("/staff/inbox"));
            }
        }
        assertThat(trouble).isEmpty();
    }

    @Test
    void a_day_at_reception_from_the_door_to_a_confirmed_visit(Reader reader) throws Exception {
        try (FrontDesk desk = desk()) {
            desk.oneOfEach();
            String reference = FrontDesk.between(
                    desk.post("/en/clinic/visit", desk.visit()).body(), "data-reference>", "<");
            try (BrowserContext member = reader.visitor()) {
                Page page = member.newPage();
                page.navigate(desk.at("/staff"));
                page.fill("#login", FrontDesk.login(Role.RECEPTION));
                page.fill("#password", FrontDesk.PASSWORD);
                page.fill("#code", desk.code(Role.RECEPTION));
                page.click(".send");
                page.click("text=" + reference);
                assertThat(page.locator("dl").textContent()).contains(FrontDesk.SECRET);
                page.click("text=I take it");
                page.fill("#start", "2026-11-30T10:30");
                page.click("text=Confirm the visit");
                assertThat(page.locator("main").textContent()).contains("visit, confirmed");
                page.click("text=Sign out");
                assertThat(page.locator("h1").textContent()).isEqualTo("Sign in");
                page.navigate(desk.at("/staff/inbox"));
                assertThat(page.url()).endsWith("/staff");
            }
        }
    }

    @Test
    void the_pages_are_read_after_eight_years_of_school(Reader reader) throws Exception {
        try (FrontDesk desk = desk();
                BrowserContext visitor = reader.visitor()) {
            Page page = visitor.newPage();
            for (String address : List.of("/en/clinic/visit", "/en/clinic/question", "/en/clinic/privacy")) {
                page.navigate(desk.at(address));
                Object prose = page.evaluate(
                        "[...document.querySelectorAll('main p:not(.trap), main li')]"
                                + ".filter(p => !p.querySelector('input,select,textarea,button')).map(p => p.textContent.trim()).join('\\n')");
                Readability measured =
                        Readability.of(String.valueOf(prose).lines().toList());
                System.out.printf(
                        "%-20s grade %4.1f, %4.1f words a sentence%n",
                        address, measured.grade(), measured.wordsPerSentence());
                assertThat(measured.grade()).as(address).isLessThanOrEqualTo(8);
                assertThat(measured.wordsPerSentence()).as(address).isLessThanOrEqualTo(15);
            }
        }
    }
}
