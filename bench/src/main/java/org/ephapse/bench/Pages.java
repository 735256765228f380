package org.ephapse.bench;

import java.util.Locale;
import org.ephapse.web.Assets;
import org.ephapse.web.Edition;
import org.ephapse.web.Press;
import org.ephapse.web.Server;

/// Measures the pages of this build: `browser` in a browser that is slowed as a phone is, `load` under many requests.
public final class Pages {
    private Pages() {}

    /// Runs one of the two and prints what came out.
    public static void main(String[] args) throws Exception {
        Locale.setDefault(Locale.ROOT);
        String what = args.length == 0 ? "" : args[0];
        Press press = new Press(Assets.packaged(), new Edition("bench", "unknown", "unknown"));
        try (Server server = Server.start(press, "127.0.0.1", 0)) {
            switch (what) {
                case "browser" -> PagesInBrowser.measure(server.address());
                case "load" -> PagesUnderLoad.measure(server.address(), number(args, 1, 1000), number(args, 2, 20));
                default -> throw new IllegalArgumentException("say browser, or load [REQUESTS-PER-SECOND [SECONDS]]");
            }
        }
    }

    private static int number(String[] args, int place, int otherwise) {
        return args.length > place ? Integer.parseInt(args[place]) : otherwise;
    }
}
