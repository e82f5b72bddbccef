package fi.rinnalla.services.shelf;

import fi.rinnalla.domain.presence.Place;
import fi.rinnalla.domain.presence.PlaceId;
import fi.rinnalla.domain.presence.PlaceText;
import fi.rinnalla.domain.presence.Places;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.shared.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Places in memory. */
public class PlacesOnAShelf implements Places {
    private final List<Place> all = new ArrayList<>();
    private final List<PlaceText> texts = new ArrayList<>();

    public PlacesOnAShelf(Place... there) {
        all.addAll(List.of(there));
    }

    public static Place place(String code, String name) {
        return Place.at(
                new PlaceId(UUID.randomUUID()), new ProgrammeId(UUID.randomUUID()), code, name, "Katu 1", "Kylä");
    }

    @Override
    public Optional<Place> find(PlaceId id) {
        return all.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Place> hold(PlaceId id) {
        return find(id);
    }

    @Override
    public Optional<Place> findByCode(String code) {
        return all.stream().filter(it -> it.code().equals(code)).findFirst();
    }

    @Override
    public List<Place> all() {
        return List.copyOf(all);
    }

    @Override
    public Optional<PlaceText> text(PlaceId place, Language language) {
        return texts.stream()
                .filter(it -> it.place().equals(place) && it.language() == language)
                .findFirst();
    }

    @Override
    public void add(Place place) {
        all.add(place);
    }

    @Override
    public void add(PlaceText text) {
        texts.add(text);
    }
}
