package org.ephapse.web.clinic;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.Header;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import org.ephapse.desk.Desk;
import org.ephapse.desk.audit.Caller;
import org.ephapse.desk.letter.Answered;
import org.ephapse.desk.letter.Answered.Accepted;
import org.ephapse.desk.letter.Answered.Again;
import org.ephapse.desk.letter.Answered.Changed;
import org.ephapse.desk.letter.Answered.Erased;
import org.ephapse.desk.letter.Answered.Wrong;
import org.ephapse.desk.letter.Checked;
import org.ephapse.desk.letter.Kind;
import org.ephapse.desk.letter.Letter;
import org.ephapse.desk.staff.Throttle;
import org.jspecify.annotations.Nullable;

/// The clinic's pages for everybody: who it is, the forms, public answers, films, and the secret link. No cookie, no
/// script, and nothing on them that a visitor wrote but to that visitor.
final class VisitorPages {
    private static final String HOME = "/en/clinic", MINE = HOME + "/mine/{link}";
    private static final int FORMS_A_MINUTE = 20, LOOKS_A_MINUTE = 60;
    private static final Map<String, Kind> FORMS =
            Map.of("visit", Kind.VISIT, "question", Kind.QUESTION, "feedback", Kind.FEEDBACK);

    private final Desk desk;
    private final Profile profile;
    private final Doorway doorway;
    private final Replies replies;
    private final Throttle forms;
    private final Throttle looks;

    private final IntPredicate isExchanged;

    /// @param isExchanged is the film of this number not the one that was there at the start
    VisitorPages(Desk desk, Profile profile, Doorway doorway, Clock clock, Replies replies, IntPredicate isExchanged) {
        this.desk = desk;
        this.isExchanged = isExchanged;
        this.profile = profile;
        this.doorway = doorway;
        this.replies = replies;
        this.forms = new Throttle(FORMS_A_MINUTE, Duration.ofMinutes(1), clock);
        this.looks = new Throttle(LOOKS_A_MINUTE, Duration.ofMinutes(1), clock);
    }

    void open(JavalinConfig config, Consumer<String> known) {
        get(config, known, HOME, context -> replies.page(context, Replies.OK, "clinic/clinic", profile()));
        get(config, known, HOME + "/answers", this::answers);
        get(config, known, HOME + "/videos", context -> replies.page(context, Replies.OK, "clinic/videos", profile()));
        get(config, known, HOME + "/privacy", this::privacy);
        profile.films().forEach(film -> {
            get(config, known, HOME + "/film/" + film.number(), context -> film(context, film));
            get(
                    config,
                    known,
                    HOME + "/film/" + film.number() + "/captions",
                    context -> context.contentType("text/vtt; charset=utf-8").result(film.captions()));
            get(config, known, HOME + "/film/" + film.number() + "/poster", context -> poster(context, film));
        });
        FORMS.forEach((word, kind) -> {
            get(config, known, HOME + "/" + word, context -> show(context, kind, Replies.OK, fresh("")));
            post(config, known, HOME + "/" + word, context -> send(context, kind));
        });
        get(config, known, MINE, context -> mine(context, ""));
        post(config, known, MINE + "/{verb}", this::act);
    }

    private void get(JavalinConfig config, Consumer<String> known, String path, Handler handler) {
        known.accept(path);
        config.routes.get(path, replies.guarded(handler)).head(path, replies.guarded(handler));
    }

    private void post(JavalinConfig config, Consumer<String> known, String path, Handler handler) {
        known.accept("POST " + path);
        config.routes.post(path, replies.guarded(context -> {
            if (!doorway.isFromOurPages(context, false)) {
                replies.plain(context, Replies.FORBIDDEN, "clinic.elsewhere");
                return;
            }
            long wait = forms.take(doorway.source(context));
            if (wait > 0) {
                context.header(Header.RETRY_AFTER, Long.toString(wait));
                replies.plain(context, Replies.TOO_MANY, "clinic.too-many");
                return;
            }
            handler.handle(context);
        }));
    }

    private Map<String, Object> profile() {
        return Map.of("profile", profile);
    }

    private void privacy(Context context) {
        var settings = desk.settings();
        replies.page(
                context,
                Replies.OK,
                "clinic/privacy",
                Map.of(
                        "profile",
                        profile,
                        "version",
                        settings.notice(),
                        "days",
                        Long.toString(settings.retention().toDays())));
    }

    private void answers(Context context) {
        replies.page(
                context,
                Replies.OK,
                "clinic/answers",
                Map.of("answers", desk.answers().published("en"), "testimonies", desk.testimonies()));
    }

    private FormView fresh(String notice) {
        return view(null, notice, false);
    }

    private FormView view(@Nullable Checked checked, String notice, boolean flagged) {
        return new FormView(
                checked,
                desk.tickets().issue(),
                desk.forms().notice(),
                notice,
                flagged,
                desk.settings().feedbackPublic());
    }

