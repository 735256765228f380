package org.ephapse.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Files and methods stay short enough to read without scrolling back. The budgets (files: median 100, 90 % 300 lines;
/// methods: median 6, 90 % 20; 5 parameters; 20 files in a package; 15 to 35 % comments) are printed for the reader;
/// only the hard stops fail. A file named ...Table holds constants and may be as long as they are.
class SizesTest {
    private static final int FILE_STOP = 500;
    private static final int METHOD_STOP = 60;

    private record Method(String at, String name, int lines, int parameters) {}

    static List<String> complaints(List<JavaText> sources) {
        var files = sources.stream()
                .filter(source -> !source.fileName().endsWith("Table.java"))
                .filter(source -> source.lines().size() > FILE_STOP)
                .map(source -> "%s: the file has %d lines, %d is the most."
                        .formatted(source.name(), source.lines().size(), FILE_STOP));
        var methods = methods(sources).stream()
                .filter(method -> method.lines() > METHOD_STOP)
                .map(method -> "%s: the method %s has %d lines, %d is the most."
                        .formatted(method.at(), method.name(), method.lines(), METHOD_STOP));
        return Stream.concat(files, methods).toList();
    }

    private static List<Method> methods(List<JavaText> sources) {
        var methods = new ArrayList<Method>();
        for (JavaText source : sources) {
            var parsed = source.parse();
            new TreeScanner<Void, Void>() {
                @Override
                public Void visitMethod(MethodTree method, Void unused) {
                    int lines = (int) (parsed.lastLine(method) - parsed.line(method) + 1);
                    methods.add(new Method(
                            parsed.at(method),
                            method.getName().toString(),
                            lines,
                            method.getParameters().size()));
                    return super.visitMethod(method, null);
                }
            }.scan(parsed.unit(), null);
        }
        return methods;
    }

    private static String row(String name, List<JavaText> sources) {
        var methods = methods(sources);
        var packages = sources.stream().collect(Collectors.groupingBy(JavaText::directory, Collectors.counting()));
        var lines = sources.stream()
                .flatMap(source -> source.lines().stream())
                .map(String::strip)
                .toList();
        long written = lines.stream().filter(line -> !line.isEmpty()).count();
        long comments = lines.stream()
                .filter(line -> line.startsWith("//") || line.startsWith("/*") || line.startsWith("*"))
                .count();
        return "%-14s %5d  %s  %s  %10d  %12d  %7.0f %%"
                .formatted(
                        name,
                        sources.size(),
                        spread(sources.stream().map(source -> source.lines().size())),
                        spread(methods.stream().map(Method::lines)),
                        methods.stream().mapToInt(Method::parameters).max().orElse(0),
                        packages.values().stream()
                                .mapToLong(count -> count)
                                .max()
                                .orElse(0),
                        100.0 * comments / Math.max(1, written));
    }

    private static String spread(Stream<Integer> sizes) {
        var sorted = sizes.sorted().toList();
        int last = sorted.size() - 1;
        return sorted.isEmpty()
                ? "%6s %4s %4s".formatted("-", "-", "-")
                : "%6d %4d %4d".formatted(sorted.get(last / 2), sorted.get(last * 9 / 10), sorted.get(last));
    }

    @Test
    void no_file_and_no_method_passes_its_hard_stop() {
        var main = Reactor.main(Reactor.MODULES);
        var test = Reactor.test(Reactor.MODULES);
        System.out.printf(
                Locale.ROOT,
                "%-14s %5s  %16s  %16s  %10s  %12s  %s%n%-14s %5s  %6s %4s %4s  %6s %4s %4s  %10s  %12s%n",
                "",
                "files",
                "lines of a file",
                "of a method",
                "parameters",
                "package",
                "comments",
                "",
                "",
                "median",
                "90 %",
                "max",
                "median",
                "90 %",
                "max",
                "max",
                "files max");
        Reactor.MODULES.forEach(module -> System.out.println(row(module, Reactor.main(List.of(module)))));
        System.out.println(row("all main", main));
        System.out.println(row("all tests", test));

        assertThat(main).hasSizeGreaterThan(10);
        assertThat(complaints(Stream.concat(main.stream(), test.stream()).toList()))
                .isEmpty();
    }

    @Test
    void a_planted_file_of_501_lines_is_refused() {
        var planted = new JavaText("planted/Long.java", "class Long {}\n" + "//\n".repeat(FILE_STOP));
        assertThat(complaints(List.of(planted)))
                .containsExactly("planted/Long.java: the file has 501 lines, 500 is the most.");
    }

    @Test
    void a_planted_method_of_61_lines_is_refused() {
        var planted = new JavaText(
                "planted/Long.java", "class Long {\nvoid run() {\n" + ";\n".repeat(METHOD_STOP - 1) + "}\n}\n");
        assertThat(complaints(List.of(planted)))
                .containsExactly("planted/Long.java:2: the method run has 61 lines, 60 is the most.");
    }

    @Test
    void a_table_of_constants_may_be_long() {
        var planted = new JavaText("planted/LongTable.java", "class LongTable {}\n" + "//\n".repeat(FILE_STOP));
        assertThat(complaints(List.of(planted))).isEmpty();
    }
}
