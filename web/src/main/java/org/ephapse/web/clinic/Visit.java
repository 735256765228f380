package org.ephapse.web.clinic;

import io.javalin.http.Context;
import java.util.HashMap;
import java.util.Map;
import org.ephapse.desk.staff.Member;

/// One request of somebody who is signed in.
///
/// @param id of the request, for the audit
record Visit(Context context, Member who, String id) {
    /// What a form sent under the name.
    String text(String name) {
        String text = context.formParam(name);
        return text == null ? "" : text;
    }

    /// A number that a form or an address carries; -1 where it is none.
    static long number(String text) {
        return text.matches("\\d{1,15}") ? Long.parseLong(text) : -1;
    }

    String reference() {
        return context.pathParam("reference");
    }

    /// What every staff page gets, and more.
    Map<String, Object> with(Map<String, Object> more) {
        var all = new HashMap<>(more);
        all.put("menu", new Menu(who));
        return all;
    }
}
