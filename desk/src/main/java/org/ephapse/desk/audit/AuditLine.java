package org.ephapse.desk.audit;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import org.ephapse.desk.secret.Chance;

/// One line of the audit.
///
/// @param seq 1, 2, 3, ... without a gap
/// @param object the reference of a request, `staff-12`, or `-`
/// @param outcome `done`, `denied` or `failed`
/// @param previous the hash of the line before
/// @param hash SHA-256 over the line before and everything in this one
public record AuditLine(
        long seq,
        Instant at,
        Caller caller,
        String action,
        String object,
        String outcome,
        byte[] previous,
        byte[] hash) {
    /// What stands before the first line.
    static final byte[] BEGINNING = new byte[32];

    static AuditLine after(Head head, Instant at, Caller caller, Deed deed) {
        long seq = head.seq() + 1;
        byte[] hash = hash(head.hash(), seq, at, caller, deed);
        return new AuditLine(seq, at, caller, deed.action(), deed.object(), deed.outcome(), head.hash(), hash);
    }

    /// What was done.
    record Deed(String action, String object, String outcome) {}

    /// The hash that this line must have.
    byte[] hashExpected() {
        return hash(previous, seq, at, caller, new Deed(action, object, outcome));
    }

    private static byte[] hash(byte[] previous, long seq, Instant at, Caller caller, Deed deed) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.write(previous);
            out.writeLong(seq);
            out.writeLong(at.toEpochMilli());
            out.writeUTF(caller.actor());
            out.writeUTF(caller.role());
            out.writeUTF(caller.request());
            out.writeUTF(deed.action());
            out.writeUTF(deed.object());
            out.writeUTF(deed.outcome());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Chance.hash(bytes.toByteArray());
    }
}
