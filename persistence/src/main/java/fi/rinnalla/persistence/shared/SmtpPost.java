package fi.rinnalla.persistence.shared;

import fi.rinnalla.domain.shared.Mail;
import fi.rinnalla.domain.shared.Post;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Mail by SMTP, as plain text. Without a server's name it stays closed, and what is owed waits in the outbox. */
@ApplicationScoped
public class SmtpPost implements Post {
    private static final String PATIENCE_IN_MILLIS = "10000";

    @Inject
    @ConfigProperty(name = "rinnalla.mail.host")
    private Optional<String> host;

    @Inject
    @ConfigProperty(name = "rinnalla.mail.port", defaultValue = "587")
    private int port;

    @Inject
    @ConfigProperty(name = "rinnalla.mail.from")
    private Optional<String> from;

    @Inject
    @ConfigProperty(name = "rinnalla.mail.starttls", defaultValue = "true")
    private boolean starttls;

    @Inject
    @ConfigProperty(name = "rinnalla.mail.user")
    private Optional<String> user;

    @Inject
    @ConfigProperty(name = "rinnalla.mail.password")
    private Optional<String> password;

    public SmtpPost() {}

    SmtpPost(String host, int port, String from, boolean starttls) {
        this.host = Optional.ofNullable(host);
        this.port = port;
        this.from = Optional.ofNullable(from);
        this.starttls = starttls;
        this.user = Optional.empty();
        this.password = Optional.empty();
    }

    @Override
    public boolean isOpen() {
        return host.isPresent() && from.isPresent();
    }

    @Override
    public void send(Mail mail) {
        try {
            hand(written(mail));
        } catch (AddressException | SendFailedException refused) {
            throw new Undelivered(isForGood(refused), refused);
        } catch (MessagingException away) {
            throw new Undelivered(false, away);
        }
    }

    private void hand(MimeMessage message) throws MessagingException {
        if (user.isPresent()) {
            Transport.send(message, user.get(), password.orElse(""));
        } else {
            Transport.send(message);
        }
    }

    private MimeMessage written(Mail mail) throws MessagingException {
        var message = new Named(Session.getInstance(properties()), "<" + mail.id() + "@" + domain() + ">");
        message.setFrom(new InternetAddress(from.orElseThrow()));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.to()));
        message.setSubject(mail.subject(), StandardCharsets.UTF_8.name());
        message.setText(mail.body(), StandardCharsets.UTF_8.name());
        message.setHeader("Auto-Submitted", "auto-generated");
        message.saveChanges();
        return message;
    }

    private Properties properties() {
        var properties = new Properties();
        properties.put("mail.smtp.host", host.orElseThrow());
        properties.put("mail.smtp.port", String.valueOf(port));
        properties.put("mail.smtp.auth", String.valueOf(user.isPresent()));
        properties.put("mail.smtp.starttls.enable", String.valueOf(starttls));
        properties.put("mail.smtp.starttls.required", String.valueOf(starttls));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.localhost", domain());
        properties.put("mail.smtp.connectiontimeout", PATIENCE_IN_MILLIS);
        properties.put("mail.smtp.timeout", PATIENCE_IN_MILLIS);
        properties.put("mail.smtp.writetimeout", PATIENCE_IN_MILLIS);
        return properties;
    }

    private String domain() {
        var address = from.orElseThrow();
        return address.substring(address.indexOf('@') + 1).replaceAll("[^A-Za-z0-9.-]", "");
    }

    /** Only what the address itself is at fault for; "not now" (4xx) is tried again. */
    private static boolean isForGood(MessagingException refused) {
        if (refused instanceof AddressException) {
            return true;
        }
        for (Exception cause = refused; cause instanceof MessagingException next; cause = next.getNextException()) {
            if (cause.getMessage() != null && cause.getMessage().matches("(?s).*\\b5[05]\\d[ -].*")) {
                return true;
            }
        }
        return false;
    }

    /** A message that keeps the name it was given, each time it is tried. */
    private static final class Named extends MimeMessage {
        private final String id;

        private Named(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
