/// Who works at the desk and what they may do: accounts, sign-in with a second factor, sessions, and the one gate that
/// every deed of the staff goes through.
/// Read [Action], the table of who may do what, then [Gate].
@NullMarked
package org.ephapse.desk.staff;

import org.jspecify.annotations.NullMarked;
