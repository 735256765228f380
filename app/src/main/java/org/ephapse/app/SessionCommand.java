package org.ephapse.app;

import java.util.concurrent.Callable;
import org.ephapse.app.session.Protocols;
import org.ephapse.app.text.BadInput;
import org.ephapse.body.session.Protocol;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `ephapse session`: seconds in a room with one lesion.
@Command(
        name = "session",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = ExperimentCommand.class,
        description = {
            "Runs seconds with a lesion of the facial nerve's root: which motor unit of which muscle discharges when.",
            "  ephapse session typical --out out/typical-seconds",
            "  ephapse session examples/typical.yaml --age 57 --protocol blinks",
            "  ephapse session experiment ladder",
            "Everything is simulated. A second of a large lesion takes a second or more."
        })
final class SessionCommand implements Callable<Integer> {
    @Mixin
    @SuppressWarnings("NullAway.Init")
    private SessionRun run;

    @Option(
            names = "--protocol",
            paramLabel = "NAME",
            description = "What is done: rest, blinks, closure, smile, tension, sleep, hyperventilation, theatre"
                    + " (${DEFAULT-VALUE}).")
    private String protocol = "rest";

    @Option(names = "--seconds", paramLabel = "S", description = "Length of the record (${DEFAULT-VALUE}).")
    private double seconds = 5;

    @Override
    public Integer call() {
        Lesioned lesioned = run.lesioned();
        double lasts_ms = SessionRun.ms("--seconds", seconds);
        Protocol asked;
        try {
            asked = Protocols.of(protocol, lasts_ms, lesioned.lesion());
        } catch (IllegalArgumentException e) {
            throw new BadInput(
                    "--protocol " + protocol + " does not fit into --seconds " + seconds + ": " + e.getMessage());
        }
        return run.run(lesioned, protocol, asked);
    }
}
