package fi.rinnalla.services.privacy;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.services.shared.Every;
import fi.rinnalla.services.shared.HouseJob;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;

/** Forgets when jobs ran, three months later. */
@UseCase
@MayBeDoneBy(Permission.KEEP_THE_HOUSE)
@Every(seconds = 86_400)
public class ForgettingJobRuns implements HouseJob {
    private final NotingJobs noting;

    @Inject
    public ForgettingJobRuns(NotingJobs noting) {
        this.noting = noting;
    }

    @Override
    public int run() {
        return noting.forgetOld();
    }
}
