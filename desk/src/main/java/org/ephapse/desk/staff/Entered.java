package org.ephapse.desk.staff;

/// What became of an attempt to sign in.
public sealed interface Entered {
    /// Signed in.
    ///
    /// @param session the word of the session
    /// @param device a word that this device may keep; it gives the next sign-in here tries of its own
    record In(String session, String device) implements Entered {
        @Override
        public String toString() {
            return "In[withheld]";
        }
    }

    /// Name, password or code is wrong; which one is not told.
    record Refused() implements Entered {}

    /// Too many wrong tries from here.
    ///
    /// @param seconds how long until the next one
    record Wait(long seconds) implements Entered {}
}
