package org.ephapse.app;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import org.ephapse.app.text.Decimal;
import org.ephapse.measure.Source;

/// A sourced constant of the engine.
///
/// @param room   the engine's room: `conflict`
/// @param name   class and constant: `Root.RADIUS_mm`
/// @param value  its value, or its values, without unit
/// @param unit   its unit as its name says, `mmHg/year`; empty where the name says none
/// @param source where it comes from
public record Parameter(String room, String name, String value, String unit, Source source) {
    private static final String PER = "per ";

    /// Values of a long table that are shown.
    private static final int SHOWN = 8;

    static Parameter of(Class<?> owner, Class<?> holder, Field field, Source source) {
        String[] packages = owner.getPackageName().split("\\.", -1);
        String name =
                owner.getSimpleName() + (holder == owner ? "." : "." + holder.getSimpleName() + ".") + field.getName();
        return new Parameter(packages[packages.length - 1], name, value(field), unit(field.getName()), source);
    }

    private static String value(Field field) {
        try {
            field.setAccessible(true);
            Object value = field.get(null);
            return value == null ? "" : text(value);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(field + " cannot be read", e);
        }
    }

    private static String text(Object value) {
        if (value instanceof Double number) return Decimal.exact(number);
        if (!value.getClass().isArray()) return String.valueOf(value);
        List<String> items = new ArrayList<>();
        for (int i = 0; i < Math.min(SHOWN, Array.getLength(value)); i++) items.add(text(Array.get(value, i)));
        int rest = Array.getLength(value) - items.size();
        return "[" + String.join(", ", items) + (rest > 0 ? ", and " + rest + " more" : "") + "]";
    }

    /// `FREE_SUPPORT_mN_per_mm` in mN/mm, `RATE_per_year` in 1/year, `HALF_DOSE_U` in U.
    private static String unit(String field) {
        List<String> tokens = List.of(field.split("_", -1));
        int begin = tokens.size();
        while (begin > 1 && isUnit(tokens.get(begin - 1))) begin--;
        String words = String.join(" ", tokens.subList(begin, tokens.size()));
        return words.startsWith(PER) ? "1/" + words.substring(PER.length()) : words.replace(" " + PER, "/");
    }

    private static boolean isUnit(String token) {
        return token.equals("U") || token.chars().anyMatch(Character::isLowerCase);
    }
}
