package fi.rinnalla.domain.presence;

import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Language;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** A picture of a place's door, with words for whoever does not see it. Removed, it can be put back for a day. */
@Entity
@Table(schema = "app", name = "place_picture")
public class DoorPicture {
    public static final Duration PUT_BACK_WITHIN = Duration.ofHours(24);

    @Id
    private UUID id;

    @Column(name = "place_id")
    private PlaceId place;

    @Column(name = "form_key")
    private Digest formKey;

    @Column(name = "added_at")
    private Instant addedAt;

    @Column(name = "removed_at")
    private Instant removedAt;

    @ElementCollection
    @CollectionTable(schema = "app", name = "place_picture_text", joinColumns = @JoinColumn(name = "picture_id"))
    @MapKeyColumn(name = "language")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "words")
    private Map<Language, String> words = new HashMap<>();

    protected DoorPicture() {}

    /** @param form the key of the form it came with: the same form hangs up no second one */
    public static DoorPicture of(UUID id, PlaceId place, Map<Language, String> words, Digest form, Instant now) {
        var picture = new DoorPicture();
        picture.id = id;
        picture.place = place;
        picture.words.putAll(words);
        picture.formKey = form;
        picture.addedAt = now;
        return picture;
    }

    public void isDescribed(Map<Language, String> newWords) {
        words.keySet().retainAll(newWords.keySet());
        words.putAll(newWords);
    }

    public void isRemoved(Instant now) {
        removedAt = now;
    }

    public boolean canBePutBack(Instant now) {
        return removedAt != null && now.isBefore(removedAt.plus(PUT_BACK_WITHIN));
    }

    public void isPutBack() {
        removedAt = null;
    }

    public PictureId id() {
        return new PictureId(id);
    }

    public PlaceId place() {
        return place;
    }

    public boolean removed() {
        return removedAt != null;
    }

    public Map<Language, String> words() {
        var all = new EnumMap<Language, String>(Language.class);
        all.putAll(words);
        return all;
    }
}
