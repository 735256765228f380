package org.ephapse.desk.backup;

import java.util.List;
import org.ephapse.desk.letter.Letters;
import org.ephapse.desk.secret.Chance;
import org.ephapse.desk.secret.KeyRing;
import org.ephapse.desk.secret.Sealed;
import org.ephapse.desk.store.Store;
import org.jdbi.v3.core.Handle;

/// Seals everything in the store anew under the newest key, in one transaction.
public final class Rotation {
    private Rotation() {}

    private record Piece(Object id, String about, Sealed sealed) {}

    /// Where sealed content lies.
    ///
    /// @param id the column that finds the row
    /// @param from the rows, with `id`, `about` and the sealed columns
    private record Place(String table, String id, String from, boolean isBytes, String prefix) {}

    private static final List<Place> PLACES = List.of(
            new Place(
                    "letter",
                    "id",
                    "select id as id, reference as about, key_id, sealed from letter",
                    false,
                    Letters.about("")),
            new Place(
                    "note",
                    "id",
                    "select n.id as id, l.reference as about, n.key_id, n.sealed from note n"
                            + " join letter l on l.id = n.letter",
                    false,
                    Letters.aboutNote("")),
            new Place(
                    "staff", "id", "select id as id, login_index as about, key_id, sealed from staff", true, "staff:"),
            new Place(
                    "invitation",
                    "code_hash",
                    "select code_hash as id, code_hash as about, key_id, sealed from invitation",
                    true,
                    "invitation:"));

    /// Seals anew whatever is not under the newest key.
    ///
    /// @return how many pieces were
    public static int run(Handle handle, KeyRing keys) {
        int count = 0;
        for (Place place : PLACES) {
            for (Piece piece : pieces(handle, place, keys.current())) {
                Sealed fresh = keys.seal(piece.about(), keys.open(piece.about(), piece.sealed()));
                count += handle.createUpdate("update " + place.table() + " set key_id = :key, sealed = :sealed where "
                                + place.id() + " = :id")
                        .bind("key", fresh.keyId())
                        .bind("sealed", fresh.bytes())
                        .bind("id", piece.id())
                        .execute();
            }
        }
        return count;
    }

    private static List<Piece> pieces(Handle handle, Place place, String current) {
        return handle.createQuery("select * from (" + place.from() + ") p where p.key_id <> :current")
                .bind("current", current)
                .map((row, context) -> new Piece(
                        row.getObject("id"),
                        place.prefix()
                                + (place.isBytes() ? Chance.text(row.getBytes("about")) : row.getString("about")),
                        new Sealed(row.getString("key_id"), row.getBytes("sealed"))))
                .list();
    }

    /// The word that is sealed under each key in use, and how it is checked.
    public static void check(Store store, KeyRing keys) {
        byte[] plain = "front desk".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        store.commit(handle -> {
            var known = handle.createQuery("select key_id, sealed from key_check")
                    .map((row, context) -> new Sealed(row.getString("key_id"), row.getBytes("sealed")))
                    .list();
            known.forEach(word -> keys.open("key-check", word));
            boolean isKnown = known.stream().anyMatch(word -> word.keyId().equals(keys.current()));
            return isKnown
                    ? 0
                    : handle.createUpdate("insert into key_check (key_id, sealed) values (:key, :sealed)")
                            .bind("key", keys.current())
                            .bind("sealed", keys.seal("key-check", plain).bytes())
                            .execute();
        });
    }

    /// Forgets which older keys were in use.
    public static void forget(Handle handle, KeyRing keys) {
        handle.createUpdate("delete from key_check where key_id <> :current")
                .bind("current", keys.current())
                .execute();
    }
}
