package org.ephapse.desk.audit;

/// Who asks.
///
/// @param actor `person` (whoever wrote), `staff-12`, `console` or `desk` (its own housekeeping)
/// @param role the role in which they ask
/// @param request the id of the request on the web, or `-`
public record Caller(String actor, String role, String request) {
    /// The console of the machine.
    public static final Caller CONSOLE = new Caller("console", "console", "-");

    /// The desk itself.
    public static final Caller DESK = new Caller("desk", "desk", "-");

    private static final int LONGEST = 40;

    public Caller {
        if (!request.matches("[A-Za-z0-9._-]{1," + LONGEST + "}")) request = "-";
    }

    /// A person without an account.
    public static Caller person(String request) {
        return new Caller("person", "public", request);
    }
}
