package org.ephapse.desk.staff;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ephapse.desk.secret.Chance;
import org.ephapse.desk.secret.KeyRing;
import org.ephapse.desk.secret.Sealed;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// The accounts in the store; every call works in the transaction of its handle. Login, name and the secret of the
/// second
/// factor are sealed together; the login is found by a keyed hash.
final class Accounts {
    private static final int CODES = 10, CODE_LETTERS = 12;
    private static final String COLUMNS = "id, login_index, role, active, password, totp_step, key_id, sealed";

    private final KeyRing keys;
    private final Clock clock;

    Accounts(KeyRing keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /// An account with what only the sign-in may see.
    record Locked(Account account, String password, long totpStep, byte[] totp) {
        @Override
        public String toString() {
            return "Locked[withheld]";
        }
    }

    byte[] index(String login) {
        return keys.mac("login", login.strip().toLowerCase(Locale.ROOT).getBytes(UTF_8));
    }

    @Nullable
    Locked byLogin(Handle handle, String login) {
        return one(handle, "login_index = :what", index(login));
    }

    @Nullable
    Locked byId(Handle handle, long id) {
        return one(handle, "id = :what", id);
    }

    private @Nullable Locked one(Handle handle, String which, Object what) {
        return handle.createQuery("select " + COLUMNS + " from staff where " + which + " for update")
                .bind("what", what)
                .map((row, context) -> locked(row))
                .findOne()
                .orElse(null);
    }

    List<Account> all(Handle handle) {
        return handle.createQuery("select " + COLUMNS + " from staff order by id")
                .map((row, context) -> locked(row).account())
                .list();
    }

    private Locked locked(ResultSet row) throws SQLException {
        byte[] index = row.getBytes("login_index");
        byte[] open = keys.open(about(index), new Sealed(row.getString("key_id"), row.getBytes("sealed")));
        try (var in = new DataInputStream(new ByteArrayInputStream(open))) {
            String login = in.readUTF();
            String name = in.readUTF();
            return new Locked(
                    new Account(
                            row.getLong("id"),
                            login,
                            name,
                            Role.valueOf(row.getString("role")),
                            row.getBoolean("active")),
                    row.getString("password"),
                    row.getLong("totp_step"),
                    in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Where an account's sealed part may lie.
    static String about(byte[] index) {
        return "staff:" + Chance.text(index);
    }

    private Sealed seal(byte[] index, Account account, byte[] totp) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeUTF(account.login());
            out.writeUTF(account.name());
            out.write(totp);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return keys.seal(about(index), bytes.toByteArray());
    }

    /// Adds an account, or gives the one with `account.id()` its new login, name, password and second factor.
    ///
    /// @return its id
    long put(Handle handle, Account account, String password, byte[] totp, long totpStep) {
        byte[] index = index(account.login());
        Sealed sealed = seal(index, account, totp);
        boolean isNew = account.id() == 0;
        var update = handle.createUpdate(
                        isNew
                                ? "insert into staff (login_index, role, active, password, totp_step, made_ms, key_id,"
                                        + " sealed) values (:index, :role, true, :password, :step, :now, :key, :sealed)"
                                : "update staff set login_index = :index, role = :role, active = true,"
                                        + " password = :password, totp_step = :step, key_id = :key, sealed = :sealed"
                                        + " where id = :id")
                .bind("index", index)
                .bind("role", account.role().name())
                .bind("password", password)
                .bind("step", totpStep)
                .bind("key", sealed.keyId())
                .bind("sealed", sealed.bytes());
        if (!isNew) {
            update.bind("id", account.id()).execute();
            return account.id();
        }
        return update.bind("now", clock.millis())
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
    }

    void setPassword(Handle handle, long id, String password) {
        handle.createUpdate("update staff set password = :password where id = :id")
                .bind("password", password)
                .bind("id", id)
                .execute();
    }

    void setRole(Handle handle, long id, Role role) {
        handle.createUpdate("update staff set role = :role where id = :id")
                .bind("role", role.name())
                .bind("id", id)
                .execute();
    }

    void close(Handle handle, long id) {
        handle.createUpdate("update staff set active = false where id = :id")
                .bind("id", id)
                .execute();
    }

    long administrators(Handle handle) {
        return handle.createQuery("select count(*) from staff where role = 'ADMINISTRATOR' and active = true")
                .mapTo(Long.class)
                .one();
    }

    /// Uses the code of a half minute up; false where it was used already.
    boolean useStep(Handle handle, long id, long step) {
        return handle.createUpdate("update staff set totp_step = :step where id = :id and totp_step < :step")
                        .bind("step", step)
                        .bind("id", id)
                        .execute()
                == 1;
    }

    /// Ten new recovery codes in the place of the old ones; only their keyed hashes are stored.
    List<String> renewRecovery(Handle handle, long id) {
        handle.createUpdate("delete from recovery where staff = :id")
                .bind("id", id)
                .execute();
        var codes = new ArrayList<String>();
        for (int i = 0; i < CODES; i++) {
            String code = Chance.code(CODE_LETTERS);
            codes.add(code);
            handle.createUpdate("insert into recovery (staff, code_mac) values (:id, :mac)")
                    .bind("id", id)
                    .bind("mac", recovery(id, code))
                    .execute();
        }
        return codes;
    }

    /// Uses a recovery code up; false where it is none.
    boolean useRecovery(Handle handle, long id, String code) {
        return handle.createUpdate("delete from recovery where staff = :id and code_mac = :mac")
                        .bind("id", id)
                        .bind("mac", recovery(id, code))
                        .execute()
                == 1;
    }

    private byte[] recovery(long id, String code) {
        return keys.mac(
                "recovery",
                Long.toString(id).getBytes(UTF_8),
                Chance.typed(code).getBytes(UTF_8));
    }
}
