package org.ephapse.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;

/// The clinic's front desk under load: a server of its own in a process of its own, visitors who open the form, fill it
/// in and send it, each over a connection of its own from one of many loopback addresses, and a receptionist who looks
/// and opens a request every second. Afterwards the store is asked whether everybody who was given a reference is in
/// it, once.
public final class DeskUnderLoad {
    private static final int TENFOLD = 10, WARM_UP_visitors = 200;

    private DeskUnderLoad() {}

    /// Minutes, requests a minute, addresses; all may be left out.
    public static void main(String[] args) throws Exception {
        Locale.setDefault(Locale.ROOT);
        int minutes = number(args, 0, 1), aMinute = number(args, 1, 1000), addresses = number(args, 2, 200);
        Path home = Files.createTempDirectory("ephapse-desk-load");
        String session = DeskServer.receptionist(home);
        List<String> accepted = new ArrayList<>();
        try (DeskServer server = DeskServer.start(home)) {
            Visitors warmUp = new Visitors(server.port(), addresses);
            accepted.addAll(
                    warmUp.come(WARM_UP_visitors, TimeUnit.SECONDS.toNanos(15)).references());
            accepted.addAll(round(server, session, aMinute, minutes, addresses));
            accepted.addAll(round(server, session, TENFOLD * aMinute, 1, addresses));
            System.out.println("health afterwards: "
                    + Http.get(server.port(), "/health", "").status());
        }
        compare(accepted, DeskServer.references(home, session));
    }

    private static List<String> round(DeskServer server, String session, int aMinute, int minutes, int addresses)
            throws Exception {
        System.out.printf("%d requests a minute for %d min from %d addresses%n", aMinute, minutes, addresses);
        long cpu_ms = server.processor_ms();
        try (Receptionist receptionist = new Receptionist(server.port(), session)) {
            Visitors.Outcome outcome =
                    new Visitors(server.port(), addresses).come(aMinute * minutes, TimeUnit.MINUTES.toNanos(minutes));
            System.out.println("  answers " + outcome.statuses() + ", broken off " + outcome.broken());
            System.out.println("  milliseconds to a reference: " + Times.told(outcome.accepted_ns()));
            System.out.println("  milliseconds to a refusal: " + Times.told(outcome.refused_ns()));
            System.out.println("  the receptionist: " + receptionist.told());
            System.out.printf(
                    "  server: %d MB at most, %.1f s of processor time%n",
                    server.peak_MB(), (server.processor_ms() - cpu_ms) / 1e3);
            return outcome.references();
        }
    }

    private static void compare(List<String> accepted, List<String> stored) {
        Set<String> lost = new TreeSet<>(accepted);
        lost.removeAll(stored);
        int doubled = stored.size() - new HashSet<>(stored).size() + accepted.size() - new HashSet<>(accepted).size();
        System.out.printf(
                "%d references shown, %d requests in the store: %d lost, %d doubled%n",
                accepted.size(), stored.size(), lost.size(), doubled);
        if (!lost.isEmpty() || doubled > 0) throw new IllegalStateException("the front desk lost or doubled requests");
    }

    private static int number(String[] args, int place, int otherwise) {
        return args.length > place ? Integer.parseInt(args[place]) : otherwise;
    }
}
