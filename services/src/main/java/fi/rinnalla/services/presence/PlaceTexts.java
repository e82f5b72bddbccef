package fi.rinnalla.services.presence;

import fi.rinnalla.domain.presence.PlaceId;
import fi.rinnalla.domain.presence.PlaceText;
import fi.rinnalla.domain.presence.Places;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.Uuid7;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;

/** Says in each language how to find a place and how to get in. */
@Dependent
public class PlaceTexts {
    private final Places places;
    private final Clock clock;

    @Inject
    public PlaceTexts(Places places, Clock clock) {
        this.places = places;
        this.clock = clock;
    }

    public void say(PlaceId place, Map<Language, DoorRow.Directions> texts) {
        texts.forEach((language, text) -> {
            var way = text.way().orElse(null);
            var access = text.access().orElse(null);
            places.text(place, language)
                    .ifPresentOrElse(it -> it.say(way, access), () -> add(place, language, way, access));
        });
    }

    private void add(PlaceId place, Language language, String way, String access) {
        if (way != null || access != null) {
            places.add(PlaceText.of(Uuid7.at(clock.instant()), place, language, way, access));
        }
    }
}
