package fi.rinnalla.services.gathering;

import fi.rinnalla.domain.shared.Language;

/** Puts news into a letter in the language somebody asked in. The words themselves belong to the pages' floor. */
public interface SeatMailWords {
    Written write(SeatNews news, Language language);

    record Written(String subject, String body) {}
}
