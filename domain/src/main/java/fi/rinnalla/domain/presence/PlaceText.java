package fi.rinnalla.domain.presence;

import fi.rinnalla.domain.shared.Language;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;

/** How to find a place and how to get in, in one language. */
@Entity
@Table(schema = "app", name = "place_text")
public class PlaceText {
    @Id
    private UUID id;

    @Column(name = "place_id")
    private PlaceId place;

    @Enumerated(EnumType.STRING)
    private Language language;

    private String directions;
    private String access;

    protected PlaceText() {}

    public static PlaceText of(UUID id, PlaceId place, Language language, String directions, String access) {
        var text = new PlaceText();
        text.id = id;
        text.place = place;
        text.language = language;
        text.directions = directions;
        text.access = access;
        return text;
    }

    /** Either may be null where there is nothing to say. */
    public void say(String newDirections, String newAccess) {
        directions = newDirections;
        access = newAccess;
    }

    public PlaceId place() {
        return place;
    }

    public Language language() {
        return language;
    }

    public Optional<String> directions() {
        return Optional.ofNullable(directions);
    }

    public Optional<String> access() {
        return Optional.ofNullable(access);
    }
}
