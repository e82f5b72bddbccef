package fi.rinnalla.services.access;

import fi.rinnalla.domain.access.EmailAddress;
import java.util.Optional;

/** What differs between doors at which one signs in: where accounts are kept, and what opens. */
public interface SignInDesk<I> {
    Lock<I> find(EmailAddress address);

    /**
     * Empty where the account was disabled meanwhile.
     *
     * @param newHash the same password by the recipe of today, where the stored one was older
     * @param replaced what was open in this browser before; it is closed
     */
    Optional<Token> begin(I account, Optional<String> newHash, Optional<Token> replaced);
}
