package org.ephapse.app.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.ephapse.web.Assets;
import org.ephapse.web.Claims;
import org.ephapse.web.Language;
import org.ephapse.web.Messages;
import org.ephapse.web.Press;
import org.ephapse.web.Screen;

/// The pages as a reader gets them.
final class Rendered {
    static final Messages TEXTS = Messages.of(Language.ENGLISH);
    static final Claims LEDGER = Claims.packaged();

    private static final Press PRESS = new Press(Assets.packaged(), Reader.EDITION);
    private static final Pattern NOT_READ = Pattern.compile(
            "(?s)<svg.*?</svg>|<script.*?</script>|<nav.*?</nav>|<table.*?</table>|<button.*?</button>|<ul class=\"(contents|sources)\".*?</ul>"
                    + "|<a class=\"kind.*?</a>|<span class=\"small\".*?</span>|<p class=\"small\".*?</p>");
    private static final Pattern BLOCK = Pattern.compile("(?s)<(p|li|dd|figcaption)\\b[^>]*>(.*?)</\\1>");

    private Rendered() {}

    /// A page's own part.
    static String main(Screen screen) {
        String page = page(screen);
        return page.substring(page.indexOf("<main"), page.indexOf("</main>"));
    }

    /// A whole page.
    static String page(Screen screen) {
        return PRESS.page(screen, Language.ENGLISH);
    }

    /// The running text of a page: paragraphs, items and captions, without tables of numbers, labels and drawings.
    static List<String> prose(Screen screen) {
        List<String> prose = new ArrayList<>();
        var blocks = BLOCK.matcher(NOT_READ.matcher(main(screen)).replaceAll(" "));
        while (blocks.find()) {
            String text = plain(blocks.group(2));
            if (!text.isBlank()) prose.add(text);
        }
        return prose;
    }

    static String plain(String markup) {
        return markup.replaceAll("<[^>]+>", "")
                .replace("&#39;", "'")
                .replace("&quot;", "\"")
                .replace("&amp;", "&")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
