package org.ephapse.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/// One request over a connection of its own, from an address that can be chosen.
final class Http {
    private static final int PATIENCE_ms = 30_000;

    private Http() {}

    /// What came back.
    record Reply(int status, String body) {
        /// What stands between two texts, the first time.
        String between(String before, String after) {
            int found = body.indexOf(before);
            if (found < 0) throw new IllegalStateException("an answer " + status + " holds no " + before);
            int start = found + before.length();
            return body.substring(start, body.indexOf(after, start));
        }
    }

    static Reply get(int port, String path, String cookie) throws IOException {
        return ask(port, InetAddress.getLoopbackAddress(), "GET " + path, cookie, "");
    }

    /// @param what method and path
    /// @param form what is sent, encoded
    static Reply ask(int port, InetAddress from, String what, String cookie, String form) throws IOException {
        byte[] body = form.getBytes(StandardCharsets.UTF_8);
        String head = what + " HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\nConnection: close\r\n"
                + "Sec-Fetch-Site: same-origin\r\n"
                + (cookie.isEmpty() ? "" : "Cookie: " + cookie + "\r\n")
                + (body.length == 0
                        ? ""
                        : "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + body.length + "\r\n")
                + "\r\n";
        try (Socket socket = new Socket()) {
            socket.bind(new InetSocketAddress(from, 0));
            socket.setSoTimeout(PATIENCE_ms);
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), PATIENCE_ms);
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().write(body);
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int blank = answer.indexOf("\r\n\r\n");
            if (blank < 0) throw new IOException("an answer without a head");
            return new Reply(Integer.parseInt(answer.substring(9, 12)), answer.substring(blank + 4));
        }
    }
}
