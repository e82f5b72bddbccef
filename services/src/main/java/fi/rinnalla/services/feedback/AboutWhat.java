package fi.rinnalla.services.feedback;

import fi.rinnalla.domain.feedback.Feedback;
import fi.rinnalla.domain.gathering.Gathering;
import fi.rinnalla.domain.gathering.Gatherings;
import fi.rinnalla.domain.presence.Place;
import fi.rinnalla.domain.presence.Places;
import fi.rinnalla.domain.shared.Language;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says which event and which place feedback is about, where it is about any. */
@Dependent
public class AboutWhat {
    private final Places places;
    private final Gatherings gatherings;

    @Inject
    public AboutWhat(Places places, Gatherings gatherings) {
        this.places = places;
        this.gatherings = gatherings;
    }

    Optional<String> of(Feedback it) {
        var event = it.gathering().flatMap(id -> gatherings.find(id)).flatMap(found -> name(found, it.language()));
        var place = it.place().flatMap(places::find).map(Place::name);
        var both = Stream.concat(event.stream(), place.stream()).collect(Collectors.joining(", "));
        return Optional.of(both).filter(words -> !words.isEmpty());
    }

    private static Optional<String> name(Gathering it, Language language) {
        return it.wording().in(language).map(text -> text.told().name());
    }
}
