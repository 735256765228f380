package org.ephapse.desk.secret;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import org.ephapse.desk.On;
import org.ephapse.desk.ground.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Keys, and what they seal.
class KeyRingTest {
    private static final byte[] TEXT = "A name".getBytes(UTF_8);

    @TempDir
    Path home;

    @Test
    void what_was_sealed_opens_in_its_place() {
        KeyRing keys = KeyRing.fresh();
        assertThat(keys.open("letter:1", keys.seal("letter:1", TEXT))).isEqualTo(TEXT);
    }

    @Test
    void it_does_not_open_in_another_place_or_with_another_ring() {
        KeyRing keys = KeyRing.fresh();
        Sealed sealed = keys.seal("letter:1", TEXT);
        assertThatThrownBy(() -> keys.open("letter:2", sealed)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> KeyRing.fresh().open("letter:1", sealed)).isInstanceOf(Refusal.class);
    }

    @Test
    void no_flipped_bit_passes() {
        KeyRing keys = KeyRing.fresh();
        Sealed sealed = keys.seal("letter:1", TEXT);
        for (int i = 0; i < sealed.bytes().length; i++) {
            byte[] altered = sealed.bytes().clone();
            altered[i] ^= 1;
            assertThatThrownBy(() -> keys.open("letter:1", new Sealed("k1", altered)))
                    .isInstanceOf(Refusal.class);
        }
    }

    @Test
    void the_same_text_sealed_twice_looks_different() {
        KeyRing keys = KeyRing.fresh();
        assertThat(keys.seal("x", TEXT).bytes())
                .isNotEqualTo(keys.seal("x", TEXT).bytes());
    }

    @Test
    void a_rotated_ring_opens_the_old_and_seals_with_the_new_until_the_old_is_forgotten() {
        KeyRing keys = KeyRing.fresh();
        Sealed old = keys.seal("x", TEXT);
        KeyRing rotated = KeyRing.parse(keys.rotated().written());
        assertThat(rotated.open("x", old)).isEqualTo(TEXT);
        assertThat(rotated.seal("x", TEXT).keyId()).isEqualTo("k2");
        assertThatThrownBy(() -> rotated.newestOnly().open("x", old)).isInstanceOf(Refusal.class);
    }

    @Test
    void parts_of_a_keyed_hash_are_kept_apart() {
        KeyRing keys = KeyRing.fresh();
        assertThat(keys.mac("p", "ab".getBytes(UTF_8), "c".getBytes(UTF_8)))
                .isNotEqualTo(keys.mac("p", "a".getBytes(UTF_8), "bc".getBytes(UTF_8)))
                .isNotEqualTo(keys.mac("q", "ab".getBytes(UTF_8), "c".getBytes(UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "secretword", "k1=secretword", "k1=c2VjcmV0d29yZA==", "master=c2VjcmV0d29yZA==", "k0=x"})
    void bad_keys_are_refused_without_repeating_them(String written) {
        assertThatThrownBy(() -> KeyRing.parse(written))
                .isInstanceOf(Refusal.class)
                .hasMessageNotContaining("secretword")
                .hasMessageNotContaining("c2Vj");
    }

    @Test
    void the_key_file_is_for_its_owner_and_is_refused_once_others_may_read_it() throws IOException {
        var settings = On.H2.settings(home);
        var file = new KeyFile(settings);
        file.write(KeyRing.fresh());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(settings.keyFile())))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(settings.keyFile().getParent())))
                .isEqualTo("rwx------");
        Files.setPosixFilePermissions(settings.keyFile(), PosixFilePermissions.fromString("rw-r--r--"));
        assertThatThrownBy(file::read).isInstanceOf(Refusal.class).hasMessageContaining("chmod 600");
    }

    @Test
    void the_key_file_reads_itself_back() {
        var file = new KeyFile(On.H2.settings(home));
        KeyRing keys = KeyRing.fresh().rotated();
        file.write(keys);
        assertThat(file.read().written()).isEqualTo(keys.written());
    }

    @Test
    void keys_may_stand_between_commas() {
        KeyRing keys = KeyRing.fresh();
        assertThat(KeyRing.parse(keys.written().strip().replace('\n', ',')).written())
                .isEqualTo(keys.written());
    }

    @Test
    void a_ring_never_prints_its_keys() {
        KeyRing keys = KeyRing.fresh();
        assertThat(keys.toString()).isEqualTo("KeyRing[k1]");
    }

    @Test
    void sha_256_is_the_published_one() {
        assertThat(HexFormat.of().formatHex(Chance.hash("abc")))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
}
