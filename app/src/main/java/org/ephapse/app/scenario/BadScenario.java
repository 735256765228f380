package org.ephapse.app.scenario;

import org.ephapse.app.text.BadInput;
import org.ephapse.app.yaml.Place;

/// A scenario that cannot be used: one sentence with the file, the place, the value and what is allowed.
public final class BadScenario extends BadInput {
    private static final long serialVersionUID = 1L;

    BadScenario(String sentence) {
        super(sentence);
    }

    BadScenario(Place place, String sentence) {
        super(place + ": " + sentence);
    }
}
