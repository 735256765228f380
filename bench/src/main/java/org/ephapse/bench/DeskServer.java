package org.ephapse.bench;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.ephapse.desk.Desk;
import org.ephapse.desk.ground.Settings;
import org.ephapse.desk.staff.Enrolment;
import org.ephapse.desk.staff.Entered;
import org.ephapse.desk.staff.Invitations;
import org.ephapse.desk.staff.Role;
import org.ephapse.desk.staff.SignIn;

/// `ephapse serve --clinic` in a process of its own, and the people of its desk.
final class DeskServer implements AutoCloseable {
    private static final String PASSWORD = "seven green umbrellas", AT = "Ephapse is at ";
    private static final int STEP_ms = 30_000, DIGITS = 1_000_000, BITS_A_LETTER = 5, BITS_A_BYTE = 8;
    private static final int PATIENCE_s = 30;

    private final Process process;
    private final int port;

    private DeskServer(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static DeskServer start(Path home) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder builder = new ProcessBuilder(
                java,
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                "org.ephapse.app.Ephapse",
                "serve",
                "--clinic",
                "--no-open",
                "--port",
                "0");
        builder.environment().put("EPHAPSE_DESK_HOME", home.toString());
        Process process = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
        BufferedReader console = process.inputReader(StandardCharsets.UTF_8);
        for (String line = console.readLine(); line != null; line = console.readLine()) {
            if (line.startsWith(AT)) {
                String address = line.substring(AT.length(), line.indexOf(' ', AT.length()));
                return new DeskServer(process, URI.create(address).getPort());
            }
        }
        throw new IOException("the server did not start");
    }

    int port() {
        return port;
    }

    long processor_ms() {
        return process.info().totalCpuDuration().map(time -> time.toMillis()).orElse(0L);
    }

    /// The most memory that the process ever held, as Linux counts it; -1 elsewhere.
    long peak_MB() throws IOException {
        Path status = Path.of("/proc/" + process.pid() + "/status");
        if (!Files.isReadable(status)) return -1;
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) >> 10)
                .findFirst()
                .orElse(-1);
    }

    /// Makes the desk, its administrator and a receptionist, and signs the latter in.
    ///
    /// @return the cookie of the session
    static String receptionist(Path home) {
        try (Desk desk = Desk.open(settings(home), Clock.systemUTC())) {
            String first = desk.invitations().forAdministrator(false);
            String token = joined(desk, Objects.requireNonNull(first), "administrator");
            String invitation =
                    desk.staff().invite(Objects.requireNonNull(desk.sessions().find(token)), Role.RECEPTION, "bench");
            return "desk=" + joined(desk, invitation, "reception");
        }
    }

    /// The references of all requests in the store, as a receptionist takes them out.
    ///
    /// @param cookie of the receptionist's session
    static List<String> references(Path home, String cookie) {
        String session = cookie.substring(cookie.indexOf('=') + 1);
        try (Desk desk = Desk.open(settings(home), Clock.systemUTC())) {
            String csv =
                    desk.exports().csv(Objects.requireNonNull(desk.sessions().find(session)), "bench");
            return csv.lines()
                    .skip(1)
                    .map(line -> line.substring(1, line.indexOf('"', 1)))
                    .toList();
        }
    }

    private static Settings settings(Path home) {
        return Settings.of(home, Map.of());
    }

    private static String joined(Desk desk, String invitation, String login) {
        if (!(desk.invitations().open(invitation) instanceof Enrolment.Open open)) {
            throw new IllegalStateException("the invitation was not taken");
        }
        var answer = new Invitations.Answer(invitation, login, login, PASSWORD, code(open.secret()));
        if (!(desk.invitations().accept(answer, "bench") instanceof Enrolment.Made made)) {
            throw new IllegalStateException("nobody joined");
        }
        var attempt = new SignIn.Attempt(login, PASSWORD, made.recovery().getFirst(), "bench", "");
        if (!(desk.signIn().enter(attempt, "bench") instanceof Entered.In in)) {
            throw new IllegalStateException("nobody signed in");
        }
        return in.session();
    }

    /// What an authenticator shows now.
    private static String code(String secret) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(bytes(secret), "HmacSHA1"));
            byte[] step = ByteBuffer.allocate(Long.BYTES)
                    .putLong(System.currentTimeMillis() / STEP_ms)
                    .array();
            byte[] hash = mac.doFinal(step);
            int number = ByteBuffer.wrap(hash).getInt(hash[hash.length - 1] & 15) & Integer.MAX_VALUE;
            return String.format("%06d", number % DIGITS);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(String base32) {
        var out = new ByteArrayOutputStream();
        int buffer = 0, bits = 0;
        for (int i = 0; i < base32.length(); i++) {
            buffer = (buffer << BITS_A_LETTER) | "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(base32.charAt(i));
            bits += BITS_A_LETTER;
            if (bits >= BITS_A_BYTE) {
                bits -= BITS_A_BYTE;
                out.write(buffer >> bits);
            }
        }
        return out.toByteArray();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE_s, TimeUnit.SECONDS)) process.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
