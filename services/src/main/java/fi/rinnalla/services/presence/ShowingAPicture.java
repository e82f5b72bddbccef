package fi.rinnalla.services.presence;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.presence.DoorPictures;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;

/** Everybody may see the door before they stand at it. */
@UseCase
@MayBeDoneBy(Permission.SEE_PUBLIC_PAGES)
public class ShowingAPicture {
    private final DoorPictures pictures;

    @Inject
    public ShowingAPicture(DoorPictures pictures) {
        this.pictures = pictures;
    }

    public byte[] show(String name) {
        return pictures.content(name).orElseThrow(() -> new NotFound(name));
    }
}
