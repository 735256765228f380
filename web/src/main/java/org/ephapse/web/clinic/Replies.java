package org.ephapse.web.clinic;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.Header;
import io.javalin.http.HttpResponseException;
import java.util.Map;
import org.ephapse.desk.ground.Busy;
import org.ephapse.desk.ground.Refusal;
import org.ephapse.desk.staff.Denied;
import org.ephapse.web.Language;
import org.ephapse.web.Press;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Sends pages that are made for one request, and turns everything that can go wrong into a plain one. Nothing of it is
/// kept by a browser or a proxy.
final class Replies {
    static final int OK = 200, SEE_OTHER = 303, BAD = 400, FORBIDDEN = 403, NOT_FOUND = 404, CONFLICT = 409, GONE = 410;
    static final int UNFIT = 422, TOO_MANY = 429, BROKEN = 500, BUSY = 503;
    private static final Logger LOG = LoggerFactory.getLogger("desk");
    private static final String SOON = "30", MADE = "made";

    private final Press press;

    Replies(Press press) {
        this.press = press;
    }

    void page(Context context, int status, String template, Map<String, Object> more) {
        context.attribute(MADE, true);
        // a form of the staff tells its own server, and nobody else, which page it comes from
        if (template.startsWith("staff/")) context.header(Header.REFERRER_POLICY, "same-origin");
        context.header(Header.CACHE_CONTROL, "no-store")
                .status(status)
                .contentType("text/html; charset=utf-8")
                .result(press.made(template, Language.ENGLISH, more));
    }

    /// A page that says one thing.
    ///
    /// @param key the keys `key.title` and `key.text`
    void plain(Context context, int status, String key) {
        page(context, status, isOfStaff(context) ? "staff/plain" : "clinic/plain", Map.of("key", key));
    }

    private static boolean isOfStaff(Context context) {
        return context.path().startsWith("/staff");
    }

    /// Was a page made for this request?
    static boolean isMade(Context context) {
        return context.attribute(MADE) != null;
    }

    static void to(Context context, String address) {
        context.header(Header.CACHE_CONTROL, "no-store")
                .header(Header.LOCATION, address)
                .status(SEE_OTHER);
    }

    /// The handler, with every failure answered. A log line holds the kind of failure and where it was, and neither its
    /// message nor the address that was asked for.
    Handler guarded(Handler handler) {
        return context -> {
            try {
                handler.handle(context);
            } catch (Busy _) {
                context.header(Header.RETRY_AFTER, SOON);
                plain(context, BUSY, "clinic.busy");
            } catch (Denied _) {
                plain(context, FORBIDDEN, "clinic.denied");
            } catch (Refusal refused) {
                if (isOfStaff(context)) {
                    page(context, UNFIT, "staff/refused", Map.of("sentence", String.valueOf(refused.getMessage())));
                } else plain(context, UNFIT, "clinic.bad");
            } catch (HttpResponseException e) {
                plain(context, e.getStatus(), "clinic.bad");
            } catch (Exception e) {
                LOG.warn(
                        "{} at {}", e.getClass().getName(), e.getStackTrace().length == 0 ? "?" : e.getStackTrace()[0]);
                plain(context, BROKEN, "clinic.broken");
            }
        };
    }
}
