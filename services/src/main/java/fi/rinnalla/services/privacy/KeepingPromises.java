package fi.rinnalla.services.privacy;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;

/** Writes today's promise down before the first reader comes, so that reading a form changes nothing. */
@UseCase
@MayBeDoneBy(Permission.KEEP_THE_HOUSE)
public class KeepingPromises {
    private final Promising promising;

    @Inject
    public KeepingPromises(Promising promising) {
        this.promising = promising;
    }

    public void keep() {
        promising.forFeedback();
    }
}
