package org.ephapse.app.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.ephapse.web.Screen;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The figures: what the script draws is what the server sent, and each life shows what its name says.
@ExtendWith(Readers.class)
class FiguresTest {
    private static final Pattern NUMBER = Pattern.compile("-?[0-9.]+");

    private static double[] numbers(Page page, String selector, String attribute) {
        String text = Objects.requireNonNull(page.locator(selector).first().getAttribute(attribute), selector);
        return NUMBER.matcher(text)
                .results()
                .map(MatchResult::group)
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    @ParameterizedTest
    @CsvSource({
        "'.now .root-view .near.vessels .wall', d, 0.5",
        "'.now .root-view .nerve-tube .nerve', d, 0.02",
        "'.now .root-view .nerve-tube', transform, 0.5",
        "'.now .root-view .lens .nerve', d, 0.02",
        "'.now .root-view .cut', transform, 0.02",
        "'.now .root-view .artery-word', x, 3",
        "'.now .section-view .vessels .wall', d, 0.03",
        "'.now .section-view .pith', d, 0.02",
        "'.now .section-view .axon-core', d, 3",
        "'.now .face-view .muscle.eyelid', fill-opacity, 0.011"
    })
    void what_the_script_draws_is_what_the_server_sent(String selector, String attribute, double apart, Reader reader) {
        try (BrowserContext still = reader.visitor(new Browser.NewContextOptions().setJavaScriptEnabled(false));
                BrowserContext moving = reader.visitor()) {
            double[] sent = numbers(reader.open(still, Screen.UNDERSTAND), selector, attribute);
            double[] drawn = numbers(ExplorerTest.explorer(reader, moving), selector, attribute);
            assertThat(sent).isNotEmpty();
            assertThat(drawn).hasSameSizeAs(sent).containsExactly(sent, within(apart));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "typical, eyelid;cheek;mouth",
        "mouth, mouth;cheek;eyelid",
        "quiet, ''",
        "toxin, eyelid;cheek;toxin;mouth",
        "operated, eyelid;cheek;operation"
    })
    void each_life_shows_what_its_name_says(String preset, String expected, Reader reader) {
        try (BrowserContext visitor = reader.visitor()) {
            Page page = ExplorerTest.explorer(reader, visitor);
            String about = "[data-about=" + preset + "]";
            page.locator("input[value=" + preset + "]").check();
            page.waitForSelector(about);
            page.waitForFunction(
                    "preset => document.querySelector('[data-explorer]').dataset.preset === preset", preset);
            List<String> events = page.locator(".age-line .moment-word").allTextContents().stream()
                    .filter(word -> !word.startsWith("touch") && !word.equals("dent"))
                    .toList();
            assertThat(String.join(";", events)).isEqualTo(expected);
        }
    }
}
