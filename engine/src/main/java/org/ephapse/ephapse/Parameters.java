package org.ephapse.ephapse;

/// All that a network is made of beside its anatomy and its lesion.
///
/// @param membrane   the patch
/// @param bridge     what crosses between neighbors
/// @param impulse    what healthy nodes do after they fired
/// @param conduction how healthy fibers conduct
/// @param rates      gates of the node at body temperature
/// @param starts     how often this membrane starts by itself
/// @param bare_um    bare axon of a fiber of 7 µm per unit of damage (µm)
/// @param step_ms    length of a step (ms)
public record Parameters(
        Membrane membrane,
        Bridge bridge,
        Impulse impulse,
        Conduction conduction,
        Rates rates,
        Starts starts,
        double bare_um,
        double step_ms) {
    /// Refuses a step or a length that is not positive.
    public Parameters {
        if (!(step_ms > 0 && bare_um >= 0)) {
            throw new IllegalArgumentException("a network's step must be longer than 0 ms and its bare stretches not"
                    + " negative, not " + step_ms + " ms and " + bare_um + " µm");
        }
    }

    /// The same with another bridge.
    public Parameters with(Bridge other) {
        return new Parameters(membrane, other, impulse, conduction, rates, starts, bare_um, step_ms);
    }

    /// The same with another membrane, of which it is not known when it starts.
    public Parameters with(Membrane other) {
        return new Parameters(other, bridge, impulse, conduction, rates, Starts.UNKNOWN, bare_um, step_ms);
    }

    /// The same with other healthy nodes, of which it is not known when it starts.
    public Parameters with(Impulse other) {
        return new Parameters(membrane, bridge, other, conduction, rates, Starts.UNKNOWN, bare_um, step_ms);
    }

    /// The same with another step (ms).
    public Parameters stepping(double other_ms) {
        return new Parameters(membrane, bridge, impulse, conduction, rates, starts, bare_um, other_ms);
    }

    /// The same with a table of starts.
    public Parameters with(Starts table) {
        return new Parameters(membrane, bridge, impulse, conduction, rates, table, bare_um, step_ms);
    }

    /// The same with gates of another temperature, at which it is not known when a patch starts.
    public Parameters at(Rates other) {
        return new Parameters(membrane, bridge, impulse, conduction, other, Starts.UNKNOWN, bare_um, step_ms);
    }
}
