package org.ephapse.desk.store;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.sql.Statement;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.ephapse.desk.ground.Busy;
import org.ephapse.desk.ground.OwnerOnly;
import org.ephapse.desk.ground.Refusal;
import org.ephapse.desk.ground.Settings;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.statement.StatementExceptions.MessageRendering;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;
import org.jspecify.annotations.Nullable;

/// The database of one desk, which this process has for itself.
public final class Store implements AutoCloseable {
    /// When a commit of H2 is written.
    public enum Writing {
        /// Before the call returns, and flushed to the disk.
        AT_ONCE,
        /// Within half a second, as H2 does by itself; here only to show what would be lost.
        LATER
    }

    private static final int CONNECTIONS = 8, LATER_ms = 500;
    private static final long PATIENCE_ms = 5_000;
    private static final String IN_USE = "90020", CLOSED = "90121";

    private final HikariDataSource pool;
    private final Jdbi jdbi;
    private final @Nullable Claim claim;
    private final boolean isH2;
    private final Writing writing;
    private final ReentrantLock writer = new ReentrantLock(true);

    private Store(HikariDataSource pool, @Nullable Claim claim, Writing writing) {
        this.pool = pool;
        this.claim = claim;
        this.isH2 = claim == null;
        this.writing = writing;
        this.jdbi = Jdbi.create(pool);
        // a statement's values never appear in a message
        jdbi.configure(StatementExceptions.class, rendering -> rendering.setMessageRendering(MessageRendering.NONE));
    }

    /// Opens the database of the settings, brings its schema up to date and claims it for this process.
    public static Store open(Settings settings) {
        Settings.Database database = settings.database();
        return database == null ? h2(settings.home(), Writing.AT_ONCE) : postgres(database);
    }

    /// H2 in the folder `store` of `home`.
    public static Store h2(Path home, Writing writing) {
        Path folder;
        try {
            folder = OwnerOnly.folder(OwnerOnly.folder(home).resolve("store"));
        } catch (IOException e) {
            throw new Refusal(
                    "The folder of the desk cannot be made (" + e.getClass().getSimpleName() + ").");
        }
        return h2("file:" + folder.toAbsolutePath().resolve("desk"), writing);
    }

    /// H2 at an address of its own, which may carry a file system of a test.
    static Store h2(String place, Writing writing) {
        if (place.contains(";")) throw new Refusal("The folder of the desk must not have a semicolon in its name.");
        var config = new HikariConfig();
        config.setJdbcUrl("jdbc:h2:" + place + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
                + ";DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=" + PATIENCE_ms + ";WRITE_DELAY="
                + (writing == Writing.AT_ONCE ? 0 : LATER_ms));
        config.setUsername("desk");
        config.setPassword("");
        return opened(pool(config), null, writing);
    }

    private static Store postgres(Settings.Database database) {
        var config = new HikariConfig();
        config.setJdbcUrl(database.url());
        config.setUsername(database.user());
        config.setPassword(database.password());
        config.setConnectionInitSql("set synchronous_commit = on");
        HikariDataSource pool = pool(config);
        try {
            return opened(pool, Claim.of(pool), Writing.AT_ONCE);
        } catch (RuntimeException e) {
            pool.close();
            throw e;
        }
    }

    private static HikariDataSource pool(HikariConfig config) {
        config.setPoolName("desk");
        config.setMaximumPoolSize(CONNECTIONS);
        config.setConnectionTimeout(PATIENCE_ms);
        try {
            return new HikariDataSource(config);
        } catch (PoolInitializationException e) {
            String state = StoreFailed.stateOf(e);
            throw new Refusal(
                    state.equals(IN_USE)
                            ? "The desk is open in another process; stop that one first."
                            : "The database of the desk cannot be opened (SQLSTATE " + state + ").");
        }
    }

    private static Store opened(HikariDataSource pool, @Nullable Claim claim, Writing writing) {
        try {
            Flyway.configure()
                    .dataSource(pool)
                    .locations("classpath:db/desk")
                    .loggers("slf4j")
                    .load()
                    .migrate();
            return new Store(pool, claim, writing);
        } catch (FlywayException e) {
            pool.close();
            throw new Refusal("The schema of the desk's database cannot be brought up to date ("
                    + e.getClass().getSimpleName() + ", SQLSTATE " + StoreFailed.stateOf(e) + ").");
        }
    }

    /// Does the work in one transaction. When this returns, it is on the disk; when it throws, nothing happened.
    ///
    /// On H2 one transaction writes at a time: of several that a kill cuts off, H2 (2.5.252) now and then keeps a row
    /// without its owner, and whoever meets that row later waits for ever.
    public <T> T commit(Function<Handle, T> work) {
        if (!isH2) return with(handle -> handle.inTransaction(work::apply));
        if (!turn()) throw new Busy("The store of the desk is busy.");
        try {
            return with(handle -> {
                T done = handle.inTransaction(work::apply);
                // H2 has handed the commit to the operating system; only this survives a power cut
                if (writing == Writing.AT_ONCE) handle.execute("checkpoint sync");
                return done;
            });
        } finally {
            writer.unlock();
        }
    }

    private boolean turn() {
        try {
            return writer.tryLock(PATIENCE_ms, MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /// Reads; several readings in it see the same moment.
    public <T> T read(Function<Handle, T> work) {
        return with(handle -> handle.inTransaction(TransactionIsolationLevel.REPEATABLE_READ, work::apply));
    }

    private <T> T with(Function<Handle, T> work) {
        try (Handle handle = jdbi.open()) {
            return work.apply(handle);
        } catch (Refusal | Busy refused) {
            throw refused;
        } catch (RuntimeException e) {
            if (isOfDatabase(e)) throw overloaded(e) ? new Busy("The store of the desk is busy.") : new StoreFailed(e);
            throw e;
        }
    }

    private static boolean isOfDatabase(Throwable e) {
        return e.getClass().getName().startsWith("org.jdbi.")
                || e.getClass().getName().startsWith("com.zaxxer.");
    }

    private static boolean overloaded(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLTransientConnectionException) return true;
        }
        return false;
    }

    /// Closes; H2 rewrites its file, so that what was erased leaves the disk.
    @Override
    public void close() {
        if (isH2) compact();
        if (claim != null) claim.close();
        pool.close();
    }

    private void compact() {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("shutdown compact");
        } catch (SQLException e) {
            // the connection cannot be given back: its database is closed, as it should be
            if (!CLOSED.equals(e.getSQLState())) throw new StoreFailed(e);
        }
    }
}
