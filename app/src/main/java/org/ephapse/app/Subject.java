package org.ephapse.app;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.ephapse.app.text.Words;
import org.ephapse.body.Quantity;
import org.ephapse.measure.Source;
import org.jspecify.annotations.Nullable;

/// A quantity that people can ask about: the laws that compute it, the column that shows it, or both.
///
/// @param name   its name, lower case with dashes
/// @param laws   the equations, empty where a column is only counted or copied
/// @param column the column of the life table, or null
record Subject(
        String name, List<Explained.Law> laws, @Nullable Quantity column) {
    private static final int WIDTH = 100;

    /// All quantities, by name.
    static List<Subject> all() {
        Map<String, List<Explained.Law>> laws = new TreeMap<>();
        for (Explained.Law law : Explained.laws()) {
            laws.computeIfAbsent(law.text().quantity(), name -> new ArrayList<>())
                    .add(law);
        }
        Map<String, Quantity> columns = new TreeMap<>();
        for (Quantity quantity : Quantity.values()) columns.put(dashed(quantity), quantity);
        columns.keySet().forEach(name -> laws.putIfAbsent(name, List.of()));
        return laws.entrySet().stream()
                .map(e -> new Subject(e.getKey(), List.copyOf(e.getValue()), columns.get(e.getKey())))
                .toList();
    }

    private static String dashed(Quantity quantity) {
        return quantity.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// One sentence.
    String meaning() {
        if (!laws.isEmpty()) return laws.getFirst().text().meaning();
        return column == null
                ? ""
                : Character.toUpperCase(column.meaning().charAt(0))
                        + column.meaning().substring(1) + ".";
    }

    /// The names it answers to.
    List<String> names() {
        return column == null ? List.of(name) : List.of(name, column.column());
    }

    /// Whether it answers to a name.
    boolean isCalled(String asked) {
        return names().stream().anyMatch(n -> n.equalsIgnoreCase(asked));
    }

    /// Everything about it, for the terminal.
    String text() {
        StringBuilder text = new StringBuilder(name).append('\n');
        text.append(Words.wrapped(meaning(), WIDTH, "  "));
        if (column != null)
            text.append("\n  in the table  ").append(column.column()).append('\n');
        for (Explained.Law law : laws) {
            text.append("\n  law     ").append(law.text().law()).append('\n');
            text.append("  code    ").append(law.home()).append('\n');
            if (law.source() != null)
                text.append("  source  ").append(cited(law.source())).append('\n');
            parameters(law).forEach(p -> text.append(told(p)));
        }
        return text.toString();
    }

    private static String told(Parameter p) {
        String value = p.unit().isEmpty() ? p.value() : p.value() + " " + p.unit();
        return "\n    " + p.name() + " = " + value + "\n" + Words.wrapped(cited(p.source()), WIDTH, "      ");
    }

    private static String cited(Source source) {
        StringBuilder text =
                new StringBuilder(source.grade().name()).append(": ").append(source.cite());
        if (!source.doi().isEmpty()) text.append(", doi:").append(source.doi());
        if (!source.at().isEmpty()) text.append(" (").append(source.at()).append(')');
        return text.toString();
    }

    private static List<Parameter> parameters(Explained.Law law) {
        return Arrays.stream(law.text().parameters())
                .flatMap(c -> Explained.parameters(c).stream())
                .distinct()
                .toList();
    }

    /// Everything about it, as members of a JSON object.
    Map<String, Object> members() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("quantity", name);
        members.put("meaning", meaning());
        if (column != null) members.put("column", column.column());
        members.put("laws", laws.stream().map(Subject::members).toList());
        return members;
    }

    private static Map<String, Object> members(Explained.Law law) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("law", law.text().law());
        members.put("code", law.home());
        if (law.source() != null) members.put("source", members(law.source()));
        members.put("parameters", parameters(law).stream().map(Subject::members).toList());
        return members;
    }

    private static Map<String, Object> members(Parameter parameter) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("name", parameter.name());
        members.put("value", parameter.value());
        members.put("unit", parameter.unit());
        members.put("source", members(parameter.source()));
        return members;
    }

    private static Map<String, Object> members(Source source) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("cite", source.cite());
        members.put("doi", source.doi());
        members.put("at", source.at());
        members.put("grade", source.grade().name());
        return members;
    }
}
