package org.ephapse.desk.backup;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.ephapse.desk.ground.OwnerOnly;
import org.ephapse.desk.ground.Refusal;
import org.ephapse.desk.secret.KeyRing;
import org.ephapse.desk.store.Store;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// One file with every row of the store at one moment, as it lies there: sealed content stays sealed, and the keys are
/// not in it. It comes back into H2 or PostgreSQL, whichever it came from. The last 32 bytes are a keyed hash of the
/// rest, so that an altered file is refused.
///
/// Sessions and invitations are left out: nobody is signed in after a restore.
public final class Backup {
    private static final String MAGIC = "ephapse-desk-backup-1";
    private static final int MAC_BYTES = 32;

    /// In the order in which they can be filled.
    private static final List<String> TABLES = List.of(
            "staff", "recovery", "letter", "once", "note", "answer", "testimony", "audit", "audit_head", "key_check");

    private static final List<String> COUNTED = List.of("staff", "letter", "note", "answer");

    private Backup() {}

    /// Writes the file, whole or not at all.
    ///
    /// @return how many rows it holds
    public static long write(Store store, KeyRing keys, Path file) {
        if (Files.exists(file)) throw new Refusal("There is a file of that name already; nothing was written.");
        try {
            var bytes = new ByteArrayOutputStream();
            long rows;
            try (var out = new DataOutputStream(new BufferedOutputStream(new GZIPOutputStream(bytes)))) {
                out.writeUTF(MAGIC);
                rows = store.read(handle -> tables(handle, out));
            }
            bytes.write(keys.mac("backup", bytes.toByteArray()));
            OwnerOnly.write(file, bytes.toByteArray());
            return rows;
        } catch (IOException e) {
            throw new Refusal("The backup cannot be written (" + e.getClass().getSimpleName() + ").");
        }
    }

    private static long tables(Handle handle, DataOutputStream out) {
        long rows = 0;
        for (String table : TABLES) {
            rows += handle.createQuery("select * from " + table)
                    .scanResultSet((supplier, context) -> table(table, supplier.get(), out));
        }
        return rows;
    }

    private static long table(String table, ResultSet rows, DataOutputStream out) throws SQLException {
        try {
            var columns = rows.getMetaData();
            out.writeUTF(table);
            out.writeInt(columns.getColumnCount());
            for (int i = 1; i <= columns.getColumnCount(); i++) out.writeUTF(columns.getColumnName(i));
            long count = 0;
            while (rows.next()) {
                out.writeBoolean(true);
                for (int i = 1; i <= columns.getColumnCount(); i++) writeValue(out, rows.getObject(i));
                count++;
            }
            out.writeBoolean(false);
            return count;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void writeValue(DataOutputStream out, @Nullable Object value) throws IOException {
        switch (value) {
            case null -> out.writeByte('0');
            case Long number -> {
                out.writeByte('l');
                out.writeLong(number);
            }
            case Integer number -> {
                out.writeByte('i');
                out.writeInt(number);
            }
            case Boolean truth -> {
                out.writeByte('b');
                out.writeBoolean(truth);
            }
            case String text -> {
                out.writeByte('s');
                out.writeUTF(text);
            }
            case byte[] bytes -> {
                out.writeByte('x');
                out.writeInt(bytes.length);
                out.write(bytes);
            }
            default -> throw new IllegalStateException("a backup cannot hold a " + value.getClass());
        }
    }

    private static @Nullable Object readValue(DataInputStream in) throws IOException {
        byte kind = in.readByte();
        return switch (kind) {
            case '0' -> null;
            case 'l' -> in.readLong();
            case 'i' -> in.readInt();
            case 'b' -> in.readBoolean();
            case 's' -> in.readUTF();
            case 'x' -> in.readNBytes(in.readInt());
            default -> throw new IOException("unknown kind of value " + kind);
        };
    }

    /// Fills an empty store from the file, altogether or not at all.
    ///
    /// @return how many rows came
    public static long restore(Store store, KeyRing keys, Path file) {
        try {
            byte[] all = Files.readAllBytes(file);
            int length = Math.max(0, all.length - MAC_BYTES);
            byte[] rows = Arrays.copyOf(all, length);
            byte[] mac = Arrays.copyOfRange(all, length, all.length);
            if (!MessageDigest.isEqual(mac, keys.mac("backup", rows))) {
                throw new Refusal("This is no backup of this desk, or it was altered; nothing was restored.");
            }
            return store.commit(handle -> fill(handle, rows));
        } catch (IOException e) {
            throw new Refusal("The backup cannot be read (" + e.getClass().getSimpleName() + ").");
        }
    }

    private static long fill(Handle handle, byte[] zipped) {
        for (String table : List.of("staff", "letter", "audit")) {
            if (count(handle, table) > 0) {
                throw new Refusal("A backup is restored into an empty desk only; this one has rows in " + table + ".");
            }
        }
        handle.execute("delete from audit_head");
        handle.execute("delete from key_check");
        try (var in =
                new DataInputStream(new BufferedInputStream(new GZIPInputStream(new ByteArrayInputStream(zipped))))) {
            if (!in.readUTF().equals(MAGIC)) throw new Refusal("This backup is of another version of the desk.");
            long rows = 0;
            for (String table : TABLES) rows += fill(handle, in, table);
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long fill(Handle handle, DataInputStream in, String table) throws IOException {
        if (!in.readUTF().equals(table)) throw new Refusal("This backup has other tables than this desk.");
        var columns = new ArrayList<String>();
        int width = in.readInt();
        for (int i = 0; i < width; i++) columns.add(in.readUTF());
        String places = String.join(", ", java.util.Collections.nCopies(width, "?"));
        String insert = "insert into " + table + " (" + String.join(", ", columns) + ") values (" + places + ")";
        long count = 0;
        while (in.readBoolean()) {
            var update = handle.createUpdate(insert);
            for (int i = 0; i < width; i++) update.bind(i, readValue(in));
            update.execute();
            count++;
        }
        return count;
    }

    /// Lets the columns that count by themselves go on after the highest number there is.
    public static void countOn(Store store) {
        for (String table : COUNTED) {
            long next = store.read(handle -> handle.createQuery("select coalesce(max(id), 0) + 1 from " + table)
                    .mapTo(Long.class)
                    .one());
            store.commit(handle -> handle.execute("alter table " + table + " alter column id restart with " + next));
        }
    }

    private static long count(Handle handle, String table) {
        return handle.createQuery("select count(*) from " + table)
                .mapTo(Long.class)
                .one();
    }
}
