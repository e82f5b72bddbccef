package fi.rinnalla.services.shelf;

import fi.rinnalla.domain.presence.LineId;
import fi.rinnalla.domain.presence.PhoneLine;
import fi.rinnalla.domain.presence.PhoneLines;
import fi.rinnalla.domain.presence.Place;
import java.util.List;
import java.util.Optional;

/** An organisation with one door and no line. */
public final class OnePlace extends PlacesOnAShelf {
    public static final String CODE = "kohtaamo";

    public final Place place;

    public OnePlace() {
        this(place(CODE, "Kohtaamo"));
    }

    private OnePlace(Place place) {
        super(place);
        this.place = place;
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
