package fi.rinnalla.services.shelf;

import fi.rinnalla.domain.presence.LineId;
import fi.rinnalla.domain.presence.PhoneLine;
import fi.rinnalla.domain.presence.PhoneLines;
import fi.rinnalla.domain.presence.Place;
import fi.rinnalla.domain.presence.PlaceId;
import fi.rinnalla.domain.presence.PlaceText;
import fi.rinnalla.domain.presence.Places;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.shared.Language;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** An organisation with one door and no line. */
public final class OnePlace implements Places {
    public static final String CODE = "kohtaamo";

    public final Place place = Place.at(
            new PlaceId(UUID.randomUUID()), new ProgrammeId(UUID.randomUUID()), CODE, "Kohtaamo", "Katu 1", "Kylä");

    @Override
    public Optional<Place> find(PlaceId id) {
        return Optional.of(place).filter(it -> it.id().equals(id));
    }

    @Override
    public Optional<Place> hold(PlaceId id) {
        return find(id);
    }

    @Override
    public Optional<Place> findByCode(String code) {
        return Optional.of(place).filter(it -> it.code().equals(code));
    }

    @Override
    public List<Place> all() {
        return List.of(place);
    }

    @Override
    public Optional<PlaceText> text(PlaceId asked, Language language) {
        return Optional.empty();
    }

    @Override
    public void add(Place added) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void add(PlaceText added) {
        throw new UnsupportedOperationException();
    }

    public static PhoneLines noLines() {
        return new PhoneLines() {
            @Override
            public Optional<PhoneLine> find(LineId id) {
                return Optional.empty();
            }

            @Override
            public Optional<PhoneLine> hold(LineId id) {
                return Optional.empty();
            }

            @Override
            public List<PhoneLine> all() {
                return List.of();
            }

            @Override
            public void add(PhoneLine line) {
                throw new UnsupportedOperationException();
            }
        };
    }
}
