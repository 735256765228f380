package org.ephapse.desk.secret;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/// Words that nobody can guess, and their hashes.
public final class Chance {
    /// No I, L, O, U: nothing that is misheard on the telephone or spells a word.
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int TOKEN_BYTES = 32, GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Chance() {}

    /// Random bytes.
    public static byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    /// A word of 256 random bits for a link or a cookie.
    public static String token() {
        return text(bytes(TOKEN_BYTES));
    }

    /// A code to read out and to type, five random bits a letter, in groups of four: `7QF2-M9XK-41TD`.
    public static String code(int letters) {
        var code = new StringBuilder();
        for (int i = 0; i < letters; i++) {
            if (i > 0 && i % GROUP == 0) code.append('-');
            code.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return code.toString();
    }

    /// What a person made of a code, without spaces, hyphens and small letters.
    public static String typed(String code) {
        return code.replaceAll("[\\s-]", "")
                .toUpperCase(java.util.Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    }

    /// Bytes as letters that fit into an address.
    public static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /// SHA-256 of the text; enough for what is random, too little for what a person chose.
    public static byte[] hash(String text) {
        return hash(text.getBytes(UTF_8));
    }

    /// SHA-256.
    public static byte[] hash(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }
}
