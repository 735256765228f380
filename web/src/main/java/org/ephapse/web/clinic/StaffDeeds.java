package org.ephapse.web.clinic;

import io.javalin.http.Header;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ephapse.desk.Desk;
import org.ephapse.desk.ground.Refusal;
import org.ephapse.desk.inbox.Answers;
import org.ephapse.desk.inbox.Opened;
import org.ephapse.desk.letter.Kind;
import org.ephapse.desk.staff.Action;
import org.ephapse.desk.staff.Gate;
import org.ephapse.desk.staff.Role;
import org.ephapse.web.clinic.StaffPages.DeedHandler;
import org.ephapse.web.clinic.StaffWays.Way;

/// What is done at each address of the staff's table.
final class StaffDeeds {
    private static final int AUDIT_PAGE = 100;

    private final Desk desk;
    private final Replies replies;

    StaffDeeds(Desk desk, Replies replies) {
        this.desk = desk;
        this.replies = replies;
    }

    /// Where somebody begins.
    static String firstPage(Role role) {
        return switch (role) {
            case RECEPTION, CLINICIAN -> "/staff/inbox";
            case AUDITOR -> "/staff/audit";
            case ADMINISTRATOR -> "/staff/accounts";
        };
    }

    DeedHandler of(Way way) {
        return switch (way.method() + " " + way.path()) {
            case "GET /staff/inbox" -> this::inbox;
            case "GET /staff/visit/{reference}" -> visit -> letter(visit, Kind.VISIT);
            case "GET /staff/question/{reference}" -> visit -> letter(visit, Kind.QUESTION);
            case "GET /staff/feedback/{reference}" -> visit -> letter(visit, Kind.FEEDBACK);
            case "POST /staff/visit/{reference}/assign" -> this::assign;
            case "POST /staff/visit/{reference}/confirm" -> this::confirm;
            case "POST /staff/visit/{reference}/close" -> visit -> close(visit, Kind.VISIT);
            case "POST /staff/question/{reference}/close" -> visit -> close(visit, Kind.QUESTION);
            case "POST /staff/feedback/{reference}/close" -> visit -> close(visit, Kind.FEEDBACK);
            case "POST /staff/visit/{reference}/note" -> visit -> note(visit, Kind.VISIT);
            case "POST /staff/question/{reference}/note" -> visit -> note(visit, Kind.QUESTION);
            case "POST /staff/feedback/{reference}/note" -> visit -> note(visit, Kind.FEEDBACK);
            case "POST /staff/feedback/{reference}/offer" -> this::offer;
            case "POST /staff/feedback/{reference}/withdraw" -> this::withdrawWording;
            case "POST /staff/erase" -> this::erase;
            case "GET /staff/answers" -> this::answers;
            case "POST /staff/answers" -> this::write;
            case "POST /staff/answers/{id}/publish" -> visit -> move(visit, true);
            case "POST /staff/answers/{id}/withdraw" -> visit -> move(visit, false);
            default -> exportsAndAccounts(way);
        };
    }

    private DeedHandler exportsAndAccounts(Way way) {
        return switch (way.method() + " " + way.path()) {
            case "GET /staff/export/visits.csv" ->
                visit -> file(
                        visit,
                        "visits.csv",
                        "text/csv; charset=utf-8",
                        desk.exports().csv(visit.who(), visit.id()));
            case "GET /staff/export/visits.json" ->
                visit -> file(
                        visit,
                        "visits.json",
                        "application/fhir+json",
                        desk.exports().fhir(visit.who(), visit.id()));
            case "GET /staff/visit/{reference}/appointment.json" ->
                visit -> file(
                        visit,
                        "appointment.json",
                        "application/fhir+json",
                        desk.exports().fhir(visit.who(), visit.reference(), visit.id()));
            case "GET /staff/visit/{reference}/visit.ics" ->
                visit -> file(
                        visit,
                        "visit.ics",
                        "text/calendar; charset=utf-8",
                        desk.exports().calendar(visit.who(), visit.reference(), visit.id()));
            case "GET /staff/accounts" -> visit -> accounts(visit, "");
            case "POST /staff/accounts" -> this::invite;
            case "POST /staff/accounts/{id}/renew" -> this::renew;
            case "POST /staff/accounts/{id}/role" -> this::role;
            case "POST /staff/accounts/{id}/close" -> this::closeAccount;
            case "POST /staff/retention" -> this::retention;
            case "GET /staff/audit" -> visit -> audit(visit, Map.of());
            case "POST /staff/audit" -> this::verify;
            case "GET /staff/me" -> visit -> me(visit, Map.of());
            case "POST /staff/me/password" -> this::password;
            case "POST /staff/me/recovery" -> this::recovery;
            case "POST /staff/me/everywhere" -> this::everywhere;
            case "POST /staff/out" -> this::out;
            default -> throw new IllegalStateException("nothing is done at " + way);
        };
    }

