package fi.rinnalla.services.feedback;

import fi.rinnalla.domain.shared.Language;

/** Puts news into a letter in somebody's language. The words themselves belong to the pages' floor. */
public interface OwedMailWords {
    Written write(OwedNews news, Language language);

    record Written(String subject, String body) {}
}
