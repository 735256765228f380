package org.ephapse.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.BindException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.ephapse.app.text.BadInput;
import org.ephapse.desk.Desk;
import org.ephapse.desk.ground.Refusal;
import org.ephapse.desk.ground.Settings;
import org.ephapse.web.Assets;
import org.ephapse.web.Press;
import org.ephapse.web.Server;
import org.ephapse.web.clinic.Clinic;
import org.ephapse.web.clinic.Doorway;
import org.ephapse.web.clinic.Profile;
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
    private static final int MOST_PORT = 65_535, GRACE_s = 10;

    private final CountDownLatch closed = new CountDownLatch(1);

    @Option(names = "--host", paramLabel = "HOST", description = "The interface to listen on (${DEFAULT-VALUE}).")
    private String host = "127.0.0.1";

    @Option(names = "--port", paramLabel = "N", description = "The port (${DEFAULT-VALUE}); 0 takes a free one.")
    private int port = 8080;

    @Option(
            names = "--clinic",
            description = {
                "Opens the clinic's front desk too: forms for visitors, and /staff.",
                "Prints a code for the first administrator where there is none. docs/desk tells its settings."
            })
    private boolean clinic;

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
        try {
            return clinic ? withClinic() : serve(null);
        } catch (Refusal refused) {
            throw new BadInput(String.valueOf(refused.getMessage()));
        } finally {
            closed.countDown();
        }
    }

    private int withClinic() throws InterruptedException {
        Map<String, String> environment = System.getenv();
        Settings settings = Settings.of(Settings.home(environment), environment);
        String about = environment.get("EPHAPSE_CLINIC_FILE");
        Profile profile = about == null ? Profile.EMPTY : Profile.read(Path.of(about));
        Clock clock = Clock.systemUTC();
        try (Desk desk = Desk.open(settings, clock);
                Clinic front = new Clinic(desk, profile, Doorway.of(environment.get("EPHAPSE_TRUSTED_PROXY")), clock)) {
            String code = desk.invitations().forAdministrator(false);
            if (code != null) {
                PrintWriter console = spec.commandLine().getOut();
                console.println("There is no administrator yet. Join at /staff/join with this code: " + code);
                console.flush();
            }
            return serve(front);
        }
    }

    private int serve(@Nullable Clinic front) throws InterruptedException {
        CountDownLatch end = new CountDownLatch(1);
        Press press = new Press(Assets.packaged(), Provenance.here().edition());
        try (Server server = front == null
                ? Server.start(press, host, port)
                : Server.start(press, host, port, Server.HOURLY, front)) {
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

    /// The program ends when this returns, so it waits for the desk to be closed.
    private void stop(Server server, CountDownLatch end) {
        server.close();
        end.countDown();
        try {
            boolean _ = closed.await(GRACE_s, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
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
