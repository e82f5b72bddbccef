package fi.rinnalla.services.feedback;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.feedback.FeedbackItems;
import fi.rinnalla.domain.feedback.InboxFilter;
import fi.rinnalla.domain.feedback.InboxRow;
import fi.rinnalla.domain.presence.Place;
import fi.rinnalla.domain.presence.PlaceId;
import fi.rinnalla.domain.presence.Places;
import fi.rinnalla.domain.shared.After;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.Slice;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Lists feedback without opening it: what it is about, where it came from, by when it is owed an answer. */
@UseCase
@MayBeDoneBy(Permission.READ_THE_INBOX)
public class ReadingTheInbox {
    private static final int ROWS = 30;

    private final FeedbackItems items;
    private final Places places;
    private final Clock clock;

    @Inject
    public ReadingTheInbox(FeedbackItems items, Places places, Clock clock) {
        this.items = items;
        this.places = places;
        this.clock = clock;
    }

    public Inbox page(InboxFilter filter, Optional<After> after) {
        return new Inbox(items.inbox(filter, after, ROWS), placeNames(), today());
    }

    /** Today, for a filter that asks for what is overdue. */
    public LocalDate today() {
        return Helsinki.day(clock.instant());
    }

    private List<PlaceName> placeNames() {
        var today = today();
        return places.all().stream().map(it -> PlaceName.of(it, today)).toList();
    }

    public record Inbox(Slice<InboxRow> rows, List<PlaceName> places, LocalDate today) {}

    /** @param closed for good; what was said of it is still found by it */
    public record PlaceName(PlaceId id, String name, boolean closed) {
        static PlaceName of(Place place, LocalDate today) {
            return new PlaceName(place.id(), place.name(), !place.standsOn(today));
        }
    }
}
