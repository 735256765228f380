package org.ephapse.desk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.ephapse.desk.On;
import org.ephapse.desk.ground.Refusal;
import org.ephapse.desk.ground.Settings;
import org.ephapse.desk.store.Store.Writing;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The store on both databases.
class StoreTest {
    @TempDir
    Path home;

    @Test
    void both_databases_have_the_same_schema() {
        try (Store h2 = Store.open(On.H2.settings(home));
                Store postgres = Store.open(On.POSTGRES.settings(home))) {
            assertThat(h2.read(StoreTest::columns)).hasSizeGreaterThan(60).isEqualTo(postgres.read(StoreTest::columns));
        }
    }

    private static List<String> columns(Handle handle) {
        return handle
                .createQuery("select table_name || '.' || column_name || ' ' || is_nullable from"
                        + " information_schema.columns where lower(table_schema) = 'public'"
                        + " and table_name <> 'flyway_schema_history'")
                .mapTo(String.class)
                .stream()
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void a_second_process_is_refused_in_a_sentence(On database) {
        Settings settings = database.settings(home);
        try (Store _ = Store.open(settings)) {
            // H2 shares a database inside one process and locks its file against others, which KillTest's processes are
            if (database == On.POSTGRES) {
                assertThatThrownBy(() -> Store.open(settings))
                        .isInstanceOf(Refusal.class)
                        .hasMessage("The desk is open in another process; stop that one first.");
            }
        }
        Store.open(settings).close();
    }

    @Test
    void another_kind_of_database_is_refused_without_its_address() {
        assertThatThrownBy(() -> new Settings.Database("jdbc:h2:mem:x;INIT=RUNSCRIPT FROM 'x'", "user", "word"))
                .isInstanceOf(Refusal.class)
                .hasMessageNotContaining("RUNSCRIPT");
    }

    @Test
    void a_database_that_is_not_there_is_refused_without_address_and_password() {
        var settings = new Settings(
                home,
                new Settings.Database("jdbc:postgresql://localhost:1/nowhere", "user", "sesame"),
                null,
                home.resolve("keys"),
                Duration.ofDays(180),
                false,
                "2026-11",
                java.time.ZoneId.of("UTC"),
                null,
                null);
        assertThatThrownBy(() -> Store.open(settings))
                .isInstanceOf(Refusal.class)
                .hasMessageNotContaining("sesame")
                .hasMessageNotContaining("nowhere");
    }

    private long afterPowerCut(Writing writing) throws Exception {
        PowerCut.install();
        Path disk = home.toRealPath().resolve("disk");
        try (Store store = Store.h2("cut:" + disk.resolve("desk"), writing)) {
            store.commit(handle -> handle.execute(
                    "insert into once (key_hash, body_mac, made_ms) values (?, ?, 1)", new byte[] {1}, new byte[] {2}));
            PowerCut.cut(disk, home.resolve("after"));
        }
        try (Store store = Store.h2("file:" + home.resolve("after/desk").toAbsolutePath(), Writing.AT_ONCE)) {
            return store.read(handle -> handle.createQuery("select count(*) from once")
                    .mapTo(Long.class)
                    .one());
        }
    }

    @Test
    void what_was_committed_survives_a_power_cut() throws Exception {
        assertThat(afterPowerCut(Writing.AT_ONCE)).isEqualTo(1);
    }

    @Test
    void written_later_it_would_not() throws Exception {
        assertThat(afterPowerCut(Writing.LATER)).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void a_failure_of_the_database_quotes_nothing(On database) {
        try (Store store = Store.open(database.settings(home))) {
            assertThatThrownBy(() -> store.commit(handle ->
                            handle.execute("insert into answer (language, question, answer, state, author, made_ms)"
                                    + " values ('Zebrafinch much too long a word', 'x', 'x', 'x', 1, 1)")))
                    .isInstanceOf(StoreFailed.class)
                    .hasMessageNotContaining("Zebrafinch")
                    .hasNoCause();
        }
    }
}
