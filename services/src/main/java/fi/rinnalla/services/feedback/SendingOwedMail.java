package fi.rinnalla.services.feedback;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.shared.Mail;
import fi.rinnalla.domain.shared.Post;
import fi.rinnalla.domain.shared.Post.Undelivered;
import fi.rinnalla.services.shared.Every;
import fi.rinnalla.services.shared.HouseJob;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.WithoutADoor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Carries what the outbox owes to the post. The mail server is spoken to between two transactions, never inside one: a
 * server that hangs holds nothing of ours. Where no server is set, everything waits.
 */
@Dependent
@WithoutADoor
@MayBeDoneBy(Permission.KEEP_THE_HOUSE)
@Every(seconds = 15)
public class SendingOwedMail implements HouseJob {
    private static final Logger LOG = Logger.getLogger(SendingOwedMail.class.getName());
    private static final int AT_ONCE = 50;

    private final Post post;
    private final TakingOwedMail taking;
    private final NotingOwedMail noting;
    private final Delivered delivered;

    @Inject
    public SendingOwedMail(Post post, TakingOwedMail taking, NotingOwedMail noting, Delivered delivered) {
        this.post = post;
        this.taking = taking;
        this.noting = noting;
        this.delivered = delivered;
    }

    /** Until the outbox is empty, or the mail server does not answer: then the rest waits as well. */
    @Override
    public int run() {
        int sent = 0;
        while (post.isOpen() && sent < AT_ONCE) {
            var errand = taking.next();
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
            noting.failed(errand);
        }
        return true;
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
            LOG.log(Level.WARNING, "an address of the staff does not take mail");
        }
    }
}
