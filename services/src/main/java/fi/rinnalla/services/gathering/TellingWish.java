package fi.rinnalla.services.gathering;

import fi.rinnalla.domain.gathering.MailAddress;
import fi.rinnalla.domain.gathering.PhoneNumber;
import fi.rinnalla.domain.gathering.ToldAt;
import fi.rinnalla.domain.shared.Language;

/**
 * How somebody wants to be told when something changes.
 *
 * @param reminds by mail also on the day before each meeting
 * @param saysWho whoever answers the call may hear at once who is calling
 * @param door the host at which they ask
 */
public record TellingWish(ToldAt to, boolean reminds, boolean saysWho, Language language, String door) {
    public static TellingWish mail(MailAddress to, boolean reminds, Language language, String door) {
        return new TellingWish(to, reminds, false, language, door);
    }

    public static TellingWish call(PhoneNumber to, boolean saysWho, Language language, String door) {
        return new TellingWish(to, false, saysWho, language, door);
    }
}
