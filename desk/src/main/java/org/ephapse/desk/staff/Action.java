package org.ephapse.desk.staff;

import static org.ephapse.desk.staff.Role.ADMINISTRATOR;
import static org.ephapse.desk.staff.Role.AUDITOR;
import static org.ephapse.desk.staff.Role.CLINICIAN;
import static org.ephapse.desk.staff.Role.RECEPTION;

import java.util.Set;

/// Everything that the staff can do, and who may. Whoever is not named here may not.
public enum Action {
    /// The list of what came: kind, flag, language, channel, age; no names.
    LIST_LETTERS(RECEPTION, CLINICIAN),
    /// Open a request for a visit.
    READ_VISIT(RECEPTION, CLINICIAN),
    /// Take a request, or give it to somebody.
    ASSIGN_VISIT(RECEPTION, CLINICIAN),
    /// Give a visit its time.
    CONFIRM_VISIT(RECEPTION, CLINICIAN),
    /// Be done with a request.
    CLOSE_VISIT(RECEPTION, CLINICIAN),
    /// Write a note on a request.
    NOTE_VISIT(RECEPTION, CLINICIAN),
    /// Take requests out as CSV, FHIR or iCalendar.
    EXPORT_VISITS(RECEPTION, CLINICIAN),
    /// Open a question.
    READ_QUESTION(CLINICIAN),
    /// Be done with a question.
    CLOSE_QUESTION(CLINICIAN),
    /// Write a note on a question.
    NOTE_QUESTION(CLINICIAN),
    /// Write a public answer in one's own words, see drafts.
    WRITE_ANSWER(CLINICIAN),
    /// Make an answer public.
    PUBLISH_ANSWER(CLINICIAN),
    /// Take a public answer back.
    WITHDRAW_ANSWER(CLINICIAN),
    /// Open a feedback.
    READ_FEEDBACK(CLINICIAN),
    /// Be done with a feedback.
    CLOSE_FEEDBACK(CLINICIAN),
    /// Write a note on a feedback.
    NOTE_FEEDBACK(CLINICIAN),
    /// Offer the writer of a feedback a public wording.
    OFFER_WORDING(CLINICIAN),
    /// Take a public wording back.
    WITHDRAW_WORDING(CLINICIAN),
    /// Erase a letter for good.
    ERASE_LETTER(CLINICIAN, ADMINISTRATOR),
    /// Erase what is past its time, now.
    RUN_RETENTION(ADMINISTRATOR),
    /// See the accounts.
    LIST_STAFF(ADMINISTRATOR),
    /// Invite somebody, or invite somebody anew who lost password or telephone.
    INVITE_STAFF(ADMINISTRATOR),
    /// Give somebody another role.
    CHANGE_ROLE(ADMINISTRATOR),
    /// Close an account.
    CLOSE_ACCOUNT(ADMINISTRATOR),
    /// Read the audit.
    READ_AUDIT(AUDITOR),
    /// Check the audit's chain and take its head out.
    VERIFY_AUDIT(AUDITOR),
    /// Change one's own password.
    CHANGE_OWN_PASSWORD(RECEPTION, CLINICIAN, AUDITOR, ADMINISTRATOR),
    /// Get new recovery codes.
    RENEW_OWN_RECOVERY(RECEPTION, CLINICIAN, AUDITOR, ADMINISTRATOR),
    /// Sign out on every device.
    SIGN_OUT_EVERYWHERE(RECEPTION, CLINICIAN, AUDITOR, ADMINISTRATOR);

    @SuppressWarnings("ImmutableEnumChecker") // a copy that nobody can change
    private final Set<Role> roles;

    Action(Role... roles) {
        this.roles = Set.of(roles);
    }

    /// May this role do it?
    public boolean isFor(Role role) {
        return roles.contains(role);
    }
}
