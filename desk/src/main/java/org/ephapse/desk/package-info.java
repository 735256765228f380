/// The clinic's front desk without its pages: letters from people, the staff who answer, the audit, and the store that
/// keeps them. It knows nothing of the simulation; personal data never shares a store with it.
///
/// Read [Desk] first. The rooms below: `ground` ← `secret` ← `store` ← `audit` ← `letter` (with `danger`) ← `staff` ←
/// `inbox`, `backup`, `notice`.
@NullMarked
package org.ephapse.desk;

import org.jspecify.annotations.NullMarked;
