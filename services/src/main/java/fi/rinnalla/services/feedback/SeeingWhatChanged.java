package fi.rinnalla.services.feedback;

import static java.util.stream.Collectors.toSet;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.feedback.Area;
import fi.rinnalla.domain.feedback.PublicChange;
import fi.rinnalla.domain.feedback.PublicChanges;
import fi.rinnalla.domain.feedback.Publications;
import fi.rinnalla.domain.feedback.PublishedFilter;
import fi.rinnalla.domain.feedback.PublishedRow;
import fi.rinnalla.domain.feedback.PublishedUnit;
import fi.rinnalla.domain.presence.Place;
import fi.rinnalla.domain.presence.Places;
import fi.rinnalla.domain.shared.After;
import fi.rinnalla.domain.shared.County;
import fi.rinnalla.domain.shared.Floor;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.Municipalities;
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

    private static final String VISIBLE = "visible";
    private static final String NOT_YET = "not-visible";

    private final Publications publications;
    private final PublicChanges changes;
    private final Places places;
    private final CountingAnswers counting;
    private final Clock clock;

    @Inject
    public SeeingWhatChanged(
            Publications publications, PublicChanges changes, Places places, CountingAnswers counting, Clock clock) {
        this.publications = publications;
        this.changes = changes;
        this.places = places;
        this.counting = counting;
        this.clock = clock;
    }

    public Slice<PublishedRow> changes(Language reader, PublishedFilter filter, Optional<After> after) {
        return publications.published(today(), reader, filter, after, ROWS);
    }

    /** What themes of many parents have led to, as far as it is wanted. */
    public Slice<PublicChange> together(PublishedFilter filter, Optional<After> after) {
        return changes.page(today(), filter, after, ROWS);
    }

    /** Goes through all that is public: once an edition, not for each reader. */
    public PublicTopics topics() {
        var topics = publications.topics(today());
        return new PublicTopics(
                topics,
                places.all().stream()
                        .filter(it -> topics.places().contains(it.id()))
                        .map(SeeingWhatChanged::named)
                        .toList(),
                areas(),
                Optional.of(counting.figures(today())).filter(AnswerFigures::isShown),
                counting.verdicts(VISIBLE, today()),
                counting.verdicts(NOT_YET, today()));
    }

    /** Only counties of which enough has been told, or in which something has changed for many. */
    private List<Area> areas() {
        var units = publications.units(today());
        var changed = changes.counties(today());
        return Stream.of(County.values())
                .map(it -> area(it, places.all()))
                .filter(it -> changed.contains(it.county()) || Floor.isReachedBy(told(it, units)))
                .toList();
    }

    private static int told(Area area, List<PublishedUnit> units) {
        return units.stream().filter(area::holds).mapToInt(PublishedUnit::many).sum();
    }

    private static Area area(County county, List<Place> all) {
        var here = all.stream().filter(it -> isIn(county, it)).toList();
        var whole = here.stream()
                .map(Place::programme)
                .filter(it -> all.stream()
                        .filter(place -> place.programme().equals(it))
                        .allMatch(here::contains))
                .collect(toSet());
        return new Area(county, here.stream().map(Place::id).collect(toSet()), whole);
    }

    private static boolean isIn(County county, Place place) {
        return Municipalities.countyOf(place.town()).filter(county::equals).isPresent();
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
