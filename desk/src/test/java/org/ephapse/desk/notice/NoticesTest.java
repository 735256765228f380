package org.ephapse.desk.notice;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.ephapse.desk.ground.Settings;
import org.junit.jupiter.api.Test;

/// What the staff is told by mail.
class NoticesTest {
    /// A mail server that takes one mail and says nothing about it.
    private static void serve(ServerSocket server, BlockingQueue<String> mails) {
        try (Socket socket = server.accept();
                var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), US_ASCII))) {
            answer(socket, "220 here");
            var mail = new StringBuilder();
            boolean inText = false;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (inText && !line.equals(".")) {
                    mail.append(line).append('\n');
                } else if (inText) {
                    inText = false;
                    answer(socket, "250 taken");
                    mails.add(mail.toString());
                } else if (line.equals("DATA")) {
                    inText = true;
                    answer(socket, "354 go on");
                } else {
                    answer(socket, line.startsWith("QUIT") ? "221 bye" : "250 yes");
                }
            }
        } catch (IOException e) {
            mails.add("failed " + e);
        }
    }

    private static void answer(Socket socket, String line) throws IOException {
        socket.getOutputStream().write((line + "\r\n").getBytes(US_ASCII));
    }

    @Test
    void one_mail_counts_what_came_meanwhile_and_says_no_more() throws Exception {
        var mails = new LinkedBlockingQueue<String>();
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread.ofPlatform().start(() -> serve(server, mails));
            var mail = new Settings.Mail(
                    "127.0.0.1", server.getLocalPort(), null, null, "desk@clinic.example", "staff@clinic.example");
            try (var notices = new Notices(mail, Duration.ofMillis(300))) {
                for (int i = 0; i < 3; i++) notices.arrived();
                String sent = mails.poll(20, TimeUnit.SECONDS);
                assertThat(sent).contains("Subject: 3 new messages at the front desk");
                assertThat(sent.substring(sent.indexOf("\n\n")).strip())
                        .isEqualTo("Please sign in at the front desk to read.");
                assertThat(mails.poll(600, TimeUnit.MILLISECONDS)).isNull();
            }
        }
    }

    @Test
    void without_a_mail_server_nothing_is_sent_and_nothing_fails() {
        try (var notices = new Notices(null, Duration.ZERO)) {
            notices.arrived();
            assertThat(notices.trouble()).isEmpty();
        }
    }

    @Test
    void a_mail_that_cannot_be_sent_is_told_without_a_name() throws Exception {
        var mail = new Settings.Mail("127.0.0.1", 1, "user", "sesame", "a@clinic.example", "b@clinic.example");
        try (var notices = new Notices(mail, Duration.ZERO)) {
            notices.arrived();
            for (int i = 0; i < 100 && notices.trouble().isEmpty(); i++) Thread.sleep(100);
            assertThat(notices.trouble())
                    .startsWith("The last notice could not be sent")
                    .doesNotContain("sesame")
                    .doesNotContain("clinic.example");
        }
    }
}
