package org.ephapse.app.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ephapse.app.Runs;
import org.ephapse.web.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// The lifetime explorer in a person's hands.
@ExtendWith(Readers.class)
class ExplorerTest {
    private static final String AGE = "#explorer-age", PLAY = "[data-do=play]", SAID = "[role=status] .say";
    private static final int MOST_TABS = 400;

    /// Is the outline of what has the focus there, and does it stand out 3 to 1 from what lies behind it?
    private static final String FOCUS_IS_SEEN = """
            () => {
              const e = document.activeElement;
              if (e === document.body) return true; // between the end of the page and its beginning
              const s = getComputedStyle(e);
              const shown = e.matches('[type=radio]') ? getComputedStyle(e.nextElementSibling ?? e) : s;
              const rgb = (c) => c.match(/[\\d.]+/g).map(Number);
              const light = ([r, g, b]) => [r, g, b].map(v => v / 255).map(v => v <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4)
                .reduce((sum, v, i) => sum + v * [.2126, .7152, .0722][i], 0);
              let behind = e.parentElement;
              while (behind && (rgb(getComputedStyle(behind).backgroundColor)[3] ?? 1) === 0) behind = behind.parentElement;
              const a = light(rgb(shown.outlineColor)), b = light(rgb(getComputedStyle(behind ?? document.documentElement).backgroundColor));
              const contrast = (Math.max(a, b) + .05) / (Math.min(a, b) + .05);
              return shown.outlineStyle !== 'none' && parseFloat(shown.outlineWidth) >= 2 && contrast >= 3;
            }""";

    @TempDir
    private Path directory;

    static Page explorer(Reader reader, BrowserContext visitor) {
        Page page = reader.open(visitor, Screen.UNDERSTAND);
        page.waitForSelector("[data-explorer][data-ready=true]");
        return page;
    }

    /// Presses Tab until something has the focus, and looks at the focus on the way.
    private static void tabTo(Page page, String selector) {
        for (int i = 0; i < MOST_TABS; i++) {
            page.keyboard().press("Tab");
            String where = String.valueOf(page.evaluate("document.activeElement.outerHTML.slice(0, 120)"));
            assertThat(page.evaluate(FOCUS_IS_SEEN)).as("focus on " + where).isEqualTo(true);
            if (page.locator(selector)
                    .first()
                    .evaluate("e => e === document.activeElement")
                    .equals(true)) return;
        }
        throw new AssertionError(selector + " is more than " + MOST_TABS + " tabs away");
    }

    private static double age(Page page) {
        return Double.parseDouble(page.inputValue(AGE));
    }

    @Test
    void from_home_to_comparing_with_the_keyboard_alone(Reader reader) {
        try (BrowserContext visitor = reader.visitor()) {
            Page page = reader.open(visitor, Screen.HOME);
            tabTo(page, "header nav a[href$=understand]");
            page.keyboard().press("Enter");
            page.waitForSelector("[data-explorer][data-ready=true]");
            tabTo(page, AGE);
            double before = age(page);
            page.keyboard().press("PageDown");
            page.keyboard().press("PageDown");
            assertThat(age(page)).isEqualTo(before - 10);
            page.keyboard().press("Space");
            assertThat(page.textContent(PLAY)).isEqualTo("Pause");
            page.keyboard().press("Space");
            assertThat(page.textContent(PLAY)).isEqualTo("Let the heart beat");
            page.locator("body").evaluate("() => { document.activeElement.blur(); window.scrollTo(0, 0); }");
            tabTo(page, "header nav a[href$=treatments]");
            page.keyboard().press("Enter");
            page.waitForURL("**/treatments");
        }
    }

    @Test
    void arrows_step_and_a_reset_stays_paused(Reader reader) {
        try (BrowserContext visitor = reader.visitor()) {
            Page page = explorer(reader, visitor);
            double start = age(page);
            page.focus(AGE);
            page.keyboard().press("ArrowLeft");
            assertThat(age(page)).isEqualTo(start - 0.5);
            page.keyboard().press("Space");
            page.click("[data-do=reset]");
            assertThat(page.textContent(PLAY)).isEqualTo("Let the heart beat");
            page.waitForCondition(() -> age(page) == start);
        }
    }

    @Test
    void what_the_mouse_drags_the_keys_reach_too(Reader reader) {
        try (BrowserContext visitor = reader.visitor()) {
            Page dragged = explorer(reader, visitor);
            Locator slider = dragged.locator(AGE);
            slider.scrollIntoViewIfNeeded();
            BoundingBox box = slider.boundingBox();
            dragged.mouse().move(box.x + box.width / 2, box.y + box.height / 2);
            dragged.mouse().down();
            dragged.mouse().move(box.x + box.width * 0.8, box.y + box.height / 2);
            dragged.mouse().up();
            double target = age(dragged);
            Page stepped = explorer(reader, visitor);
            stepped.focus(AGE);
            stepped.keyboard().press("Home");
            for (double age = 16; age < target; age += 0.5) stepped.keyboard().press("ArrowRight");
            assertThat(age(stepped)).isEqualTo(target).isBetween(60.0, 75.0);
            assertThat(stepped.textContent(SAID)).isEqualTo(dragged.textContent(SAID));
        }
    }

