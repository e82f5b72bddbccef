package fi.rinnalla.services.presence;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.presence.Place;
import fi.rinnalla.domain.presence.PlaceId;
import fi.rinnalla.domain.presence.Places;
import fi.rinnalla.domain.presence.Poster;
import fi.rinnalla.domain.presence.PosterCode;
import fi.rinnalla.domain.presence.Posters;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** Somebody has opened what is printed on a poster. A poster's code is counted, by day alone; a place's own name is not. */
@UseCase
@MayBeDoneBy(Permission.SEE_PUBLIC_PAGES)
public class FollowingAShortAddress {
    private final Posters posters;
    private final Places places;
    private final EveryDoor doors;
    private final Clock clock;

    @Inject
    public FollowingAShortAddress(Posters posters, Places places, EveryDoor doors, Clock clock) {
        this.posters = posters;
        this.places = places;
        this.doors = doors;
        this.clock = clock;
    }

    public Landing follow(String typed) {
        return PosterCode.read(typed)
                .flatMap(posters::findByCode)
                .map(this::follow)
                .or(() -> places.findByCode(typed.toLowerCase(Locale.ROOT))
                        .map(it -> new Landing(Landing.Page.FEEDBACK, it.code())))
                .orElse(Landing.NOWHERE_ELSE);
    }

    private Landing follow(Poster poster) {
        if (poster.retired() || !doors.find(poster.door().value()).standsOn(today())) {
            return Landing.NOWHERE_ELSE;
        }
        posters.countOpening(poster.id(), today());
        return new Landing(page(poster), placeOf(poster));
    }

    private static Landing.Page page(Poster poster) {
        return switch (poster.kind()) {
            case WALL -> Landing.Page.HOME;
            case DOOR -> Landing.Page.HOURS;
            case TABLE -> Landing.Page.FEEDBACK;
        };
    }

    private String placeOf(Poster poster) {
        Optional<PlaceId> place = Optional.ofNullable(poster.door().place());
        return place.flatMap(places::find).map(Place::code).orElse("");
    }

    private LocalDate today() {
        return Helsinki.day(clock.instant());
    }
}
