package org.ephapse.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.BindException;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.ephapse.app.text.BadInput;
import org.ephapse.web.Assets;
import org.ephapse.web.Press;
import org.ephapse.web.Server;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `ephapse serve`: the pages, on a port of this machine.
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Serves the pages that explain the disease and compare treatments, prints their address and opens a browser.",
            "Only this machine can reach them unless --host says otherwise. Ctrl-C ends it."
        })
final class ServeCommand implements Callable<Integer> {
    private static final int MOST_PORT = 65_535;

    @Option(names = "--host", paramLabel = "HOST", description = "The interface to listen on (${DEFAULT-VALUE}).")
    private String host = "127.0.0.1";

    @Option(names = "--port", paramLabel = "N", description = "The port (${DEFAULT-VALUE}); 0 takes a free one.")
    private int port = 8080;

    @Option(names = "--no-open", description = "Opens no browser.")
    private boolean opensNone;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        if (port < 0 || port > MOST_PORT) {
            throw new BadInput("--port is " + port + "; allowed is 0 to " + MOST_PORT);
        }
        CountDownLatch end = new CountDownLatch(1);
        try (Server server =
                Server.start(new Press(Assets.packaged(), Provenance.here().edition()), host, port)) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, end), "stop"));
            PrintWriter console = spec.commandLine().getOut();
            console.println("Ephapse is at " + server.address() + " (Ctrl-C ends it)");
            console.flush();
            if (!opensNone) open(server.address(), System.getenv());
            end.await();
        } catch (BindException e) {
            throw new BadInput(String.valueOf(e.getMessage()));
        }
        return ExitCode.DONE;
    }

    private static void stop(Server server, CountDownLatch end) {
        server.close();
        end.countDown();
    }

    private static void open(URI address, Map<String, String> environment) {
        String opener = opener(System.getProperty("os.name", ""), environment);
        if (opener == null) return;
        try {
            new ProcessBuilder(opener, address.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            // the address stands on the console
        }
    }

    /// What opens an address here; null where there is no screen.
    static @Nullable String opener(String system, Map<String, String> environment) {
        if (system.toLowerCase(Locale.ROOT).startsWith("mac")) return "open";
        boolean hasScreen = environment.containsKey("DISPLAY") || environment.containsKey("WAYLAND_DISPLAY");
        return hasScreen ? "xdg-open" : null;
    }
}
