package org.ephapse.desk.notice;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.ephapse.desk.ground.Settings;
import org.jspecify.annotations.Nullable;

/// Tells the staff by mail how many letters came, at most once in a while, where a mail server is configured; elsewhere
/// it does nothing. A mail that cannot be sent changes nothing for whoever wrote.
public final class Notices implements AutoCloseable {
    private static final String TIMEOUT_ms = "10000";

    private final Settings.@Nullable Mail mail;
    private final Duration gathered;
    private final AtomicInteger waiting = new AtomicInteger();
    private final ScheduledExecutorService later = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("desk-notices").daemon().factory());
    private volatile String trouble = "";

    /// @param mail the mail server, or null for none
    /// @param gathered how long letters are gathered before one mail goes out
    public Notices(Settings.@Nullable Mail mail, Duration gathered) {
        this.mail = mail;
        this.gathered = gathered;
    }

    /// Something came.
    public void arrived() {
        if (mail == null || waiting.getAndIncrement() > 0) return;
        var _ = later.schedule(() -> send(mail), gathered.toMillis(), TimeUnit.MILLISECONDS);
    }

    /// What went wrong with the last mail, empty where nothing did.
    public String trouble() {
        return trouble;
    }

    private void send(Settings.Mail to) {
        int count = waiting.getAndSet(0);
        try {
            Transport.send(message(to, count), to.user(), to.password());
            trouble = "";
        } catch (MessagingException e) {
            trouble = "The last notice could not be sent (" + e.getClass().getSimpleName() + ").";
        }
    }

    private static Message message(Settings.Mail to, int count) throws MessagingException {
        var message = new MimeMessage(Session.getInstance(properties(to)));
        message.setFrom(new InternetAddress(to.from()));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(to.to()));
        message.setSubject(count == 1 ? "1 new message at the front desk" : count + " new messages at the front desk");
        message.setText("Please sign in at the front desk to read.\n");
        return message;
    }

    private static Properties properties(Settings.Mail to) {
        var properties = new Properties();
        boolean here = to.host().equals("localhost") || to.host().startsWith("127.");
        properties.setProperty("mail.smtp.host", to.host());
        properties.setProperty("mail.smtp.port", Integer.toString(to.port()));
        properties.setProperty("mail.smtp.auth", Boolean.toString(to.user() != null));
        properties.setProperty("mail.smtp.starttls.enable", "true");
        // off this machine only encrypted, and only to who the certificate names
        properties.setProperty("mail.smtp.starttls.required", Boolean.toString(!here));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        for (String phase : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            properties.setProperty("mail.smtp." + phase, TIMEOUT_ms);
        }
        return properties;
    }

    @Override
    public void close() {
        later.shutdownNow();
    }
}
