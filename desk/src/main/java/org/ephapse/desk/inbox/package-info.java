/// The staff's side of the letters: the list, one letter with its notes, public answers, what goes out to other
/// systems,
/// and what is erased when its time has come.
/// Read [Inbox] first.
@NullMarked
package org.ephapse.desk.inbox;

import org.jspecify.annotations.NullMarked;