    @Test
    void after_each_change_a_sentence_says_age_stage_and_muscles(Reader reader) {
        try (BrowserContext visitor = reader.visitor()) {
            Page page = explorer(reader, visitor);
            List<String> said = new ArrayList<>();
            for (String value : List.of("20", "55", "80")) {
                page.locator(AGE).evaluate("(e, v) => { e.value = v; e.dispatchEvent(new Event('input')); }", value);
                said.add(page.textContent(SAID));
                assertThat(said.getLast())
                        .startsWith("At " + value + " years:")
                        .contains("nerve")
                        .contains("twitch");
                assertThat(page.textContent("[role=status] .stage")).isNotBlank();
                assertThat(page.getAttribute(AGE, "aria-valuetext")).startsWith(value + " years, ");
            }
            assertThat(said).doesNotHaveDuplicates();
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");
        }
    }

    @Test
    void nothing_moves_by_itself(Reader reader) {
        try (BrowserContext visitor = reader.visitor()) {
            List<Page> pages = new ArrayList<>();
            List<byte[]> first = new ArrayList<>();
            for (Screen screen : List.of(Screen.HOME, Screen.UNDERSTAND, Screen.TREATMENTS)) {
                Page page = reader.open(visitor, screen);
                pages.add(page);
                first.add(page.screenshot(new Page.ScreenshotOptions().setFullPage(true)));
            }
            pages.getLast().waitForTimeout(10_000);
            for (int i = 0; i < pages.size(); i++) {
                assertThat(pages.get(i).screenshot(new Page.ScreenshotOptions().setFullPage(true)))
                        .as(pages.get(i).url())
                        .isEqualTo(first.get(i));
            }
        }
    }

    @Test
    void who_wants_less_motion_gets_none_and_the_story_in_four_stills(Reader reader) {
        try (BrowserContext visitor =
                reader.visitor(new Browser.NewContextOptions().setReducedMotion(ReducedMotion.REDUCE))) {
            visitor.addInitScript(
                    "window.frames_ = 0; const ask = requestAnimationFrame; window.requestAnimationFrame = f => { window.frames_++; return ask(f); };");
            Page page = explorer(reader, visitor);
            assertThat(page.locator(PLAY).isVisible()).isFalse();
            assertThat(page.locator(".story > li").count()).isEqualTo(4);
            assertThat(page.locator(".story > li").first().isVisible()).isTrue();
            page.focus(AGE);
            for (String key : List.of("ArrowRight", "Space", "PageDown")) {
                page.keyboard().press(key);
                Object asked = page.evaluate("window.frames_");
                byte[] still = page.screenshot();
                page.waitForTimeout(2_000);
                assertThat(page.evaluate("window.frames_")).as(key).isEqualTo(asked);
                assertThat(page.screenshot()).as(key).isEqualTo(still);
            }
        }
    }

    @Test
    void three_d_is_loaded_when_asked_for_turns_by_buttons_and_closes_by_escape(Reader reader) {
        try (BrowserContext visitor = reader.visitor()) {
            List<String> asked = new ArrayList<>();
            visitor.onRequest(request -> asked.add(request.url()));
            Page page = explorer(reader, visitor);
            assertThat(asked).noneMatch(url -> url.contains("/three/"));
            assertThat(page.textContent("[data-do=solid]")).containsPattern("\\d+ kB");
            page.click("[data-do=solid]");
            page.waitForSelector(".solid canvas");
            assertThat(asked).anyMatch(url -> url.endsWith("/three/three.module.min.js"));
            assertThat(page.locator(".solid button").count()).isGreaterThanOrEqualTo(6);
            page.keyboard().press("Escape");
            assertThat(page.locator(".solid canvas").count()).isZero();
        }
    }

    @Test
    void the_table_says_what_ephapse_run_writes(Reader reader) throws Exception {
        List<String[]> lived = Runs.table("typical", directory);
        List<String> names = Arrays.asList(lived.getFirst());
        int compared = 0;
        try (BrowserContext visitor = reader.visitor()) {
            Page page = explorer(reader, visitor);
            page.click("details.figures summary");
            for (Locator row : page.locator("details.figures tbody tr").all()) {
                List<String> cells = row.locator("td").allTextContents();
                double age = Double.parseDouble(cells.get(0));
                for (String[] month : lived.subList(1, lived.size())) {
                    if (Math.abs(Double.parseDouble(month[names.indexOf("age_years")]) - age) > 1e-3) continue;
                    compared++;
                    assertThat(Double.parseDouble(cells.get(1)))
                            .as("dent at " + age)
                            .isCloseTo(Double.parseDouble(month[names.indexOf("indentation_mm")]), within(0.00501));
                    assertThat(Double.parseDouble(cells.get(3)))
                            .as("pressure at " + age)
                            .isCloseTo(Double.parseDouble(month[names.indexOf("pressure_mmHg")]), within(0.501));
                }
            }
        }
        assertThat(compared).isGreaterThanOrEqualTo(7);
    }
}
