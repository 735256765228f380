package org.ephapse.app;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.ephapse.app.Components.Component;
import org.ephapse.app.text.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `ephapse licenses`: what others wrote and this program carries along.
@Command(
        name = "licenses",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Lists everything that this program carries along, with its version and license.",
            "With --sbom the same as a software bill of materials, for a program that looks for known weaknesses."
        })
final class LicensesCommand implements Callable<Integer> {
    @Option(names = "--sbom", description = "Prints CycloneDX 1.6 JSON.")
    private boolean bill;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter console = spec.commandLine().getOut();
        List<Component> all = Components.all();
        if (bill) {
            console.print(Json.text(billOf(all)));
        } else {
            all.forEach(one -> console.println(
                    one.group() + ":" + one.name() + " " + one.version() + ": " + String.join(", ", one.licenses())));
        }
        console.flush();
        return ExitCode.DONE;
    }

    private static Map<String, Object> billOf(List<Component> all) {
        var bill = new LinkedHashMap<String, Object>();
        bill.put("bomFormat", "CycloneDX");
        bill.put("specVersion", "1.6");
        bill.put("version", 1);
        bill.put(
                "metadata",
                Map.of(
                        "component",
                        component(
                                "application",
                                "org.ephapse",
                                "ephapse",
                                Provenance.here().version())));
        bill.put("components", all.stream().map(LicensesCommand::library).toList());
        return bill;
    }

    private static Map<String, Object> component(String type, String group, String name, String version) {
        var component = new LinkedHashMap<String, Object>();
        component.put("type", type);
        component.put("group", group);
        component.put("name", name);
        component.put("version", version);
        return component;
    }

    private static Map<String, Object> library(Component one) {
        Map<String, Object> library = component("library", one.group(), one.name(), one.version());
        library.put(
                "licenses",
                one.licenses().stream().map(LicensesCommand::license).toList());
        library.put("purl", one.purl());
        return library;
    }

    /// A license by its SPDX name; one with an exception is no single id.
    private static Map<String, Object> license(String name) {
        return Map.of("license", Map.of(name.contains(" ") ? "name" : "id", name));
    }
}
