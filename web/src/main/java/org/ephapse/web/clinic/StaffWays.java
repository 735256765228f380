package org.ephapse.web.clinic;

import static org.ephapse.desk.staff.Action.ASSIGN_VISIT;
import static org.ephapse.desk.staff.Action.CHANGE_OWN_PASSWORD;
import static org.ephapse.desk.staff.Action.CHANGE_ROLE;
import static org.ephapse.desk.staff.Action.CLOSE_ACCOUNT;
import static org.ephapse.desk.staff.Action.CLOSE_FEEDBACK;
import static org.ephapse.desk.staff.Action.CLOSE_QUESTION;
import static org.ephapse.desk.staff.Action.CLOSE_VISIT;
import static org.ephapse.desk.staff.Action.CONFIRM_VISIT;
import static org.ephapse.desk.staff.Action.ERASE_LETTER;
import static org.ephapse.desk.staff.Action.EXPORT_VISITS;
import static org.ephapse.desk.staff.Action.INVITE_STAFF;
import static org.ephapse.desk.staff.Action.LIST_LETTERS;
import static org.ephapse.desk.staff.Action.LIST_STAFF;
import static org.ephapse.desk.staff.Action.NOTE_FEEDBACK;
import static org.ephapse.desk.staff.Action.NOTE_QUESTION;
import static org.ephapse.desk.staff.Action.NOTE_VISIT;
import static org.ephapse.desk.staff.Action.OFFER_WORDING;
import static org.ephapse.desk.staff.Action.PUBLISH_ANSWER;
import static org.ephapse.desk.staff.Action.READ_AUDIT;
import static org.ephapse.desk.staff.Action.READ_FEEDBACK;
import static org.ephapse.desk.staff.Action.READ_QUESTION;
import static org.ephapse.desk.staff.Action.READ_VISIT;
import static org.ephapse.desk.staff.Action.RENEW_OWN_RECOVERY;
import static org.ephapse.desk.staff.Action.RUN_RETENTION;
import static org.ephapse.desk.staff.Action.SIGN_OUT_EVERYWHERE;
import static org.ephapse.desk.staff.Action.VERIFY_AUDIT;
import static org.ephapse.desk.staff.Action.WITHDRAW_ANSWER;
import static org.ephapse.desk.staff.Action.WITHDRAW_WORDING;
import static org.ephapse.desk.staff.Action.WRITE_ANSWER;

import java.util.List;
import org.ephapse.desk.staff.Action;

/// Every address below `/staff` that needs somebody to be signed in, and what it does. An address that is not in this
/// table does not exist; who may do an action stands in [Action].
public final class StaffWays {
    /// One address.
    ///
    /// @param method GET or POST
    public record Way(String method, String path, Action action) {}

    /// The table.
    public static final List<Way> ALL = List.of(
            new Way("GET", "/staff/inbox", LIST_LETTERS),
            new Way("GET", "/staff/visit/{reference}", READ_VISIT),
            new Way("POST", "/staff/visit/{reference}/assign", ASSIGN_VISIT),
            new Way("POST", "/staff/visit/{reference}/confirm", CONFIRM_VISIT),
            new Way("POST", "/staff/visit/{reference}/close", CLOSE_VISIT),
            new Way("POST", "/staff/visit/{reference}/note", NOTE_VISIT),
            new Way("GET", "/staff/visit/{reference}/appointment.json", EXPORT_VISITS),
            new Way("GET", "/staff/visit/{reference}/visit.ics", EXPORT_VISITS),
            new Way("GET", "/staff/export/visits.csv", EXPORT_VISITS),
            new Way("GET", "/staff/export/visits.json", EXPORT_VISITS),
            new Way("GET", "/staff/question/{reference}", READ_QUESTION),
            new Way("POST", "/staff/question/{reference}/close", CLOSE_QUESTION),
            new Way("POST", "/staff/question/{reference}/note", NOTE_QUESTION),
            new Way("GET", "/staff/answers", WRITE_ANSWER),
            new Way("POST", "/staff/answers", WRITE_ANSWER),
            new Way("POST", "/staff/answers/{id}/publish", PUBLISH_ANSWER),
            new Way("POST", "/staff/answers/{id}/withdraw", WITHDRAW_ANSWER),
            new Way("GET", "/staff/feedback/{reference}", READ_FEEDBACK),
            new Way("POST", "/staff/feedback/{reference}/close", CLOSE_FEEDBACK),
            new Way("POST", "/staff/feedback/{reference}/note", NOTE_FEEDBACK),
            new Way("POST", "/staff/feedback/{reference}/offer", OFFER_WORDING),
            new Way("POST", "/staff/feedback/{reference}/withdraw", WITHDRAW_WORDING),
            new Way("POST", "/staff/erase", ERASE_LETTER),
            new Way("GET", "/staff/accounts", LIST_STAFF),
            new Way("POST", "/staff/accounts", INVITE_STAFF),
            new Way("POST", "/staff/accounts/{id}/renew", INVITE_STAFF),
            new Way("POST", "/staff/accounts/{id}/role", CHANGE_ROLE),
            new Way("POST", "/staff/accounts/{id}/close", CLOSE_ACCOUNT),
            new Way("POST", "/staff/retention", RUN_RETENTION),
            new Way("GET", "/staff/audit", READ_AUDIT),
            new Way("POST", "/staff/audit", VERIFY_AUDIT),
            new Way("GET", "/staff/me", SIGN_OUT_EVERYWHERE),
            new Way("POST", "/staff/me/password", CHANGE_OWN_PASSWORD),
            new Way("POST", "/staff/me/recovery", RENEW_OWN_RECOVERY),
            new Way("POST", "/staff/me/everywhere", SIGN_OUT_EVERYWHERE),
            new Way("POST", "/staff/out", SIGN_OUT_EVERYWHERE));

    private StaffWays() {}
}
