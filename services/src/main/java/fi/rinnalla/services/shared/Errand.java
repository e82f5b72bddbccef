package fi.rinnalla.services.shared;

import fi.rinnalla.domain.shared.Mail;
import java.util.List;
import java.util.UUID;

/**
 * Letters of the outbox on their way together, as one message for each who is to know.
 *
 * @param insistent tried again also where the server refuses everybody: somebody has to know
 */
public record Errand(List<UUID> letters, List<Mail> mails, boolean insistent) {
    public Errand {
        letters = List.copyOf(letters);
        mails = List.copyOf(mails);
    }
}
