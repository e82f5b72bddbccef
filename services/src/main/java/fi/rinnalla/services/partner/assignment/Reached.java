package fi.rinnalla.services.partner.assignment;

import fi.rinnalla.domain.access.EmailAddress;
import fi.rinnalla.domain.gathering.PhoneNumber;

/** Where a professional is reached at work: a phone or an e-mail. */
final class Reached {
    private Reached() {}

    static boolean canBe(String typed) {
        return PhoneNumber.isOne(typed) || isMail(typed);
    }

    private static boolean isMail(String typed) {
        try {
            return new EmailAddress(typed).value().matches(".+@.+\\..+");
        } catch (IllegalArgumentException none) {
            return false;
        }
    }
}
