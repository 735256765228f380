package org.ephapse.desk.staff;

import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.ephapse.desk.secret.Chance;

/// The second factor: six digits that change every half minute (RFC 6238, HMAC-SHA-1, as every authenticator has it).
final class Totp {
    private static final int SECRET_BYTES = 20, DIGITS = 1_000_000, STEP_ms = 30_000, CODE_LENGTH = 6;
    private static final int LOW_FOUR_BITS = 0xf, SIGN_OFF = 0x7fffffff;
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BASE32_BITS = 5, BASE32_MASK = 31;

    private Totp() {}

    static byte[] secret() {
        return Chance.bytes(SECRET_BYTES);
    }

    /// The half minute, counted from 1970, whose code this is, among the current one and its two neighbors; -1 where it
    /// is none of theirs. A code that was used is refused by whoever remembers its half minute.
    static long step(byte[] secret, String code, long now_ms) {
        String digits = code.replaceAll("\\s", "");
        if (digits.length() != CODE_LENGTH) return -1;
        long current = now_ms / STEP_ms;
        long found = -1;
        for (long step = current - 1; step <= current + 1; step++) {
            boolean same = MessageDigest.isEqual(
                    code(secret, step).getBytes(StandardCharsets.UTF_8), digits.getBytes(StandardCharsets.UTF_8));
            if (same) found = step;
        }
        return found;
    }

    static String code(byte[] secret, long step) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            byte[] hash =
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int offset = hash[hash.length - 1] & LOW_FOUR_BITS;
            int number = ByteBuffer.wrap(hash).getInt(offset) & SIGN_OFF;
            return String.format(java.util.Locale.ROOT, "%06d", number % DIGITS);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no HMAC-SHA-1", e);
        }
    }

    /// The secret as authenticators want it typed.
    static String base32(byte[] secret) {
        var text = new StringBuilder();
        int buffer = 0;
        int bits = 0;
        for (byte octet : secret) {
            buffer = (buffer << Byte.SIZE) | (octet & 0xff);
            bits += Byte.SIZE;
            while (bits >= BASE32_BITS) {
                bits -= BASE32_BITS;
                text.append(BASE32.charAt((buffer >> bits) & BASE32_MASK));
            }
        }
        if (bits > 0) text.append(BASE32.charAt((buffer << (BASE32_BITS - bits)) & BASE32_MASK));
        return text.toString();
    }

    /// The address that an authenticator opens. It names the role and nobody.
    static String address(byte[] secret, Role role) {
        String label = URLEncoder.encode(role.name().toLowerCase(java.util.Locale.ROOT), StandardCharsets.UTF_8);
        return "otpauth://totp/front%20desk:" + label + "?secret=" + base32(secret) + "&issuer=front%20desk";
    }
}
