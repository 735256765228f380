package org.ephapse.web;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.component.LifeCycle;
import org.eclipse.jetty.util.thread.Scheduler;
import org.jspecify.annotations.Nullable;

/// How long a client may take and how much of the server it may hold: the head of a request has to be whole and a form
/// read in twenty seconds each, however the bytes drip in, and one address has so many connections at a time.
final class Patience implements Connection.Listener, HttpConfiguration.Customizer, LifeCycle.Listener {
    /// Connections that one address may have.
    static final int MOST_FROM_ONE = 200;

    private static final long HEAD_s = 20, FORM_s = 20, LOOK_s = 2;

    /// Connections that wait for the head of a request, with the nanosecond since when.
    private final Map<Connection, Long> waiting = new ConcurrentHashMap<>();

    /// Connections that are open, with the address of each: a closed one does not know it any more.
    private final Map<Connection, InetAddress> open = new ConcurrentHashMap<>();

    private final Map<InetAddress, Integer> counts = new ConcurrentHashMap<>();
    private final Predicate<InetAddress> speaksForMany;

    /// @param speaksForMany is this an address that may have any number of connections, as a proxy must
    Patience(Predicate<InetAddress> speaksForMany) {
        this.speaksForMany = speaksForMany;
    }

    @Override
    public void lifeCycleStarting(LifeCycle started) {
        if (!(started instanceof org.eclipse.jetty.server.Server server)) return;
        for (Connector connector : server.getConnectors()) connector.addEventListener(this);
    }

    @Override
    public void lifeCycleStarted(LifeCycle started) {
        if (started instanceof org.eclipse.jetty.server.Server server) look(server.getScheduler());
    }

    @Override
    public void onOpened(Connection connection) {
        waiting.put(connection, System.nanoTime());
        InetAddress from = from(connection);
        if (from == null) return;
        open.put(connection, from);
        int count = counts.merge(from, 1, Integer::sum);
        if (count > MOST_FROM_ONE && !speaksForMany.test(from))
            connection.getEndPoint().close();
    }

    @Override
    public void onClosed(Connection connection) {
        waiting.remove(connection);
        InetAddress from = open.remove(connection);
        if (from != null) counts.computeIfPresent(from, (address, count) -> count > 1 ? count - 1 : null);
    }

    @Override
    public Request customize(Request request, HttpFields.Mutable response) {
        Connection connection = request.getConnectionMetaData().getConnection();
        waiting.remove(connection);
        Request.addCompletionListener(request, failure -> waiting.put(connection, System.nanoTime()));
        if (request.getMethod().equals("POST")) {
            var end = request.getComponents()
                    .getScheduler()
                    .schedule(() -> connection.getEndPoint().close(), FORM_s, TimeUnit.SECONDS);
            Request.addCompletionListener(request, failure -> end.cancel());
        }
        return request;
    }

    private void look(Scheduler scheduler) {
        waiting.forEach((connection, since) -> {
            boolean late = System.nanoTime() - since > TimeUnit.SECONDS.toNanos(HEAD_s);
            if (late) connection.getEndPoint().close();
            if (!connection.getEndPoint().isOpen()) waiting.remove(connection);
        });
        if (scheduler.isRunning()) scheduler.schedule(() -> look(scheduler), LOOK_s, TimeUnit.SECONDS);
    }

    private static @Nullable InetAddress from(Connection connection) {
        SocketAddress address = connection.getEndPoint().getRemoteSocketAddress();
        return address instanceof InetSocketAddress internet ? internet.getAddress() : null;
    }
}
