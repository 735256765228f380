package org.ephapse.desk.staff;

/// An account of the staff, as an administrator sees it.
///
/// @param active may its owner sign in
public record Account(long id, String login, String name, Role role, boolean active) {
    @Override
    public String toString() {
        return "Account[" + Member.name(id) + "]";
    }
}
