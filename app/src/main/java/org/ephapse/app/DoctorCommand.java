package org.ephapse.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.ephapse.app.fibre.FastLoops;
import org.ephapse.app.text.Json;
import org.ephapse.app.text.Reason;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `ephapse doctor`: where the program runs, and whether it can work there.
@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Tells where the program runs and whether it can work there; put it into a report of a mistake.",
            "Leaves with code 1 where something is amiss."
        })
final class DoctorCommand implements Callable<Integer> {
    private static final String FINE = "yes";
    private static final long MEGABYTE = 1L << 20;
    private static final int NEEDED_JAVA = 25;

    @Option(names = "--json", description = "Prints the same as JSON.")
    private boolean json;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "The directory to try; the one you are in where it is not given.")
    private Path out = Path.of("");

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        Map<String, String> findings = findings();
        boolean well = FINE.equals(findings.get("temporary directory can be written"))
                && FINE.equals(findings.get("output directory can be written"))
                && FINE.equals(findings.get("java is new enough"));
        PrintWriter console = spec.commandLine().getOut();
        if (json) {
            console.print(Json.text(findings));
        } else {
            findings.forEach((what, found) -> console.println(what + ": " + found));
            console.println(well ? "all is well" : "something is amiss");
        }
        console.flush();
        return well ? ExitCode.DONE : ExitCode.CHECK_FAILED;
    }

    private Map<String, String> findings() {
        Runtime runtime = Runtime.getRuntime();
        Provenance here = Provenance.here();
        Map<String, String> findings = new LinkedHashMap<>();
        findings.put("version", here.version());
        findings.put("commit", here.commit());
        findings.put("java", here.jdk() + ", " + property("java.vendor"));
        findings.put(
                "java is new enough",
                Runtime.version().feature() >= NEEDED_JAVA ? FINE : "no, it must be " + NEEDED_JAVA);
        findings.put("system", property("os.name") + " " + property("os.version") + ", " + property("os.arch"));
        findings.put("processors", Integer.toString(runtime.availableProcessors()));
        findings.put("memory for the program", runtime.maxMemory() / MEGABYTE + " MB");
        findings.put("locale", Locale.getDefault().toLanguageTag());
        findings.put("time zone", java.util.TimeZone.getDefault().getID());
        findings.put("encoding of text", Charset.defaultCharset().name());
        findings.put("encoding of file names", property("sun.jnu.encoding"));
        findings.put("temporary directory can be written", writable(Path.of(property("java.io.tmpdir"))));
        findings.put("output directory can be written", writable(out));
        findings.put("loops over fibres are vectors", FastLoops.answer());
        return findings;
    }

    private static String property(String name) {
        return System.getProperty(name, "unknown");
    }

    private static String writable(Path directory) {
        try {
            Path probe = Files.createTempFile(directory, ".ephapse-", ".probe");
            Files.delete(probe);
            return FINE;
        } catch (IOException e) {
            return "no: " + Reason.of(e);
        }
    }
}
