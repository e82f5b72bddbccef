package fi.rinnalla.services.access;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.access.StaffAccounts;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;

/** The language in which somebody works, on every device from now on. */
@UseCase
@MayBeDoneBy(Permission.KEEP_OWN_ACCOUNT)
public class ChoosingTheLanguageOfWork {
    private final StaffAccounts accounts;
    private final Caller caller;

    @Inject
    public ChoosingTheLanguageOfWork(StaffAccounts accounts, Caller caller) {
        this.accounts = accounts;
        this.caller = caller;
    }

    public void choose(Language language) {
        accounts.find(caller.staff()).orElseThrow().speak(language);
    }
}
