package org.ephapse.app.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The table of routes, to the letter: whoever adds an address changes `routes.txt` knowingly.
@ExtendWith(Readers.class)
class RoutesTest {
    @Test
    void these_addresses_are_answered_and_no_others(Reader reader) throws Exception {
        String version = reader.press.assets().version();
        List<String> routes = reader.server.routes().stream()
                .map(route -> route.replace(version, "VERSION"))
                .sorted()
                .toList();
        assertThat(routes)
                .containsExactlyElementsOf(Reader.script("routes.txt").lines().toList());
    }
}
