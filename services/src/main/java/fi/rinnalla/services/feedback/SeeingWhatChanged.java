package fi.rinnalla.services.feedback;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.comparison.Interval;
import fi.rinnalla.domain.comparison.OwnRelease;
import fi.rinnalla.domain.feedback.Publications;
import fi.rinnalla.domain.feedback.PublishedFilter;
import fi.rinnalla.domain.feedback.PublishedRow;
import fi.rinnalla.domain.measure.Indicator;
import fi.rinnalla.domain.presence.Place;
import fi.rinnalla.domain.presence.Places;
import fi.rinnalla.domain.shared.After;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.Quarter;
import fi.rinnalla.domain.shared.Slice;
import fi.rinnalla.services.feedback.PublicTopics.PlaceName;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Everybody may see what became of what parents said. */
@UseCase
@MayBeDoneBy(Permission.SEE_PUBLIC_PAGES)
public class SeeingWhatChanged {
    public static final int ROWS = 20;

    private static final int A_YEAR = 4;
    private static final String VISIBLE = "visible";

    private final Publications publications;
    private final Places places;
    private final OwnRelease release;
    private final Clock clock;

    @Inject
    public SeeingWhatChanged(Publications publications, Places places, OwnRelease release, Clock clock) {
        this.publications = publications;
        this.places = places;
        this.release = release;
        this.clock = clock;
    }

    public Slice<PublishedRow> changes(Language reader, PublishedFilter filter, Optional<After> after) {
        return publications.published(today(), reader, filter, after, ROWS);
    }

    /** Goes through all that is public: once an edition, not for each reader. */
    public PublicTopics topics() {
        var topics = publications.topics(today());
        return new PublicTopics(
                topics,
                places.all().stream()
                        .filter(it -> topics.places().contains(it.id()))
                        .map(SeeingWhatChanged::named)
                        .toList());
    }

    /**
     * How many authors said in the last four closed quarters that the change shows: the same bins everybody else sees, and
     * only where they say more than "perhaps nobody".
     */
    public Optional<Interval> visibleToAuthors() {
        var last = Quarter.lastClosed(today());
        var first = Stream.iterate(last, Quarter::previous)
                .skip(A_YEAR - 1L)
                .findFirst()
                .orElseThrow();
        return release.cells(first, last).stream()
                .filter(it -> it.cell().indicator() == Indicator.CHANGE_VISIBLE_TO_AUTHORS)
                .filter(it -> it.cell().division().equals(VISIBLE))
                .map(it -> it.bin().interval())
                .reduce(Interval::plus)
                .filter(it -> it.lo() > 0);
    }

    /** Tomorrow something else may have come out. */
    public Instant trueUntil() {
        return today().plusDays(1).atStartOfDay(Helsinki.ZONE).toInstant();
    }

    public List<Quarter> quarters(PublicTopics topics) {
        return topics.topics().since().map(Quarter::of).stream()
                .flatMap(
                        first -> Stream.iterate(Quarter.of(today()), it -> it.compareTo(first) >= 0, Quarter::previous))
                .toList();
    }

    private static PlaceName named(Place place) {
        return new PlaceName(place.id(), place.name());
    }

    private LocalDate today() {
        return Helsinki.day(clock.instant());
    }
}
