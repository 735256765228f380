/// The server and its pages: what a person with a twitching face reads, and what a surgeon turns the screen to show.
///
/// A page is a template (`src/main/jte/page`), a `Screen` of the route table and sentences of the message bundles.
/// Every sentence of fact has a row in `claims.tsv`. Pages and static files never change while the server runs, so each
/// is made once. The browser draws what the engine computed when the program was built (`site`).
///
/// Who may come in: `app`. Nothing here knows a visitor: no cookie, no log of who came, the same bytes for everybody.
/// Read `Server` first, then `Screen` and `Page`.
@NullMarked
package org.ephapse.web;

import org.jspecify.annotations.NullMarked;
