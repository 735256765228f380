package org.ephapse.web.words;

import org.ephapse.web.Claims;
import org.ephapse.web.Language;
import org.ephapse.web.Messages;

/// The texts and the ledger that are packaged.
final class Packaged {
    static final Messages TEXTS = Messages.of(Language.ENGLISH);
    static final Claims LEDGER = Claims.packaged();

    private Packaged() {}
}
