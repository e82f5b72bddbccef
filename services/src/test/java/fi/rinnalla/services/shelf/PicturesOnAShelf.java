package fi.rinnalla.services.shelf;

import fi.rinnalla.domain.presence.DoorPicture;
import fi.rinnalla.domain.presence.DoorPictures;
import fi.rinnalla.domain.presence.PictureCopy;
import fi.rinnalla.domain.presence.PictureId;
import fi.rinnalla.domain.presence.PictureSize;
import fi.rinnalla.domain.presence.PlaceId;
import fi.rinnalla.domain.shared.Digest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Pictures in memory. */
public final class PicturesOnAShelf implements DoorPictures {
    private final Map<Digest, DoorPicture> pictures = new HashMap<>();
    private final List<PictureCopy> copies = new ArrayList<>();
    private Digest next;

    @Override
    public Optional<DoorPicture> of(PlaceId place) {
        return pictures.values().stream()
                .filter(it -> it.place().equals(place) && !it.removed())
                .findFirst();
    }

    @Override
    public Optional<DoorPicture> lastRemoved(PlaceId place) {
        return pictures.values().stream()
                .filter(it -> it.place().equals(place) && it.removed())
                .findFirst();
    }

    @Override
    public Optional<DoorPicture> pictureWith(Digest form) {
        next = form;
        return Optional.ofNullable(pictures.get(form));
    }

    @Override
    public List<PictureSize> sizes(PictureId picture) {
        return copies.stream()
                .filter(it -> it.picture().equals(picture))
                .map(PictureCopy::size)
                .toList();
    }

    @Override
    public Optional<byte[]> content(String name) {
        return copies.stream()
                .filter(it -> it.size().name().equals(name))
                .findFirst()
                .map(PictureCopy::content);
    }

    @Override
    public void add(DoorPicture picture) {
        pictures.put(next, picture);
    }

    @Override
    public void add(PictureCopy copy) {
        copies.add(copy);
    }

    @Override
    public int forgetRemovedBefore(Instant moment) {
        return 0;
    }
}
