package org.ephapse.desk.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.ephapse.desk.ground.Refusal;

/// A PostgreSQL database claimed by one process, so that no command changes keys or restores while a server is at work;
/// H2 locks its file for the same purpose. Also asks whether the database keeps what it commits.
final class Claim implements AutoCloseable {
    private static final long NUMBER = 0x4570686170736531L;

    private final Connection connection;

    private Claim(Connection connection) {
        this.connection = connection;
    }

    static Claim of(DataSource database) {
        try {
            Connection connection = database.getConnection();
            String fault = fault(connection);
            if (fault == null) return new Claim(connection);
            connection.close();
            throw new Refusal(fault);
        } catch (SQLException e) {
            throw new StoreFailed(e);
        }
    }

    private static @org.jspecify.annotations.Nullable String fault(Connection connection) throws SQLException {
        if (!ask(connection, "select current_setting('fsync')").equals("on")) {
            return "PostgreSQL runs with fsync off and may forget what it accepted; turn it on.";
        }
        if (!ask(connection, "select pg_try_advisory_lock(" + NUMBER + ")").equals("t")) {
            return "The desk is open in another process; stop that one first.";
        }
        return null;
    }

    private static String ask(Connection connection, String question) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            return answer.next() ? answer.getString(1) : "";
        }
    }

    /// The lock goes with its connection; the pool would keep that open, so it is let go by name.
    @Override
    public void close() {
        try (connection) {
            ask(connection, "select pg_advisory_unlock(" + NUMBER + ")");
        } catch (SQLException e) {
            throw new StoreFailed(e);
        }
    }
}
