package org.ephapse.web.clinic;

import io.javalin.http.Context;
import io.javalin.http.Header;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.ephapse.desk.ground.Refusal;
import org.ephapse.desk.staff.Throttle;
import org.jspecify.annotations.Nullable;

/// Where a request comes from and whether it may be trusted to come from our own pages.
///
/// @param proxies addresses of proxies that end TLS in front of this server and are believed what they say
public record Doorway(List<InetAddress> proxies) {
    private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final List<String> SIGNS_OF_A_PROXY =
            List.of("X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Real-IP", "Forwarded", "Via");

    /// Nobody in front.
    public static final Doorway DIRECT = new Doorway(List.of());

    /// Reads addresses between commas; names are refused.
    public static Doorway of(@Nullable String written) {
        if (written == null || written.isBlank()) return DIRECT;
        return new Doorway(Arrays.stream(written.split(",", -1))
                .map(String::strip)
                .map(Doorway::address)
                .toList());
    }

    private static InetAddress address(String written) {
        if (!written.matches("[0-9.]+|[0-9a-fA-F:]+")) {
            throw new Refusal("EPHAPSE_TRUSTED_PROXY must be addresses between commas, such as 10.0.0.1.");
        }
        try {
            return InetAddress.getByName(written);
        } catch (UnknownHostException _) {
            throw new Refusal("EPHAPSE_TRUSTED_PROXY must be addresses between commas, such as 10.0.0.1.");
        }
    }

    /// Who asks, as far as can be known: a proxy's word counts only where the proxy is trusted.
    InetAddress client(Context context) {
        InetAddress peer = peer(context);
        if (!proxies.contains(peer)) return peer;
        String said = String.valueOf(context.header("X-Forwarded-For"));
        String last = said.substring(said.lastIndexOf(',') + 1).strip();
        try {
            return last.matches("[0-9.]+|[0-9a-fA-F:]+") ? InetAddress.getByName(last) : peer;
        } catch (UnknownHostException _) {
            return peer;
        }
    }

    /// The key by which a client's tries are counted.
    String source(Context context) {
        return Throttle.source(client(context));
    }

    private static InetAddress peer(Context context) {
        try {
            return InetAddress.getByName(context.req().getRemoteAddr().replaceAll("[\\[\\]]", ""));
        } catch (UnknownHostException _) {
            return InetAddress.getLoopbackAddress();
        }
    }

    /// Did the request come over TLS, by the word of a trusted proxy?
    boolean isEncrypted(Context context) {
        return proxies.contains(peer(context)) && "https".equals(context.header("X-Forwarded-Proto"));
    }

    /// May staff sign in over this connection: over TLS, or on this very machine without anything in between? A proxy
    /// that does not say that it is one is found out by the name of the page that a form comes from.
    boolean isFitForStaff(Context context) {
        boolean direct = SIGNS_OF_A_PROXY.stream().allMatch(sign -> context.header(sign) == null);
        boolean here = direct && peer(context).isLoopbackAddress() && HERE.contains(hostName(context));
        String origin = origin(context);
        return isEncrypted(context) || (here && (origin == null || HERE.contains(hostOf(origin))));
    }

    private static String hostOf(String origin) {
        try {
            return String.valueOf(URI.create(origin).getHost());
        } catch (IllegalArgumentException _) {
            return "unknown";
        }
    }

    /// The page that a form comes from. A page that keeps its address to itself sends `null`, as ours for visitors do.
    private static @Nullable String origin(Context context) {
        String origin = context.header(Header.ORIGIN);
        return "null".equals(origin) ? null : origin;
    }

    private static String hostName(Context context) {
        return String.valueOf(context.header(Header.HOST)).replaceFirst(":\\d+$", "");
    }

    /// Was a form sent from one of our own pages? A browser says so itself; one that says nothing is believed only
    /// where no cookie gives it any right.
    boolean isFromOurPages(Context context, boolean strictly) {
        String site = context.header("Sec-Fetch-Site");
        if (site != null) return site.equals("same-origin") || site.equals("none");
        String origin = origin(context);
        if (origin == null) return !strictly;
        try {
            return String.valueOf(context.header(Header.HOST))
                    .equals(URI.create(origin).getAuthority());
        } catch (IllegalArgumentException _) {
            return false;
        }
    }
}
