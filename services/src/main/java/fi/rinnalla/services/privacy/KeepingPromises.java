package fi.rinnalla.services.privacy;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.privacy.Promises;
import fi.rinnalla.services.shared.Every;
import fi.rinnalla.services.shared.HouseJob;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;

/** Writes today's promise down before the first reader comes, so that reading a form changes nothing. */
@UseCase
@MayBeDoneBy(Permission.KEEP_THE_HOUSE)
@Every(seconds = 3600)
public class KeepingPromises implements HouseJob {
    private final Promises promises;
    private final Promising promising;

    @Inject
    public KeepingPromises(Promises promises, Promising promising) {
        this.promises = promises;
        this.promising = promising;
    }

    @Override
    public int run() {
        var before = promises.all(Promising.FEEDBACK).size();
        promising.forFeedback();
        return promises.all(Promising.FEEDBACK).size() - before;
    }
}
