package org.ephapse.web.clinic;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.Header;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.ephapse.desk.Desk;
import org.ephapse.desk.staff.Enrolment;
import org.ephapse.desk.staff.Entered;
import org.ephapse.desk.staff.Gate;
import org.ephapse.desk.staff.Invitations;
import org.ephapse.desk.staff.Member;
import org.ephapse.desk.staff.SignIn;
import org.ephapse.web.clinic.StaffWays.Way;
import org.jspecify.annotations.Nullable;

/// The door to `/staff`: signing in and out, joining, and the check that stands before every address of the table:
/// a fit connection, a session, a form from our own pages, a role that may.
final class StaffPages {
    private static final int DEVICE_LIFE_s = 180 * 24 * 3600;
    private static final String SESSION = "desk", DEVICE = "device";

    private final Desk desk;
    private final Doorway doorway;
    private final Replies replies;
    private final StaffDeeds deeds;

    StaffPages(Desk desk, Doorway doorway, Replies replies) {
        this.desk = desk;
        this.doorway = doorway;
        this.replies = replies;
        this.deeds = new StaffDeeds(desk, replies);
    }

    /// What is done at an address of the table.
    interface DeedHandler {
        void handle(Visit visit);
    }

    void open(JavalinConfig config, Consumer<String> known) {
        add(config, known, "GET", "/staff", fit(this::door));
        add(config, known, "POST", "/staff", fit(ours(this::enter)));
        add(config, known, "GET", "/staff/join", fit(context -> join(context, "")));
        add(config, known, "POST", "/staff/join", fit(ours(this::accept)));
        for (Way way : StaffWays.ALL) {
            Handler handler = signedIn(way, deeds.of(way));
            add(config, known, way.method(), way.path(), fit(way.method().equals("POST") ? ours(handler) : handler));
        }
    }

    private void add(JavalinConfig config, Consumer<String> known, String method, String path, Handler handler) {
        known.accept(method.equals("GET") ? path : method + " " + path);
        Handler guarded = replies.guarded(handler);
        if (method.equals("GET")) config.routes.get(path, guarded);
        else config.routes.post(path, guarded);
    }

    /// Off this machine only over TLS.
    private Handler fit(Handler handler) {
        return context -> {
            if (doorway.isFitForStaff(context)) handler.handle(context);
            else replies.plain(context, Replies.FORBIDDEN, "clinic.unfit");
        };
    }

    private Handler ours(Handler handler) {
        return context -> {
            if (doorway.isFromOurPages(context, true)) handler.handle(context);
            else replies.plain(context, Replies.FORBIDDEN, "clinic.elsewhere");
        };
    }

    private Handler signedIn(Way way, DeedHandler deed) {
        return context -> {
            Member member = member(context);
            if (member == null) {
                if (way.method().equals("GET")) Replies.to(context, "/staff");
                else replies.plain(context, Replies.FORBIDDEN, "clinic.signed-out");
                return;
            }
            Visit visit = new Visit(context, member, UUID.randomUUID().toString());
            if (way.method().equals("POST") && !isGuarded(visit)) {
                replies.plain(context, Replies.FORBIDDEN, "clinic.elsewhere");
                return;
            }
            if (!way.action().isFor(member.role())) deny(visit, way);
            deed.handle(visit);
        };
    }

    /// Leaves with the gate's denial, which stands in the audit.
    private void deny(Visit visit, Way way) {
        desk.gate().act(new Gate.Deed(visit.who(), way.action(), "-", visit.id()), handle -> 0);
    }

    private static boolean isGuarded(Visit visit) {
        return MessageDigest.isEqual(
                visit.text("guard").getBytes(StandardCharsets.UTF_8),
                visit.who().guard().getBytes(StandardCharsets.UTF_8));
    }

    private @Nullable Member member(Context context) {
        String token = context.cookie(name(context, SESSION));
        return token == null ? null : desk.sessions().find(token);
    }

    /// Over TLS the name binds the cookie to this host.
    private String name(Context context, String name) {
        return doorway.isEncrypted(context) ? "__Host-" + name : name;
    }

    private void set(Context context, String name, String value, int seconds) {
        String secure = doorway.isEncrypted(context) ? "; Secure" : "";
        String life = seconds < 0 ? "" : "; Max-Age=" + seconds;
        context.res()
                .addHeader(
                        Header.SET_COOKIE,
                        name(context, name) + "=" + value + "; Path=/; HttpOnly; SameSite=Strict" + secure + life);
    }

    private void door(Context context) {
        Member member = member(context);
        if (member == null) {
            replies.page(context, Replies.OK, "staff/door", Map.of("key", ""));
        } else {
            Replies.to(context, StaffDeeds.firstPage(member.role()));
        }
    }

    private static String text(Context context, String name) {
        String text = context.formParam(name);
        return text == null ? "" : text;
    }

    private void enter(Context context) {
        String device = context.cookie(name(context, DEVICE));
        var attempt = new SignIn.Attempt(
                text(context, "login"),
                text(context, "password"),
                text(context, "code"),
                doorway.source(context),
                device == null ? "" : device);
        switch (desk.signIn().enter(attempt, UUID.randomUUID().toString())) {
            case Entered.In in -> {
                set(context, SESSION, in.session(), -1);
                set(context, DEVICE, in.device(), DEVICE_LIFE_s);
                Replies.to(context, "/staff");
            }
            case Entered.Refused _ -> replies.page(context, Replies.FORBIDDEN, "staff/door", Map.of("key", "wrong"));
            case Entered.Wait wait -> {
                context.header(Header.RETRY_AFTER, Long.toString(wait.seconds()));
                replies.page(context, Replies.TOO_MANY, "staff/door", Map.of("key", "wait"));
            }
        }
    }

    private void join(Context context, String problem) {
        String code = text(context, "invitation");
        Enrolment enrolment =
                code.isEmpty() ? new Enrolment.Wrong("") : desk.invitations().open(code);
        var more = new HashMap<String, Object>();
        more.put("invitation", code);
        more.put("login", text(context, "login"));
        more.put("name", text(context, "name"));
        if (enrolment instanceof Enrolment.Open open) more.put("open", open);
        String wrong = enrolment instanceof Enrolment.Wrong unknown ? unknown.key() : problem;
        more.put("problem", wrong);
        replies.page(context, wrong.isEmpty() ? Replies.OK : Replies.UNFIT, "staff/join", more);
    }

    private void accept(Context context) {
        if (text(context, "password").isEmpty()) {
            join(context, "");
            return;
        }
        var answer = new Invitations.Answer(
                text(context, "invitation"),
                text(context, "login"),
                text(context, "name"),
                text(context, "password"),
                text(context, "code"));
        switch (desk.invitations().accept(answer, UUID.randomUUID().toString())) {
            case Enrolment.Made made ->
                replies.page(context, Replies.OK, "staff/recovery", Map.of("codes", made.recovery()));
            case Enrolment.Wrong wrong -> join(context, wrong.key());
            case Enrolment.Open _ -> join(context, "");
        }
    }
}
