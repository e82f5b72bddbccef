package fi.rinnalla.services.presence;

import fi.rinnalla.domain.presence.Door;
import fi.rinnalla.domain.presence.PhoneLine;
import fi.rinnalla.domain.presence.Place;
import fi.rinnalla.domain.presence.Places;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.presence.DoorRow.Directions;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is said of a door beside its hours: read whole, and said anew. */
@Dependent
public class DoorWords {
    private static final Directions NOTHING = new Directions(Optional.empty(), Optional.empty());

    private final Places places;
    private final PlaceTexts texts;

    @Inject
    public DoorWords(Places places, PlaceTexts texts) {
        this.places = places;
        this.texts = texts;
    }

    /** In every language, also where nothing is said. */
    DoorFacts of(Door door) {
        return door instanceof Place place ? of(place) : of((PhoneLine) door);
    }

    void say(Door door, DoorFacts facts) {
        if (door instanceof Place place) {
            place.isCalled(facts.name());
            place.standsIn(facts.street(), facts.town());
            facts.stepFree().ifPresentOrElse(place::isStepFree, place::isNotLookedAt);
            texts.say(place.id(), facts.texts());
        } else if (door instanceof PhoneLine line) {
            line.isCalled(facts.name());
            line.changeNumber(facts.number());
        }
    }

    private DoorFacts of(Place place) {
        var said = Arrays.stream(Language.values())
                .collect(Collectors.toMap(
                        Function.identity(),
                        it -> places.text(place.id(), it).map(Directions::of).orElse(NOTHING)));
        return new DoorFacts(place.name(), place.street(), place.town(), "", place.stepFree(), said);
    }

    private static DoorFacts of(PhoneLine line) {
        return new DoorFacts(line.name(), "", "", line.number(), Optional.empty(), Map.of());
    }
}
