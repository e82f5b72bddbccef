package fi.rinnalla.services.feedback;

import fi.rinnalla.domain.shared.Mail;
import java.util.List;
import java.util.UUID;

/**
 * A letter of the outbox on its way, one message for each who is to know.
 *
 * @param mails empty where nobody needs to know any more
 */
public record Errand(UUID letter, List<Mail> mails) {
    public Errand {
        mails = List.copyOf(mails);
    }
}
