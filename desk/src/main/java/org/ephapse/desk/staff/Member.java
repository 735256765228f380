package org.ephapse.desk.staff;

import java.time.Instant;
import org.ephapse.desk.audit.Caller;

/// Somebody of the staff who is signed in.
///
/// @param staff the id of the account
/// @param ends when the session ends whatever happens
/// @param guard the word that every form of this session must send back
public record Member(long staff, Role role, Instant ends, String guard) {
    /// This member, asking on the web.
    ///
    /// @param request the id of the request
    public Caller caller(String request) {
        return new Caller(name(staff), role.name(), request);
    }

    static String name(long staff) {
        return "staff-" + staff;
    }

    @Override
    public String toString() {
        return "Member[" + name(staff) + "]";
    }
}
