package fi.rinnalla.services.shared;

import fi.rinnalla.domain.shared.Mail;
import fi.rinnalla.domain.shared.Post;
import fi.rinnalla.domain.shared.Post.Undelivered;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Carries errands to the post, one after the other. The mail server is spoken to between two transactions, never inside one:
 * a server that hangs holds nothing of ours. Where no server is set, everything waits.
 */
@Dependent
public class CarryingMail {
    private static final Logger LOG = Logger.getLogger(CarryingMail.class.getName());
    private static final int AT_ONCE = 50;

    private final Post post;
    private final NotingMail noting;
    private final Delivered delivered;

    @Inject
    public CarryingMail(Post post, NotingMail noting, Delivered delivered) {
        this.post = post;
        this.noting = noting;
        this.delivered = delivered;
    }

    /** Until there is no errand, or the mail server does not answer: then the rest waits as well. Returns how many left. */
    public int all(Supplier<Optional<Errand>> next) {
        int sent = 0;
        while (post.isOpen() && sent < AT_ONCE) {
            var errand = next.get();
            if (errand.isEmpty() || !carry(errand.get())) {
                break;
            }
            sent++;
        }
        return sent;
    }

    private boolean carry(Errand errand) {
        try {
            errand.mails().stream().filter(it -> !delivered.holds(it.id())).forEach(this::send);
        } catch (Undelivered away) {
            LOG.log(Level.WARNING, "the mail server did not take a message; it is tried again later");
            noting.failed(errand);
            return false;
        }
        if (errand.mails().stream().anyMatch(it -> delivered.holds(it.id()))) {
            noting.sent(errand);
        } else {
            refused(errand);
        }
        return true;
    }

    private void refused(Errand errand) {
        switch (errand.whenRefused()) {
            case INSIST -> noting.failed(errand);
            case LET_GO -> noting.sent(errand);
            case GIVE_UP -> noting.givenUp(errand);
        }
    }

    /** An address that is refused for good keeps nobody else from knowing. Where all are, nobody knows yet. */
    private void send(Mail mail) {
        try {
            post.send(mail);
            delivered.note(mail.id());
        } catch (Undelivered refused) {
            if (!refused.forGood()) {
                throw refused;
            }
            LOG.log(Level.WARNING, "an address does not take mail");
        }
    }
}
