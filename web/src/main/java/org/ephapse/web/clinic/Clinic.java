package org.ephapse.web.clinic;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.ephapse.desk.Desk;
import org.ephapse.web.Press;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The front desk behind the pages: its addresses, and the work that is done every hour.
public final class Clinic implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger("desk");

    private final Desk desk;
    private final Profile profile;
    private final Doorway doorway;
    private final Clock clock;
    private volatile SortedSet<String> changed = new TreeSet<>();
    private final ScheduledExecutorService hourly = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("desk-hourly").daemon().factory());

    /// @param clock the desk's
    public Clinic(Desk desk, Profile profile, Doorway doorway, Clock clock) {
        this.desk = desk;
        this.profile = profile;
        this.doorway = doorway;
        this.clock = clock;
        long period = Duration.ofHours(1).toMinutes();
        var _ = hourly.scheduleAtFixedRate(this::hourly, period, period, TimeUnit.MINUTES);
    }

    /// Adds the addresses of the clinic to a server.
    ///
    /// @param known is told each address
    public void open(JavalinConfig config, Press press, Consumer<String> known) {
        Replies replies = new Replies(press);
        new VisitorPages(desk, profile, doorway, clock, replies, number -> changed.contains("film/" + number))
                .open(config, known);
        new StaffPages(desk, doorway, replies).open(config, known);
    }

    /// The films that are not those of the start any more; they are not served from now on.
    public SortedSet<String> changed() {
        changed = profile.changed();
        return changed;
    }

    /// May this address have as many connections as it likes: is it a proxy that speaks for many?
    public boolean speaksForMany(InetAddress address) {
        return doorway.proxies().contains(address);
    }

    /// Was the page of this request made by the clinic?
    public static boolean isMade(Context context) {
        return Replies.isMade(context);
    }

    /// One hour's work that failed must not end the next one's.
    private void hourly() {
        try {
            desk.hourly();
        } catch (RuntimeException e) {
            LOG.warn("the hourly work of the desk failed: {}", e.getClass().getName());
        }
    }

    /// Ends the hourly work; the desk stays open.
    @Override
    public void close() {
        hourly.shutdownNow();
    }
}
