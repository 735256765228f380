package org.ephapse.evidence.session;

import org.ephapse.body.session.Spot;
import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;

/// The lesions that experiments begin with: those of `examples/lesions/`.
final class Presets {
    @Source(cite = "ours, as in examples/lesions", grade = Grade.ASSUMED)
    static final Spot TYPICAL = new Spot(0, 0.25, 0.75, 1, 2, 0.3, 20, 0.4);

    @Source(cite = "ours, as in examples/lesions", grade = Grade.ASSUMED)
    static final Spot SEVERE = new Spot(0, 0.35, 0.9, 1, 3, 0.45, 25, 0.7);

    @Source(cite = "ours, as in examples/lesions", grade = Grade.ASSUMED)
    static final Spot SYNKINESIS = new Spot(0, 0.2, 0.4, 1, 0.5, 0.1, 15, 0.1);

    private Presets() {}
}
