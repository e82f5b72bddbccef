package fi.rinnalla.persistence.shared;

import jakarta.mail.Session;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;

/**
 * The SMTP server that takes our mail.
 *
 * @param from the sender's address; a name may stand before it
 * @param patience how long it may keep us waiting at each step
 */
public record MailServer(
        String host, int port, String from, boolean starttls, Optional<Login> login, Duration patience) {
    /** How we say who we are, where it wants to know. */
    public record Login(String user, String password) {
        @Override
        public String toString() {
            return "login of " + user;
        }
    }

    /** What stands behind the @ of our messages' names. */
    String domain() {
        return from.substring(from.indexOf('@') + 1).replaceAll("[^A-Za-z0-9.-]", "");
    }

    Session session() {
        var millis = String.valueOf(patience.toMillis());
        var properties = new Properties();
        properties.put("mail.smtp.host", host);
        properties.put("mail.smtp.port", String.valueOf(port));
        properties.put("mail.smtp.auth", String.valueOf(login.isPresent()));
        properties.put("mail.smtp.starttls.enable", String.valueOf(starttls));
        properties.put("mail.smtp.starttls.required", String.valueOf(starttls));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.localhost", domain());
        properties.put("mail.smtp.connectiontimeout", millis);
        properties.put("mail.smtp.timeout", millis);
        properties.put("mail.smtp.writetimeout", millis);
        return Session.getInstance(properties);
    }
}