    private void show(Context context, Kind kind, int status, FormView form) {
        var more = new HashMap<String, Object>(profile());
        more.put("form", form);
        more.put("kind", kind);
        more.put("action", context.path());
        replies.page(context, status, "clinic/form", more);
    }

    private Checked checked(Context context, Kind kind) {
        Map<String, List<String>> sent = context.formParamMap();
        return switch (kind) {
            case VISIT -> desk.forms().visit(sent);
            case QUESTION -> desk.forms().question(sent);
            case FEEDBACK -> desk.forms().feedback(sent);
        };
    }

    private void send(Context context, Kind kind) {
        Checked form = checked(context, kind);
        if (!text(context, "website").isEmpty()) {
            show(context, kind, Replies.UNFIT, view(form, "desk.ticket.trap", form.speaksOfDanger()));
            return;
        }
        Answered answered = desk.intake().accept(form, text(context, "ticket"), caller());
        switch (answered) {
            case Accepted accepted -> accepted(context, kind, accepted);
            case Wrong wrong -> show(context, kind, Replies.UNFIT, view(wrong.form(), "", wrong.flagged()));
            case Again again -> show(context, kind, Replies.UNFIT, view(again.form(), again.key(), again.flagged()));
            case Changed _ -> replies.plain(context, Replies.CONFLICT, "clinic.changed");
            case Erased _ -> replies.plain(context, Replies.GONE, "clinic.erased");
        }
    }

    private void accepted(Context context, Kind kind, Accepted accepted) {
        var more = new HashMap<String, Object>(profile());
        more.put("kind", kind);
        more.put("reference", accepted.reference());
        more.put("link", HOME + "/mine/" + accepted.link());
        more.put("flagged", accepted.flagged());
        replies.page(context, Replies.OK, "clinic/accepted", more);
    }

    private void mine(Context context, String done) {
        if (looks.take(doorway.source(context)) > 0) {
            replies.plain(context, Replies.TOO_MANY, "clinic.too-many");
            return;
        }
        String link = context.pathParam("link");
        Letter letter = desk.mine().see(link, caller());
        if (letter == null) {
            replies.plain(context, Replies.NOT_FOUND, "clinic.no-letter");
            return;
        }
        var more = new HashMap<String, Object>(profile());
        more.put("letter", letter);
        more.put("done", done);
        more.put("address", HOME + "/mine/" + link);
        more.put("form", view(new Checked(letter.kind(), letter.fields(), List.of()), "", false));
        var wording = desk.mine().wording(link, caller());
        if (wording != null) more.put("wording", wording);
        replies.page(context, Replies.OK, "clinic/mine", more);
    }

    private void act(Context context) {
        String link = context.pathParam("link");
        switch (context.pathParam("verb")) {
            case "cancel" -> after(context, desk.mine().cancel(link, caller()), "cancelled");
            case "change" -> change(context, link);
            case "agree" -> after(context, desk.mine().agree(link, text(context, "wording"), caller()), "agreed");
            case "withdraw" -> after(context, desk.mine().withdraw(link, caller()), "withdrawn");
            case "erase" -> {
                boolean erased = desk.mine().erase(link, caller());
                replies.plain(
                        context, erased ? Replies.OK : Replies.NOT_FOUND, erased ? "clinic.gone" : "clinic.no-letter");
            }
            default -> replies.plain(context, Replies.NOT_FOUND, "clinic.no-letter");
        }
    }

    private void after(Context context, @Nullable Object result, String done) {
        if (result == null) replies.plain(context, Replies.NOT_FOUND, "clinic.no-letter");
        else mine(context, done);
    }

    private void change(Context context, String link) {
        Checked form = desk.forms().visit(context.formParamMap());
        if (form.isGood()) {
            after(context, desk.mine().change(link, form, caller()), "changed");
        } else {
            show(context, Kind.VISIT, Replies.UNFIT, view(form, "", form.speaksOfDanger()));
        }
    }

    private void film(Context context, Profile.Film film) throws IOException {
        if (isExchanged.test(film.number())) {
            replies.plain(context, Replies.NOT_FOUND, "clinic.no-film");
            return;
        }
        context.header(Header.CACHE_CONTROL, "public, max-age=3600");
        context.writeSeekableStream(Files.newInputStream(film.file()), film.type(), Files.size(film.file()));
    }

    private void poster(Context context, Profile.Film film) {
        Profile.Picture poster = film.poster();
        if (poster == null) replies.plain(context, Replies.NOT_FOUND, "clinic.no-film");
        else context.contentType(poster.type()).result(poster.bytes());
    }

    private static String text(Context context, String name) {
        String text = context.formParam(name);
        return text == null ? "" : text;
    }

    private static Caller caller() {
        return Caller.person(UUID.randomUUID().toString());
    }
}
