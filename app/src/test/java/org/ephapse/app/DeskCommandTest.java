package org.ephapse.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The front desk from the command line.
class DeskCommandTest {
    @TempDir
    Path home;

    @Test
    void a_code_for_the_administrator_a_backup_and_a_change_of_keys_leave_a_whole_audit() {
        Ran admin = Ran.ephapse("desk", "admin", "--home", home);
        assertThat(admin.out().strip()).matches("[0-9A-Z]{4}(-[0-9A-Z]{4}){4}");
        assertThat(Ran.ephapse("desk", "backup", "--home", home, home.resolve("backup"))
                        .code())
                .isZero();
        assertThat(Ran.ephapse("desk", "rotate", "--home", home).out())
                .isEqualTo("1 pieces are sealed under a new key\n");
        Ran verify = Ran.ephapse("audit", "verify", "--home", home);
        assertThat(verify.code()).isZero();
        assertThat(verify.out()).startsWith("the audit is whole; its head is 3:");
    }

    @Test
    void an_edited_audit_is_told_with_code_1() throws Exception {
        Ran.ephapse("desk", "admin", "--home", home);
        String url = "jdbc:h2:file:" + home.resolve("store/desk").toAbsolutePath()
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE";
        try (var connection = DriverManager.getConnection(url, "desk", "");
                var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate("update audit set actor = 'nobody'"))
                    .isEqualTo(1);
        }
        Ran verify = Ran.ephapse("audit", "verify", "--json", "--home", home);
        assertThat(verify.code()).isEqualTo(1);
        assertThat(verify.out()).contains("\"whole\" : false").contains("Line 1 was changed.");
    }

    @Test
    void a_cut_is_told_against_a_head_that_was_kept() {
        Ran.ephapse("desk", "admin", "--home", home);
        String kept = "9:" + "0".repeat(64);
        Ran verify = Ran.ephapse("audit", "verify", "--head", kept, "--home", home);
        assertThat(verify.code()).isEqualTo(1);
        assertThat(verify.out()).contains("Line 9 was there once; the chain now ends at line 1.");
    }

    @Test
    void what_the_desk_refuses_is_one_sentence_and_code_2() {
        Ran restore = Ran.ephapse("desk", "restore", "--home", home, home.resolve("nothing"));
        assertThat(restore.code()).isEqualTo(2);
        assertThat(restore.err()).isEqualTo("ephapse: Put the key file of the desk in its place first.\n");
    }

    @Test
    void a_head_that_is_none_is_refused() {
        assertThat(Ran.ephapse("audit", "verify", "--head", "x", "--home", home).code())
                .isEqualTo(2);
    }
}
