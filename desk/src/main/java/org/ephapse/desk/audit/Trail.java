package org.ephapse.desk.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import org.ephapse.desk.audit.Verdict.Broken;
import org.ephapse.desk.audit.Verdict.Whole;
import org.ephapse.desk.secret.KeyRing;
import org.ephapse.desk.store.Store;
import org.jdbi.v3.core.Handle;

/// The audit. Each line carries the hash of the one before; the head is sealed with a key that the database does not
/// have, so that whoever can only write to the database cannot forge a chain. Putting back an older state of the whole
/// database shows only against a head that was kept elsewhere.
public final class Trail {
    private static final String COLUMNS = "seq, made_ms, actor, role, action, object, outcome, request, previous, hash";

    private final Store store;
    private final KeyRing keys;
    private final Clock clock;

    /// The audit in `store`.
    public Trail(Store store, KeyRing keys, Clock clock) {
        this.store = store;
        this.keys = keys;
        this.clock = clock;
        store.commit(handle -> {
            boolean begun = handle.createQuery("select count(*) from audit_head")
                            .mapTo(Integer.class)
                            .one()
                    > 0;
            return begun ? 0 : begin(handle);
        });
    }

    private int begin(Handle handle) {
        return handle.createUpdate("insert into audit_head (one, seq, hash, mac) values (1, 0, :hash, :mac)")
                .bind("hash", Head.BEGINNING.hash())
                .bind("mac", seal(Head.BEGINNING))
                .execute();
    }

    /// Notes a deed in the caller's transaction: both are kept, or neither. Take other locks before, none after.
    public void done(Handle handle, Caller caller, String action, String object) {
        append(handle, caller, new AuditLine.Deed(action, object, "done"));
    }

    /// Notes that something was denied.
    public void denied(Caller caller, String action, String object) {
        alone(caller, new AuditLine.Deed(action, object, "denied"));
    }

    /// Notes that something was tried and failed.
    public void failed(Caller caller, String action, String object) {
        alone(caller, new AuditLine.Deed(action, object, "failed"));
    }

    private void alone(Caller caller, AuditLine.Deed deed) {
        store.commit(handle -> {
            append(handle, caller, deed);
            return 0;
        });
    }

    private void append(Handle handle, Caller caller, AuditLine.Deed deed) {
        // the lock on the head puts all writers in one row
        Head head = head(handle, " for update");
        AuditLine line = AuditLine.after(head, Instant.ofEpochMilli(clock.millis()), caller, deed);
        handle.createUpdate("insert into audit (" + COLUMNS + ") values (:seq, :at, :actor, :role, :action, :object,"
                        + " :outcome, :request, :previous, :hash)")
                .bind("seq", line.seq())
                .bind("at", line.at().toEpochMilli())
                .bind("actor", caller.actor())
                .bind("role", caller.role())
                .bind("action", line.action())
                .bind("object", line.object())
                .bind("outcome", line.outcome())
                .bind("request", caller.request())
                .bind("previous", line.previous())
                .bind("hash", line.hash())
                .execute();
        Head next = new Head(line.seq(), line.hash());
        handle.createUpdate("update audit_head set seq = :seq, hash = :hash, mac = :mac where one = 1")
                .bind("seq", next.seq())
                .bind("hash", next.hash())
                .bind("mac", seal(next))
                .execute();
    }

    private static Head head(Handle handle, String lock) {
        return handle.createQuery("select seq, hash from audit_head where one = 1" + lock)
                .map((row, context) -> new Head(row.getLong("seq"), row.getBytes("hash")))
                .one();
    }

    private byte[] seal(Head head) {
        return keys.mac("audit-head", head.toString().getBytes(UTF_8));
    }

    /// The last line there is.
    public Head head() {
        return store.read(handle -> head(handle, ""));
    }

    /// The lines from `first` on, at most `count`.
    public List<AuditLine> lines(long first, int count) {
        return store.read(handle -> handle.createQuery(
                        "select " + COLUMNS + " from audit where seq >= :first order by seq limit :count")
                .bind("first", first)
                .bind("count", count)
                .map((row, context) -> line(row))
                .list());
    }

    /// Goes through the whole chain, and compares it with heads that were kept elsewhere.
    public Verdict verify(List<Head> kept) {
        return store.read(handle -> {
            try (var lines = handle.createQuery("select " + COLUMNS + " from audit order by seq")
                    .map((row, context) -> line(row))
                    .iterator()) {
                return verdict(lines, handle, kept);
            }
        });
    }

    private Verdict verdict(Iterator<AuditLine> lines, Handle handle, List<Head> kept) {
        Head last = Head.BEGINNING;
        while (lines.hasNext()) {
            AuditLine line = lines.next();
            String fault = fault(last, line, kept);
            if (fault != null) return new Broken(line.seq(), fault);
            last = new Head(line.seq(), line.hash());
        }
        Head written = head(handle, "");
        byte[] mac = handle.createQuery("select mac from audit_head where one = 1")
                .mapTo(byte[].class)
                .one();
        if (written.seq() != last.seq() || !MessageDigest.isEqual(written.hash(), last.hash())) {
            return new Broken(
                    last.seq(), "The chain ends at line " + last.seq() + ", its head says " + written.seq() + ".");
        }
        if (!MessageDigest.isEqual(mac, seal(written))) {
            return new Broken(last.seq(), "The head of the chain was not written by this desk.");
        }
        for (Head head : kept) {
            if (head.seq() > last.seq()) {
                return new Broken(
                        last.seq(),
                        "Line " + head.seq() + " was there once; the chain now ends at line " + last.seq() + ".");
            }
        }
        return new Whole(last);
    }

    private static @org.jspecify.annotations.Nullable String fault(Head last, AuditLine line, List<Head> kept) {
        if (line.seq() != last.seq() + 1) return "Line " + (last.seq() + 1) + " is missing.";
        if (!MessageDigest.isEqual(line.previous(), last.hash())) {
            return "Line " + line.seq() + " does not follow the line before it.";
        }
        if (!MessageDigest.isEqual(line.hash(), line.hashExpected())) return "Line " + line.seq() + " was changed.";
        for (Head head : kept) {
            if (head.seq() == line.seq() && !MessageDigest.isEqual(head.hash(), line.hash())) {
                return "Line " + line.seq() + " is not the one whose head was kept.";
            }
        }
        return null;
    }

    private static AuditLine line(ResultSet row) throws SQLException {
        return new AuditLine(
                row.getLong("seq"),
                Instant.ofEpochMilli(row.getLong("made_ms")),
                new Caller(row.getString("actor"), row.getString("role"), row.getString("request")),
                row.getString("action"),
                row.getString("object"),
                row.getString("outcome"),
                row.getBytes("previous"),
                row.getBytes("hash"));
    }
}
