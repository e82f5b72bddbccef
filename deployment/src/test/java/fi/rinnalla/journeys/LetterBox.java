package fi.rinnalla.journeys;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fi.rinnalla.persistence.shared.UnkindWire;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** A mail server of the test run's own, behind a line that can be made unkind. */
final class LetterBox {
    static final String SENDER = "posti@rinnalla.example";

    private final GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());
    private final UnkindWire wire;

    LetterBox() {
        server.start();
        wire = new UnkindWire(server.getSmtp().getPort());
    }

    int port() {
        return wire.port();
    }

    UnkindWire wire() {
        return wire;
    }

    List<Came> all() {
        return Arrays.stream(server.getReceivedMessages()).map(Came::of).toList();
    }

    /** Waits for one more of these than there are now. Letters lie by their readers, and of one reader by their coming. */
    Came next(Predicate<Came> wanted, Runnable after) throws InterruptedException {
        var before = all().stream().filter(wanted).count();
        after.run();
        var limit = Instant.now().plus(Duration.ofMinutes(2));
        while (Instant.now().isBefore(limit)) {
            var came = all().stream().filter(wanted).skip(before).findFirst();
            if (came.isPresent()) {
                return came.get();
            }
            Thread.sleep(200);
        }
        throw new AssertionError("no such letter came; these did: " + all());
    }

    /** A letter that came. */
    record Came(String to, String from, String subject, String words, String headers) {
        private static Came of(jakarta.mail.internet.MimeMessage message) {
            try {
                return new Came(
                        message.getRecipients(RecipientType.TO)[0].toString(),
                        message.getFrom()[0].toString(),
                        message.getSubject(),
                        (String) message.getContent(),
                        String.join("\n", java.util.Collections.list(message.getAllHeaderLines())));
            } catch (MessagingException | IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
