package fi.rinnalla.domain.presence;

import fi.rinnalla.domain.shared.Digest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The pictures of this organisation's doors. */
public interface DoorPictures {
    /** The one that hangs there now. */
    Optional<DoorPicture> of(PlaceId place);

    /** The one that was removed last, if it is still there. */
    Optional<DoorPicture> lastRemoved(PlaceId place);

    Optional<DoorPicture> pictureWith(Digest form);

    /** The smallest first. */
    List<PictureSize> sizes(PictureId picture);

    /** Empty for a picture that was removed. */
    Optional<byte[]> content(String name);

    void add(DoorPicture picture);

    void add(PictureCopy copy);

    int forgetRemovedBefore(Instant moment);
}
