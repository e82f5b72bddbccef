package fi.rinnalla.services.shelf;

import fi.rinnalla.domain.presence.Place;
import fi.rinnalla.domain.presence.PlaceId;
import fi.rinnalla.domain.presence.PlaceText;
import fi.rinnalla.domain.presence.Places;
import fi.rinnalla.domain.shared.Language;
import java.util.List;
import java.util.Optional;

/** An organisation without a door of its own. */
public final class NoPlaces implements Places {
    @Override
    public Optional<Place> find(PlaceId id) {
        return Optional.empty();
    }

    @Override
    public Optional<Place> hold(PlaceId id) {
        return Optional.empty();
    }

    @Override
    public Optional<Place> findByCode(String code) {
        return Optional.empty();
    }

    @Override
    public List<Place> all() {
        return List.of();
    }

    @Override
    public Optional<PlaceText> text(PlaceId place, Language language) {
        return Optional.empty();
    }

    @Override
    public void add(Place place) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void add(PlaceText text) {
        throw new UnsupportedOperationException();
    }
}
