package org.ephapse.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Timeout.ThreadMode.SEPARATE_THREAD;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.ephapse.desk.letter.Answered.Accepted;
import org.ephapse.desk.letter.Letter;
import org.ephapse.desk.store.Store.Writing;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A reference that was shown is on the disk: the process is killed at random moments and asked again.
class KillTest {
    private static final int CLERKS = 4;
    private static final long LONGEST_ms = 700;

    @TempDir
    Path home;

    /// Everything that all the killed processes said: their tickets, and the reference of those that had one.
    private final Map<String, String> said = new LinkedHashMap<>();

    private Process clerk(Writing writing, int clerks, int last) throws IOException {
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        var command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classes,
                Clerk.class.getName(),
                home.toString(),
                writing.name(),
                Integer.toString(clerks),
                Integer.toString(last));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private void listen(BufferedReader out) throws IOException {
        for (String line = out.readLine(); line != null; line = out.readLine()) note(line);
    }

    /// A line that the kill cut off is no line.
    private void note(String line) {
        String[] words = line.split(" ", -1);
        if (words.length == 2 && words[0].equals("ticket") && words[1].length() == 56) said.putIfAbsent(words[1], "");
        if (words.length == 3 && words[2].length() == 56) said.put(words[2], words[1]);
    }

    /// Starts, waits for the first reference, kills a random moment later.
    private void killAtRandom(Random random) throws Exception {
        Process process = clerk(Writing.AT_ONCE, CLERKS, 0);
        try (var out = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
            note(out.readLine());
            Thread killer = Thread.ofPlatform().start(() -> {
                try {
                    Thread.sleep(random.nextLong(LONGEST_ms));
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                // by its handle: the process itself would close its output, and what was said would go unheard
                boolean _ = process.toHandle().destroyForcibly();
            });
            listen(out);
            killer.join();
        }
        process.waitFor();
    }

    /// Opens what the killed process left: every reference said is there once; then sends what got no answer again, and
    /// every ticket has one letter.
    private void nothingIsLostAndNothingDoubled() {
        try (var opened = Opened.on(On.H2, home)) {
            var stored = new HashMap<String, Integer>();
            for (String reference : references(opened)) stored.merge(reference, 1, Integer::sum);
            assertThat(said.values().stream()
                            .filter(reference -> !reference.isEmpty() && stored.getOrDefault(reference, 0) != 1))
                    .isEmpty();
            for (var unanswered : said.entrySet()) {
                if (unanswered.getValue().isEmpty()) unanswered.setValue(sentAgain(opened, unanswered.getKey()));
            }
            assertThat(references(opened).stream().sorted().toList())
                    .isEqualTo(said.values().stream().sorted().toList());
        }
    }

    private static String sentAgain(Opened opened, String ticket) {
        opened.clock.pass(java.time.Duration.ofHours(1));
        var answered = opened.send(opened.desk.forms().visit(Opened.visit()), ticket);
        return ((Accepted) answered).reference();
    }

    private static List<String> references(Opened opened) {
        var all = new ArrayList<String>();
        opened.store()
                .read(handle -> all.addAll(handle.createQuery("select reference from letter")
                        .mapTo(String.class)
                        .list()));
        return all;
    }

    private void survives(int kills, long seed) throws Exception {
        var random = new Random(seed);
        for (int i = 0; i < kills; i++) {
            killAtRandom(random);
            nothingIsLostAndNothingDoubled();
        }
        System.out.println(kills + " kills: " + said.size() + " letters, none lost, none doubled");
        assertThat(said).hasSizeGreaterThan(kills);
    }

    // a store that a kill has damaged may keep whoever writes next for ever
    @Test
    @Timeout(value = 10, unit = MINUTES, threadMode = SEPARATE_THREAD)
    void thirty_kills_lose_and_double_nothing() throws Exception {
        survives(30, 5);
    }

    @Test
    @Tag("slow")
    void a_thousand_kills_lose_and_double_nothing() throws Exception {
        survives(1000, 6);
    }

    @Test
    void with_the_write_delay_on_a_shown_reference_would_be_lost() throws Exception {
        assertThat(lostBy(Writing.LATER)).isTrue();
    }

    @Test
    void with_the_write_delay_off_it_is_not() throws Exception {
        assertThat(lostBy(Writing.AT_ONCE)).isFalse();
    }

    /// Is the one reference that a process showed right before its end gone?
    private boolean lostBy(Writing writing) throws Exception {
        Process process = clerk(writing, 1, 1);
        try (var out = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
            listen(out);
        }
        process.waitFor();
        assertThat(said.values()).singleElement().asString().isNotEmpty();
        try (var opened = Opened.on(On.H2, home)) {
            List<String> kept = opened.inOrder().stream().map(Letter::reference).toList();
            return !kept.containsAll(said.values());
        }
    }
}
