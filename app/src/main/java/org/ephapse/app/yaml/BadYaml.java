package org.ephapse.app.yaml;

import org.ephapse.app.text.BadInput;

/// A text that is no YAML, or YAML that we do not use: one sentence with the file and the place.
public final class BadYaml extends BadInput {
    private static final long serialVersionUID = 1L;

    BadYaml(String sentence) {
        super(sentence);
    }

    BadYaml(Place place, String sentence) {
        super(place + ": " + sentence);
    }
}
