package org.ephapse.desk.store;

import java.sql.SQLException;

/// The database did not do what it was told. Says which kind of failure it was (SQLSTATE) and nothing of the content:
/// a database likes to quote what it refuses.
public final class StoreFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final String UNIQUE = "23505";

    private final String state;

    StoreFailed(Throwable cause) {
        super("The store of the desk failed (SQLSTATE " + stateOf(cause) + ", "
                + cause.getClass().getSimpleName() + ").");
        this.state = stateOf(cause);
        setStackTrace(cause.getStackTrace());
    }

    /// Was a value that must be unique there already?
    public boolean isDuplicate() {
        return state.equals(UNIQUE);
    }

    /// The SQLSTATE of the first exception of the database in the chain of causes.
    static String stateOf(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) return sql.getSQLState();
        }
        return "unknown";
    }
}
