package org.ephapse.desk.staff;

import java.util.List;

/// How somebody comes to an account.
public sealed interface Enrolment {
    /// The invitation is good; this is what the page shows.
    ///
    /// @param secret the second factor to type into an authenticator
    /// @param address the same for an authenticator that opens addresses
    record Open(Role role, String secret, String address) implements Enrolment {
        @Override
        public String toString() {
            return "Open[withheld]";
        }
    }

    /// The account is there.
    ///
    /// @param recovery ten codes, to be kept on paper and shown only now
    record Made(List<String> recovery) implements Enrolment {
        @Override
        public String toString() {
            return "Made[withheld]";
        }
    }

    /// Something is wrong.
    ///
    /// @param key the key of the message
    record Wrong(String key) implements Enrolment {}
}
