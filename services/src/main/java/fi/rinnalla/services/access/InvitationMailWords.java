package fi.rinnalla.services.access;

import fi.rinnalla.domain.shared.Language;

/** Puts an invitation into a letter in the language somebody is to work in. The words themselves belong to the pages' floor. */
public interface InvitationMailWords {
    Written write(InvitationNews news, Language language);

    record Written(String subject, String body) {}
}
