package fi.rinnalla.services.gathering;

import fi.rinnalla.domain.gathering.MailAddress;
import fi.rinnalla.domain.shared.Language;

/**
 * How somebody wants to be told when something changes.
 *
 * @param reminds also on the day before each meeting
 * @param door the host at which they ask
 */
public record TellingWish(MailAddress to, boolean reminds, Language language, String door) {}
