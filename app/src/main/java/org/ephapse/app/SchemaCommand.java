package org.ephapse.app;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.ephapse.app.scenario.Schema;
import org.ephapse.app.text.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `ephapse schema`: the scenario format for editors.
@Command(
        name = "schema",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Prints the scenario format as JSON Schema (2020-12).",
            "Editors check and complete scenarios with it:  ephapse schema > scenario.schema.json"
        })
final class SchemaCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter console = spec.commandLine().getOut();
        console.print(Json.text(Schema.document()));
        console.flush();
        return ExitCode.DONE;
    }
}
