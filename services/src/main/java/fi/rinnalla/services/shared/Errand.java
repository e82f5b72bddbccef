package fi.rinnalla.services.shared;

import fi.rinnalla.domain.shared.Mail;
import java.util.List;
import java.util.UUID;

/** Letters of the outbox on their way together, as one message for each who is to know. */
public record Errand(List<UUID> letters, List<Mail> mails, WhenRefused whenRefused) {
    public Errand {
        letters = List.copyOf(letters);
        mails = List.copyOf(mails);
    }

    /** What becomes of the letters where the server will take mail for none of these addresses. */
    public enum WhenRefused {
        /** Tried again: somebody has to know. */
        INSIST,
        /** Done with: it is the reader's own address, and nobody waits. */
        LET_GO,
        /** Given up at once: whoever wrote is told, and may know a better address. */
        GIVE_UP
    }
}
