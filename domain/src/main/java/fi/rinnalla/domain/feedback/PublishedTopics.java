package fi.rinnalla.domain.feedback;

import fi.rinnalla.domain.presence.PlaceId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * By what the public texts may be sorted out: only themes and places about which there are enough of them
 * ({@link fi.rinnalla.domain.shared.Floor}), for the only text about a small place says who asked.
 *
 * @param since the day on which the first text came out
 */
public record PublishedTopics(Set<ThemeCode> themes, Set<PlaceId> places, Optional<LocalDate> since) {
    public PublishedTopics {
        themes = Set.copyOf(themes);
        places = Set.copyOf(places);
    }

    public PublishedFilter within(PublishedFilter wanted) {
        return new PublishedFilter(
                wanted.change(),
                wanted.theme().filter(themes::contains),
                wanted.place().filter(places::contains),
                wanted.quarter(),
                wanted.year(),
                wanted.area());
    }
}
