package fi.rinnalla.services.presence;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.presence.Door;
import fi.rinnalla.domain.presence.Place;
import fi.rinnalla.domain.presence.Poster;
import fi.rinnalla.domain.presence.PosterCode;
import fi.rinnalla.domain.presence.PosterId;
import fi.rinnalla.domain.presence.PosterKind;
import fi.rinnalla.domain.presence.PosterOpening;
import fi.rinnalla.domain.presence.Posters;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.domain.shared.Uuid7;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/** The posters and cards of the organisation: made, looked at, retired and taken into use again. */
@UseCase
@MayBeDoneBy(Permission.MANAGE_HOURS)
public class KeepingPosters {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int MONTHS = 12;
    private static final int NO_DAYS_AHEAD = 0;

    private final Posters posters;
    private final EveryDoor doors;
    private final DoorRows rows;
    private final Auditing auditing;
    private final Clock clock;

    @Inject
    public KeepingPosters(Posters posters, EveryDoor doors, DoorRows rows, Auditing auditing, Clock clock) {
        this.posters = posters;
        this.doors = doors;
        this.rows = rows;
        this.auditing = auditing;
        this.clock = clock;
    }

    /** Those in use first, the newest first among them. */
    public List<PosterRow> all() {
        var openings = posters.openings(today().withDayOfMonth(1), today());
        return posters.all().stream()
                .map(it -> row(it, openings))
                .sorted((one, other) -> Boolean.compare(one.retired(), other.retired()))
                .toList();
    }

    /** Whatever is closed for good needs no new poster. */
    public List<PosterDoor> doors() {
        return doors.all().stream()
                .filter(it -> it.standsOn(today()))
                .map(it -> new PosterDoor(it.door().value(), it.name(), it instanceof Place))
                .toList();
    }

    public PosterSheet one(UUID id) {
        var poster = poster(id);
        var first = YearMonth.from(today()).minusMonths(MONTHS - 1L);
        var openings = posters.openings(first.atDay(1), today());
        var door = doors.find(poster.door().value());
        return new PosterSheet(
                row(poster, openings), rows.of(door, clock.instant(), NO_DAYS_AHEAD), months(poster, first, openings));
    }

    /** Empty where such a thing is not made for that door. */
    public Optional<UUID> make(UUID door, PosterKind kind, Digest form) {
        var held = doors.hold(door);
        if (!kind.suits(held.door())) {
            return Optional.empty();
        }
        return Optional.of(posters.posterWith(form)
                .orElseGet(() -> make(held, kind, form))
                .id()
                .value());
    }

    /** Its code leads home from now on. */
    public void retire(UUID id) {
        poster(id).retire();
        auditing.note(AuditAct.CHANGED_POSTERS, id);
    }

    public void useAgain(UUID id) {
        poster(id).isUsedAgain();
        auditing.note(AuditAct.CHANGED_POSTERS, id);
    }

    private Poster make(Door door, PosterKind kind, Digest form) {
        var now = clock.instant();
        var poster = Poster.made(Uuid7.at(now), door.door(), kind, PosterCode.drawn(RANDOM), form, now);
        posters.add(poster);
        auditing.note(AuditAct.CHANGED_POSTERS, poster.id().value());
        return poster;
    }

    private Poster poster(UUID id) {
        return posters.find(new PosterId(id)).orElseThrow(() -> new NotFound(id));
    }

    private PosterRow row(Poster it, List<PosterOpening> openings) {
        return new PosterRow(
                it.id().value(),
                it.kind(),
                it.code().value(),
                it.door().value(),
                doors.find(it.door().value()).name(),
                Helsinki.day(it.madeAt()),
                it.retired(),
                sum(openings, it, YearMonth.from(today())));
    }

    private static List<PosterSheet.Month> months(Poster it, YearMonth first, List<PosterOpening> openings) {
        return IntStream.range(0, MONTHS)
                .mapToObj(first::plusMonths)
                .map(month -> new PosterSheet.Month(month, sum(openings, it, month)))
                .toList();
    }

    private static int sum(List<PosterOpening> openings, Poster poster, YearMonth month) {
        return openings.stream()
                .filter(it -> it.poster().equals(poster.id())
                        && YearMonth.from(it.day()).equals(month))
                .mapToInt(PosterOpening::times)
                .sum();
    }

    private LocalDate today() {
        return Helsinki.day(clock.instant());
    }
}