    private void page(Visit visit, String template, Map<String, Object> more) {
        replies.page(visit.context(), Replies.OK, "staff/" + template, visit.with(more));
    }

    private static void back(Visit visit, Kind kind) {
        Replies.to(
                visit.context(),
                "/staff/" + kind.name().toLowerCase(java.util.Locale.ROOT) + "/" + known(visit.reference()));
    }

    /// A reference for an address; whatever else somebody typed does not get into a header.
    private static String known(String reference) {
        return reference.matches("[0-9A-Z-]{14}") ? reference : "unknown";
    }

    private static void file(Visit visit, String name, String type, String content) {
        visit.context()
                .header(Header.CACHE_CONTROL, "no-store")
                .header(Header.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .contentType(type)
                .result(content);
    }

    private void inbox(Visit visit) {
        boolean closed = "yes".equals(visit.context().queryParam("closed"));
        int number = Math.clamp(Visit.number(String.valueOf(visit.context().queryParam("page"))), 0, 10_000);
        var rows = desk.inbox().list(visit.who(), closed, number, visit.id());
        var colleagues = desk.staff().colleagues(visit.who());
        page(visit, "inbox", Map.of("rows", rows, "closed", closed, "number", number, "colleagues", colleagues));
    }

    private void letter(Visit visit, Kind kind) {
        Opened opened = desk.inbox().open(visit.who(), kind, visit.reference(), visit.id());
        page(
                visit,
                "letter",
                Map.of("opened", opened, "colleagues", desk.staff().colleagues(visit.who())));
    }

    private void assign(Visit visit) {
        long assignee = Visit.number(visit.text("to"));
        if (!desk.staff().colleagues(visit.who()).containsKey(assignee))
            throw new Refusal("There is no such colleague.");
        desk.inbox().assign(visit.who(), visit.reference(), version(visit), assignee, visit.id());
        back(visit, Kind.VISIT);
    }

    private void confirm(Visit visit) {
        LocalDateTime start;
        try {
            start = LocalDateTime.parse(visit.text("start"));
        } catch (DateTimeParseException _) {
            throw new Refusal("A visit begins at a day and a time.");
        }
        int minutes = Math.clamp(Visit.number(visit.text("minutes")), 0, 100_000);
        desk.inbox().confirm(visit.who(), visit.reference(), version(visit), start, minutes, visit.id());
        back(visit, Kind.VISIT);
    }

    private void close(Visit visit, Kind kind) {
        desk.inbox().close(visit.who(), kind, visit.reference(), version(visit), visit.id());
        Replies.to(visit.context(), "/staff/inbox");
    }

    private void note(Visit visit, Kind kind) {
        desk.inbox().note(visit.who(), kind, visit.reference(), visit.text("note"), visit.id());
        back(visit, kind);
    }

    private void offer(Visit visit) {
        desk.inbox().offer(visit.who(), visit.reference(), visit.text("wording"), visit.id());
        back(visit, Kind.FEEDBACK);
    }

    private void withdrawWording(Visit visit) {
        desk.inbox().withdraw(visit.who(), visit.reference(), visit.id());
        back(visit, Kind.FEEDBACK);
    }

    private void erase(Visit visit) {
        desk.inbox().erase(visit.who(), visit.text("reference").strip(), visit.id());
        Replies.to(visit.context(), firstPage(visit.who().role()));
    }

    private static int version(Visit visit) {
        return Math.clamp(Visit.number(visit.text("version")), 0, Integer.MAX_VALUE);
    }

    private void answers(Visit visit) {
        String from = visit.context().queryParam("from");
        page(
                visit,
                "answers",
                Map.of(
                        "answers",
                        desk.answers().all(visit.who(), visit.id()),
                        "from",
                        from == null ? "" : known(from)));
    }

    private void write(Visit visit) {
        var draft = new Answers.Draft(
                visit.text("language"), visit.text("question"), visit.text("answer"), visit.text("reference"));
        desk.answers().write(visit.who(), draft, visit.id());
        Replies.to(visit.context(), "/staff/answers");
    }

    private void move(Visit visit, boolean publish) {
        long id = Visit.number(visit.context().pathParam("id"));
        if (publish) desk.answers().publish(visit.who(), id, visit.id());
        else desk.answers().withdraw(visit.who(), id, visit.id());
        Replies.to(visit.context(), "/staff/answers");
    }

    private void accounts(Visit visit, String code) {
        page(visit, "accounts", Map.of("accounts", desk.staff().list(visit.who(), visit.id()), "code", code));
    }

    private static Role role(String text) {
        for (Role role : Role.values()) {
            if (role.name().equals(text)) return role;
        }
        throw new Refusal("There is no such role.");
    }

    private void invite(Visit visit) {
        accounts(visit, desk.staff().invite(visit.who(), role(visit.text("role")), visit.id()));
    }

    private void renew(Visit visit) {
        long id = Visit.number(visit.context().pathParam("id"));
        accounts(visit, desk.staff().inviteAnew(visit.who(), id, visit.id()));
    }

    private void role(Visit visit) {
        long id = Visit.number(visit.context().pathParam("id"));
        desk.staff().setRole(visit.who(), id, role(visit.text("role")), visit.id());
        Replies.to(visit.context(), "/staff/accounts");
    }

    private void closeAccount(Visit visit) {
        desk.staff().close(visit.who(), Visit.number(visit.context().pathParam("id")), visit.id());
        Replies.to(visit.context(), "/staff/accounts");
    }

    private void retention(Visit visit) {
        desk.retention().run(visit.who(), visit.id());
        Replies.to(visit.context(), "/staff/accounts");
    }

    private void audit(Visit visit, Map<String, Object> more) {
        long from = Visit.number(String.valueOf(visit.context().queryParam("from")));
        desk.gate().act(new Gate.Deed(visit.who(), Action.READ_AUDIT, "-", visit.id()), handle -> 0);
        long last = desk.trail().head().seq();
        long first = from > 0 ? from : Math.max(1, last - AUDIT_PAGE + 1);
        var all = new HashMap<String, Object>(more);
        all.put("lines", desk.trail().lines(first, AUDIT_PAGE));
        all.put("first", first);
        all.put("last", last);
        page(visit, "audit", all);
    }

    private void verify(Visit visit) {
        desk.gate().act(new Gate.Deed(visit.who(), Action.VERIFY_AUDIT, "-", visit.id()), handle -> 0);
        audit(visit, Map.of("verdict", desk.trail().verify(desk.heads().all())));
    }

    private void me(Visit visit, Map<String, Object> more) {
        page(visit, "me", more);
    }

    private void password(Visit visit) {
        String problem = desk.staff()
                .changePassword(visit.who(), visit.text("old"), visit.text("fresh"), visit.text("code"), visit.id());
        if (problem.isEmpty()) Replies.to(visit.context(), "/staff");
        else me(visit, Map.of("problem", problem));
    }

    private void recovery(Visit visit) {
        List<String> codes = desk.staff().renewRecovery(visit.who(), visit.text("code"), visit.id());
        if (codes.isEmpty()) me(visit, Map.of("problem", "staff.code.wrong"));
        else replies.page(visit.context(), Replies.OK, "staff/recovery", Map.of("codes", codes));
    }

    private void everywhere(Visit visit) {
        desk.staff().signOutEverywhere(visit.who(), visit.id());
        Replies.to(visit.context(), "/staff");
    }

    private void out(Visit visit) {
        for (String name : List.of("desk", "__Host-desk")) {
            String token = visit.context().cookie(name);
            if (token != null) desk.sessions().close(token, visit.who().caller(visit.id()));
        }
        Replies.to(visit.context(), "/staff");
    }
}
