/// What the build computes for the pages: lives of virtual people as compact files, and drawings of them.
///
/// The command line lives the scenarios that `Site` names and hands the records over; the browser draws what it finds
/// in
/// the files and computes no physiology. Who may come in: `app` at build time, templates through `Page`.
/// Read `Site` first.
@NullMarked
package org.ephapse.web.site;

import org.jspecify.annotations.NullMarked;
