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
import java.util.logging.Level;
import java.util.logging.Logger;

/** Mail by SMTP, as plain text. Without a server's name it stays closed, and what is owed waits in the outbox. */
@ApplicationScoped
public class SmtpPost implements Post {
    private static final Logger LOG = Logger.getLogger(SmtpPost.class.getName());

    @Inject
    private MailSettings settings;

    private volatile boolean silent;

    public SmtpPost() {}

    public SmtpPost(MailSettings settings) {
        this.settings = settings;
    }

    @Override
    public boolean isOpen() {
        return settings.server().isPresent();
    }

    public PostState state() {
        if (!settings.areSet()) {
            return PostState.NOT_SET;
        }
        if (!isOpen()) {
            return PostState.WRONG;
        }
        return silent ? PostState.SILENT : PostState.OPEN;
    }

    /** Goes to the server's door and away again. Says what was wrong, without anybody's address. */
    public Optional<String> knock() {
        var server = settings.server();
        if (server.isEmpty()) {
            return settings.fault();
        }
        try {
            var transport = server.get().session().getTransport("smtp");
            connect(transport, server.get());
            part(transport);
            silent = false;
            return Optional.empty();
        } catch (MessagingException away) {
            silent = true;
            return Optional.of(server.get().host() + ":" + server.get().port() + " cannot be used: " + reason(away));
        }
    }

    @Override
    public void send(Mail mail) {
        var server = settings.server().orElseThrow();
        try {
            hand(written(mail, server), server);
            silent = false;
        } catch (AddressException unreadable) {
            throw new Undelivered(true, unreadable);
        } catch (MessagingException undelivered) {
            silent = !isTheAddressAtFault(undelivered);
            throw new Undelivered(!silent, undelivered);
        }
    }

    /** What happens after the server has said yes, as we part, changes nothing. */
    private static void hand(Named message, MailServer server) throws MessagingException {
        var transport = message.session().getTransport("smtp");
        try {
            connect(transport, server);
            transport.sendMessage(message, message.getAllRecipients());
        } finally {
            part(transport);
        }
    }

    private static void part(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException gone) {
            LOG.log(Level.FINE, "the mail server left without a farewell", gone);
        }
    }

    private static void connect(Transport transport, MailServer server) throws MessagingException {
        if (server.login().isPresent()) {
            var login = server.login().get();
            transport.connect(login.user(), login.password());
        } else {
            transport.connect();
        }
    }

    private static Named written(Mail mail, MailServer server) throws MessagingException {
        var message = new Named(server.session(), "<" + mail.id() + "@" + server.domain() + ">");
        message.setFrom(new InternetAddress(server.from()));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.to(), true));
        message.setSubject(mail.subject(), StandardCharsets.UTF_8.name());
        message.setText(mail.body(), StandardCharsets.UTF_8.name());
        message.setHeader("Auto-Submitted", "auto-generated");
        message.saveChanges();
        return message;
    }

    /** The server will never take this reader's mail. A sender it does not want is our own fault, and "not now" is no no. */
    private static boolean isTheAddressAtFault(MessagingException undelivered) {
        return undelivered instanceof SendFailedException refused
                && refused.getInvalidAddresses() != null
                && refused.getInvalidAddresses().length > 0;
    }

    private static String reason(Exception away) {
        var message = away.getMessage() == null ? "" : away.getMessage();
        return message.lines().findFirst().orElse(away.getClass().getSimpleName());
    }

    /** A message that keeps the name it was given, each time it is tried. */
    private static final class Named extends MimeMessage {
        private final String id;

        private Named(Session session, String id) {
            super(session);
            this.id = id;
        }

        private Session session() {
            return session;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
