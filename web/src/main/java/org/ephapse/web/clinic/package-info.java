/// The pages of the clinic's front desk: the forms for everybody, the secret link, and `/staff`. They speak to
/// [org.ephapse.desk.Desk] and keep nothing themselves; nothing that a visitor wrote appears on a public page.
///
/// Read first: [org.ephapse.web.clinic.Clinic], then [org.ephapse.web.clinic.StaffWays], the table of addresses by
/// role.
@NullMarked
package org.ephapse.web.clinic;

import org.jspecify.annotations.NullMarked;
