package fi.rinnalla.services.presence;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.presence.DoorPicture;
import fi.rinnalla.domain.presence.DoorPictures;
import fi.rinnalla.domain.presence.PictureCopy;
import fi.rinnalla.domain.presence.PictureId;
import fi.rinnalla.domain.presence.Place;
import fi.rinnalla.domain.presence.PlaceId;
import fi.rinnalla.domain.presence.Places;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.domain.shared.Uuid7;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.Development.Copy;
import fi.rinnalla.services.shared.Development.Developed;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The picture of a place's door: hung up, described, taken down, and put back for a day. */
@UseCase
@MayBeDoneBy(Permission.MANAGE_HOURS)
public class KeepingThePicture {
    private final Places places;
    private final DoorPictures pictures;
    private final Auditing auditing;
    private final Clock clock;

    @Inject
    public KeepingThePicture(Places places, DoorPictures pictures, Auditing auditing, Clock clock) {
        this.places = places;
        this.pictures = pictures;
        this.auditing = auditing;
        this.clock = clock;
    }

    public Optional<PictureRow> of(UUID place) {
        return pictures.of(find(place).id()).map(it -> new PictureRow(pictures.sizes(it.id()), it.words()));
    }

    public boolean canBePutBack(UUID place) {
        return removed(find(place).id()).isPresent();
    }

    /** The one that hung there is taken down. */
    public void hangUp(UUID place, Developed picture, Map<Language, String> words, Digest form) {
        var held = hold(place);
        if (pictures.pictureWith(form).isEmpty()) {
            pictures.of(held).ifPresent(it -> it.isRemoved(clock.instant()));
            hangUp(held, picture, words, form);
            auditing.note(AuditAct.CHANGED_PICTURES, place);
        }
    }

    /** False where nothing hangs there to be described. */
    public boolean describe(UUID place, Map<Language, String> words) {
        var picture = pictures.of(hold(place));
        picture.ifPresent(it -> {
            it.isDescribed(words);
            auditing.note(AuditAct.CHANGED_PICTURES, place);
        });
        return picture.isPresent();
    }

    public void takeDown(UUID place) {
        pictures.of(hold(place)).ifPresent(it -> {
            it.isRemoved(clock.instant());
            auditing.note(AuditAct.CHANGED_PICTURES, place);
        });
    }

    /** False where it is gone, or something else hangs there. */
    public boolean putBack(UUID place) {
        var picture = removed(hold(place));
        picture.ifPresent(it -> {
            it.isPutBack();
            auditing.note(AuditAct.CHANGED_PICTURES, place);
        });
        return picture.isPresent();
    }

    private void hangUp(PlaceId place, Developed picture, Map<Language, String> words, Digest form) {
        var now = clock.instant();
        var hung = DoorPicture.of(Uuid7.at(now), place, words, form, now);
        pictures.add(hung);
        picture.copies().forEach(it -> pictures.add(copy(hung.id(), it)));
    }

    private PictureCopy copy(PictureId picture, Copy it) {
        return PictureCopy.of(Uuid7.at(clock.instant()), picture, it.width(), it.height(), it.content());
    }

    private Optional<DoorPicture> removed(PlaceId place) {
        return pictures.of(place).isPresent()
                ? Optional.empty()
                : pictures.lastRemoved(place).filter(it -> it.canBePutBack(clock.instant()));
    }

    private Place find(UUID place) {
        return places.find(new PlaceId(place)).orElseThrow(() -> new NotFound(place));
    }

    private PlaceId hold(UUID place) {
        return places.hold(new PlaceId(place)).map(Place::id).orElseThrow(() -> new NotFound(place));
    }
}
