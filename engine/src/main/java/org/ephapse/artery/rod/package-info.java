/// The vessel in three dimensions: a discrete elastic rod that stretches, bends, twists, grows and meets things.
///
/// What lives here: [org.ephapse.artery.rod.Rod] (one vessel and its state), [org.ephapse.artery.rod.Equilibrium]
/// (Newton), [org.ephapse.artery.rod.Touch] and what implements it (cylinder, wall, tether, another rod).
/// Who may come in: `body` and all above; no other organ. What this room imports: `measure`, `numeric`, `artery`.
/// Read first: `docs/theory/rod.md`, then `Rod`.
@NullMarked
package org.ephapse.artery.rod;

import org.jspecify.annotations.NullMarked;
