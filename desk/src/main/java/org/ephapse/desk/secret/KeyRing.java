package org.ephapse.desk.secret;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.ephapse.desk.ground.Refusal;

/// The keys of one desk. The first data key seals; every one of them opens what it sealed. The master key is for keyed
/// hashes only and is never rotated, because stored hashes depend on it.
///
/// Written down a ring is a list of `name=base64`, on lines or between commas: `master` and `k1`, `k2`, ... of 32
/// bytes each, the newest data key first.
public final class KeyRing {
    private static final String MASTER = "master";
    private static final int KEY_BYTES = 32, NONCE_BYTES = 12, TAG_BITS = 128;

    private final byte[] master;
    private final Map<String, byte[]> sealing;

    private KeyRing(byte[] master, Map<String, byte[]> sealing) {
        this.master = master;
        this.sealing = sealing;
    }

    /// A ring of fresh random keys.
    public static KeyRing fresh() {
        var sealing = new LinkedHashMap<String, byte[]>();
        sealing.put("k1", Chance.bytes(KEY_BYTES));
        return new KeyRing(Chance.bytes(KEY_BYTES), sealing);
    }

    /// Reads a ring; a refusal never repeats what was written.
    public static KeyRing parse(String written) {
        var keys = new LinkedHashMap<String, byte[]>();
        for (String line : entries(written)) {
            int equals = line.indexOf('=');
            String name = equals < 0 ? "" : line.substring(0, equals).strip();
            if (!name.matches("master|k[1-9][0-9]{0,6}")) {
                throw new Refusal("The keys of the desk must be written as master=... and k1=..., in base64.");
            }
            if (keys.put(name, key(name, line.substring(equals + 1).strip())) != null) {
                throw new Refusal("The keys of the desk hold " + name + " twice.");
            }
        }
        byte[] master = keys.remove(MASTER);
        if (master == null || keys.isEmpty()) {
            throw new Refusal("The keys of the desk must hold a master key and at least one data key (k1).");
        }
        return new KeyRing(master, keys);
    }

    private static List<String> entries(String written) {
        return written.lines()
                .filter(line -> !line.strip().startsWith("#"))
                .flatMap(line -> Stream.of(line.split(",", -1)))
                .map(String::strip)
                .filter(entry -> !entry.isEmpty())
                .toList();
    }

    private static byte[] key(String name, String base64) {
        byte[] key;
        try {
            key = Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException _) {
            throw new Refusal("The key " + name + " of the desk is not base64.");
        }
        if (key.length != KEY_BYTES) throw new Refusal("The key " + name + " of the desk must have 32 bytes.");
        return key;
    }

    /// The ring as it is written into the key file.
    String written() {
        var lines = new ArrayList<String>();
        sealing.forEach(
                (name, key) -> lines.add(name + "=" + Base64.getEncoder().encodeToString(key)));
        lines.add(MASTER + "=" + Base64.getEncoder().encodeToString(master));
        return lines.stream().collect(Collectors.joining("\n", "", "\n"));
    }

    /// This ring with a new data key in front.
    public KeyRing rotated() {
        int newest = names().stream()
                .mapToInt(name -> Integer.parseInt(name.substring(1)))
                .max()
                .orElse(0);
        var keys = new LinkedHashMap<String, byte[]>();
        keys.put("k" + (newest + 1), Chance.bytes(KEY_BYTES));
        keys.putAll(sealing);
        return new KeyRing(master, keys);
    }

    /// This ring with its newest data key only: whatever older keys sealed cannot be read any more.
    public KeyRing newestOnly() {
        var keys = new LinkedHashMap<String, byte[]>();
        keys.put(current(), key(current()));
        return new KeyRing(master, keys);
    }

    /// The data key that seals.
    public String current() {
        return sealing.keySet().iterator().next();
    }

    /// All data keys.
    public Set<String> names() {
        return new TreeSet<>(sealing.keySet());
    }

    /// Seals `plain` for one place only: `about` names it, and elsewhere it does not open.
    public Sealed seal(String about, byte[] plain) {
        byte[] nonce = Chance.bytes(NONCE_BYTES);
        byte[] secret = cipher(Cipher.ENCRYPT_MODE, current(), nonce, about, plain);
        byte[] bytes = Arrays.copyOf(nonce, NONCE_BYTES + secret.length);
        System.arraycopy(secret, 0, bytes, NONCE_BYTES, secret.length);
        return new Sealed(current(), bytes);
    }

    /// Opens what was sealed for the same place; anything altered is refused.
    public byte[] open(String about, Sealed sealed) {
        byte[] nonce = Arrays.copyOf(sealed.bytes(), NONCE_BYTES);
        byte[] secret = Arrays.copyOfRange(sealed.bytes(), NONCE_BYTES, sealed.bytes().length);
        return cipher(Cipher.DECRYPT_MODE, sealed.keyId(), nonce, about, secret);
    }

    private byte[] cipher(int mode, String keyId, byte[] nonce, String about, byte[] input) {
        try {
            Cipher aes = Cipher.getInstance("AES/GCM/NoPadding");
            aes.init(mode, new SecretKeySpec(key(keyId), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            aes.updateAAD((about + "\0" + keyId).getBytes(UTF_8));
            return aes.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new Refusal("What was sealed under the key " + keyId + " does not open: it was altered or moved, or"
                    + " this is another desk's key (" + e.getClass().getSimpleName() + ").");
        }
    }

    private byte[] key(String keyId) {
        byte[] key = sealing.get(keyId);
        if (key == null) throw new Refusal("The desk does not have the key " + keyId + " any more.");
        return key;
    }

    /// A keyed hash (HMAC-SHA-256) for one purpose; parts are kept apart by their lengths.
    public byte[] mac(String purpose, byte[]... parts) {
        byte[] own = hmac(master, List.of(purpose.getBytes(UTF_8)));
        var lengthsAndParts = new ArrayList<byte[]>();
        for (byte[] part : parts) {
            lengthsAndParts.add(Integer.toString(part.length).getBytes(UTF_8));
            lengthsAndParts.add(":".getBytes(UTF_8));
            lengthsAndParts.add(part);
        }
        return hmac(own, lengthsAndParts);
    }

    private static byte[] hmac(byte[] key, List<byte[]> parts) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            parts.forEach(mac::update);
            return mac.doFinal();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no HMAC-SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return "KeyRing" + names();
    }
}
