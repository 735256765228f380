package org.ephapse.web.site;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;

/// The three roads, ready to be put into a template.
public final class Lanes {
    private static final int TICK_years = 5, NARROW_TICK_years = 2;
    private final Properties pieces;

    private Lanes(Properties pieces) {
        this.pieces = pieces;
    }

    /// The lanes of a file that [Roads] made.
    public static Lanes of(byte[] file) {
        Properties pieces = new Properties();
        try {
            pieces.load(new StringReader(new String(file, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("the roads cannot be read", e);
        }
        return new Lanes(pieces);
    }

    /// A piece by its name.
    public String get(String name) {
        String piece = pieces.getProperty(name);
        if (piece == null) throw new IllegalArgumentException("the roads have no " + name);
        return piece;
    }

    /// The sizes in which they are drawn.
    public List<Roads.Size> sizes() {
        return Roads.SIZES;
    }

    /// Ages at the axis of a size.
    public List<Integer> ticks(Roads.Size size) {
        int step = size.to_years() - size.from_years() > TICK_years * TICK_years ? TICK_years : NARROW_TICK_years;
        return java.util.stream.IntStream.rangeClosed((int) size.from_years(), (int) size.to_years())
                .filter(age -> age % step == 0)
                .boxed()
                .toList();
    }

    /// Mean twitching of a year: the age, waiting, under toxin, operated.
    public List<List<String>> table() {
        return java.util.stream.IntStream.range(0, (int) Story.UNTIL_years)
                .filter(age -> pieces.containsKey("mean." + age))
                .mapToObj(age -> Arrays.asList((age + " " + get("mean." + age)).split(" ")))
                .toList();
    }
}
