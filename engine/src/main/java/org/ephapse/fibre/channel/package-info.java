/// What opens and closes in an axon's membrane: channels as small records, and sets of them.
///
/// What lives here: [org.ephapse.fibre.channel.Rate] (how fast a gate moves), [org.ephapse.fibre.channel.Gate],
/// [org.ephapse.fibre.channel.Channel], and the published sets in [org.ephapse.fibre.channel.Channels].
/// Who may come in: `fibre`, `body` and all above. What this room imports: `measure`.
/// Read first: `Channels`.
@NullMarked
package org.ephapse.fibre.channel;

import org.jspecify.annotations.NullMarked;
