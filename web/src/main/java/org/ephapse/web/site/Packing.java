package org.ephapse.web.site;

/// Whole numbers as printable characters that JSON needs not escape: a digit of base 91 each, the highest first.
final class Packing {
    /// Values of one character.
    static final int BASE = 91;

    private static final int FIRST = '#';
    private static final char BACKSLASH = '\\';

    private Packing() {}

    /// Appends a number of 0 to 90 as one character.
    static void one(StringBuilder out, int number) {
        if (number < 0 || number >= BASE) throw new IllegalArgumentException(number + " does not fit one character");
        int character = FIRST + number;
        out.append((char) (character < BACKSLASH ? character : character + 1));
    }

    /// Appends a number of 0 to 8280 as two characters.
    static void two(StringBuilder out, int number) {
        one(out, Math.floorDiv(number, BASE));
        one(out, Math.floorMod(number, BASE));
    }

    /// A share of 0 to 1 as one character, in ninetieths.
    static void share(StringBuilder out, double share) {
        one(out, (int) Math.round(share * (BASE - 1)));
    }
}
