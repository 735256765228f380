package org.ephapse.desk.audit;

import java.util.HexFormat;
import org.ephapse.desk.ground.Refusal;

/// The last line of the audit at some moment: its number and its hash. Kept elsewhere, it shows whether lines were cut
/// off since. Written as `1234:9f86d0...`.
public record Head(long seq, byte[] hash) {
    static final Head BEGINNING = new Head(0, AuditLine.BEGINNING);

    /// Reads a head as [#toString] writes it.
    public static Head parse(String written) {
        String head = written.strip();
        if (!head.matches("\\d{1,18}:[0-9a-f]{64}")) {
            throw new Refusal("A head of the audit is written as number:hash, with 64 hexadecimal digits.");
        }
        int colon = head.indexOf(':');
        return new Head(Long.parseLong(head.substring(0, colon)), HexFormat.of().parseHex(head.substring(colon + 1)));
    }

    @Override
    public String toString() {
        return seq + ":" + HexFormat.of().formatHex(hash);
    }
}
