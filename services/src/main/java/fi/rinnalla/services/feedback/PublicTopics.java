package fi.rinnalla.services.feedback;

import fi.rinnalla.domain.comparison.Interval;
import fi.rinnalla.domain.feedback.Area;
import fi.rinnalla.domain.feedback.PublishedTopics;
import fi.rinnalla.domain.presence.PlaceId;
import fi.rinnalla.domain.shared.County;
import java.util.List;
import java.util.Optional;

/**
 * By what a reader may sort out the public texts, with the names to show; and the figures beside them.
 *
 * @param areas the counties of which there is enough to be told
 * @param visible how many authors say that the change shows; empty where that may be nobody
 * @param notYet how many say that it does not show yet
 */
public record PublicTopics(
        PublishedTopics topics,
        List<PlaceName> places,
        List<Area> areas,
        Optional<AnswerFigures> answers,
        Optional<Interval> visible,
        Optional<Interval> notYet) {
    public record PlaceName(PlaceId id, String name) {}

    public Optional<Area> area(County county) {
        return areas.stream().filter(it -> it.county() == county).findFirst();
    }
}
