package org.ephapse.desk.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.ephapse.desk.On;
import org.ephapse.desk.Opened;
import org.ephapse.desk.audit.Verdict.Broken;
import org.ephapse.desk.audit.Verdict.Whole;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// The chain shows what was done to it.
class TrailTest {
    @TempDir
    Path home;

    private static void fill(Opened opened) {
        for (int i = 0; i < 5; i++) opened.acceptedVisit();
    }

    private static void sql(Opened opened, String sql) {
        opened.store().commit(handle -> handle.execute(sql));
    }

    @ParameterizedTest
    @EnumSource
    void what_nobody_touched_is_whole(On database) {
        try (var opened = Opened.on(database, home)) {
            fill(opened);
            assertThat(opened.desk.trail().verify(List.of(opened.desk.trail().head())))
                    .isInstanceOfSatisfying(
                            Whole.class, whole -> assertThat(whole.head().seq()).isEqualTo(5));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        update audit set actor = 'nobody' where seq = 3                            | 3
        update audit set object = '-' where seq = 1                                | 1
        update audit set made_ms = made_ms + 1 where seq = 5                       | 5
        update audit set outcome = 'denied' where seq = 2                          | 2
        delete from audit where seq = 3                                            | 4
        delete from audit where seq = 1                                            | 2
        delete from audit where seq = 5                                            | 4
        update audit set seq = 6 where seq = 5                                     | 6
        """)
    void an_edit_or_a_cut_is_found_at_its_line(String sql, long line) {
        try (var opened = Opened.on(On.H2, home)) {
            fill(opened);
            sql(opened, sql);
            assertThat(opened.desk.trail().verify(List.of()))
                    .isInstanceOfSatisfying(
                            Broken.class, broken -> assertThat(broken.seq()).isEqualTo(line));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_chain_computed_anew_without_the_key_is_found(On database) {
        try (var opened = Opened.on(database, home)) {
            fill(opened);
            AuditLine fourth = opened.desk.trail().lines(4, 1).getFirst();
            // what somebody can do who writes to the database: end the chain earlier and say so in its head
            sql(opened, "delete from audit where seq = 5");
            opened.store()
                    .commit(handle -> handle.createUpdate("update audit_head set seq = 4, hash = :hash")
                            .bind("hash", fourth.hash())
                            .execute());
            assertThat(opened.desk.trail().verify(List.of()))
                    .isEqualTo(new Broken(4, "The head of the chain was not written by this desk."));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_whole_older_state_put_back_shows_only_against_a_head_kept_elsewhere(On database) {
        try (var opened = Opened.on(database, home)) {
            fill(opened);
            byte[] mac = opened.store()
                    .read(handle -> handle.createQuery("select mac from audit_head")
                            .mapTo(byte[].class)
                            .one());
            Head before = opened.desk.trail().head();
            opened.acceptedVisit();
            Head kept = opened.desk.trail().head();
            sql(opened, "delete from audit where seq = 6");
            opened.store()
                    .commit(handle -> handle.createUpdate("update audit_head set seq = :seq, hash = :hash, mac = :mac")
                            .bind("seq", before.seq())
                            .bind("hash", before.hash())
                            .bind("mac", mac)
                            .execute());
            assertThat(opened.desk.trail().verify(List.of())).isInstanceOf(Whole.class);
            assertThat(opened.desk.trail().verify(List.of(Head.parse(kept.toString()))))
                    .isEqualTo(new Broken(5, "Line 6 was there once; the chain now ends at line 5."));
        }
    }

    @ParameterizedTest
    @EnumSource
    void many_writers_at_once_make_one_chain(On database) throws Exception {
        try (var opened = Opened.on(database, home);
                var people = Executors.newFixedThreadPool(16)) {
            Callable<Object> write = () -> {
                opened.desk.trail().failed(Caller.CONSOLE, "TRY", "-");
                return "";
            };
            for (var done : people.invokeAll(java.util.Collections.nCopies(64, write))) done.get();
            assertThat(opened.desk.trail().verify(List.of()))
                    .isInstanceOfSatisfying(
                            Whole.class, whole -> assertThat(whole.head().seq()).isEqualTo(64));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_deed_that_failed_leaves_neither_deed_nor_line(On database) {
        try (var opened = Opened.on(database, home)) {
            var failure = org.assertj.core.api.Assertions.catchThrowable(() -> opened.store()
                    .commit(handle -> {
                        opened.desk.trail().done(handle, Caller.CONSOLE, "TRY", "-");
                        throw new IllegalStateException("on the way");
                    }));
            assertThat(failure).hasMessage("on the way");
            assertThat(opened.desk.trail().head().seq()).isZero();
        }
    }
}
