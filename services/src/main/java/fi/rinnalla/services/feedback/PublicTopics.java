package fi.rinnalla.services.feedback;

import fi.rinnalla.domain.feedback.PublishedTopics;
import fi.rinnalla.domain.presence.PlaceId;
import java.util.List;

/** By what a reader may sort out the public texts, with the names to show. */
public record PublicTopics(PublishedTopics topics, List<PlaceName> places) {
    public record PlaceName(PlaceId id, String name) {}
}
