package fi.rinnalla.services.gathering;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.gathering.GatheringId;
import fi.rinnalla.domain.gathering.GatheringKind;
import fi.rinnalla.domain.gathering.GatheringState;
import fi.rinnalla.domain.gathering.Gatherings;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.services.privacy.Readers;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Everybody may see what there is to come to. */
@UseCase
@MayBeDoneBy(Permission.SEE_PUBLIC_PAGES)
public class SeeingGatherings {
    private final Gatherings gatherings;
    private final Views views;
    private final Readers readers;
    private final Clock clock;

    @Inject
    public SeeingGatherings(Gatherings gatherings, Views views, Readers readers, Clock clock) {
        this.gatherings = gatherings;
        this.views = views;
        this.readers = readers;
        this.clock = clock;
    }

    public Seen all(GatheringKind kind) {
        return all(kind, GatheringFilter.NONE);
    }

    /** The next meeting first; what is wholly cancelled is told as well, until its day is over. */
    public Seen all(GatheringKind kind, GatheringFilter filter) {
        var today = Helsinki.day(clock.instant());
        var all = gatherings.published(kind, today).stream()
                .map(views::of)
                .filter(it -> !it.sessions().isEmpty())
                .toList();
        return new Seen(all.stream().filter(filter::takes).toList(), all, trueUntil(all));
    }

    /** @throws NotFound also where it is not public */
    public GatheringView one(GatheringId id) {
        return gatherings
                .find(id)
                .filter(it -> it.state() == GatheringState.PUBLISHED)
                .map(views::of)
                .orElseThrow(() -> new NotFound(id));
    }

    /** Who reads the name somebody gives here. */
    public Collection<Role> readersOfNames() {
        return readers.of(Roster.NAMES).held();
    }

    /** Who reads what is answered at the end. */
    public Collection<Role> readersOfExitAnswers() {
        return readers.of(ExitSheet.ANSWERS).held();
    }

    /** At the end of the next meeting, and at midnight, the page says something else. */
    private Instant trueUntil(List<GatheringView> all) {
        var midnight = Helsinki.day(clock.instant())
                .plusDays(1)
                .atStartOfDay(Helsinki.ZONE)
                .toInstant();
        return all.stream()
                .flatMap(it -> it.sessions().stream())
                .map(it -> it.meeting().end())
                .reduce(midnight, (one, other) -> one.isBefore(other) ? one : other);
    }

    /**
     * What there is to come to.
     *
     * @param found what was looked for
     * @param all what might have been
     */
    public record Seen(List<GatheringView> found, List<GatheringView> all, Instant trueUntil) {}
}
