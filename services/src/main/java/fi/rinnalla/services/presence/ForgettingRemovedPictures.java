package fi.rinnalla.services.presence;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.presence.DoorPicture;
import fi.rinnalla.domain.presence.DoorPictures;
import fi.rinnalla.services.shared.Every;
import fi.rinnalla.services.shared.HouseJob;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;

/** A picture that was taken down is really gone once it can no longer be put back: perhaps there was somebody on it. */
@UseCase
@MayBeDoneBy(Permission.KEEP_THE_HOUSE)
@Every(seconds = 3_600)
public class ForgettingRemovedPictures implements HouseJob {
    private final DoorPictures pictures;
    private final Clock clock;

    @Inject
    public ForgettingRemovedPictures(DoorPictures pictures, Clock clock) {
        this.pictures = pictures;
        this.clock = clock;
    }

    @Override
    public int run() {
        return pictures.forgetRemovedBefore(clock.instant().minus(DoorPicture.PUT_BACK_WITHIN));
    }
}
