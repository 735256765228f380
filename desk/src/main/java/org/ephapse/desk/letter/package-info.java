/// What people write to the clinic: a request for a visit, a question, feedback. How it is checked, accepted once and
/// only once, sealed, and how its writer changes, cancels or erases it by the secret link.
/// Read [Forms], then [Intake].
@NullMarked
package org.ephapse.desk.letter;

import org.jspecify.annotations.NullMarked;
