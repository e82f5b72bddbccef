package fi.rinnalla.services.support;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.Seals;
import fi.rinnalla.domain.support.Coachings;
import fi.rinnalla.domain.support.RatedMoment;
import fi.rinnalla.domain.support.Rating;
import fi.rinnalla.domain.support.RequestId;
import fi.rinnalla.domain.support.SupportCounts;
import fi.rinnalla.domain.support.SupportRequest;
import fi.rinnalla.domain.support.SupportRequests;
import fi.rinnalla.services.privacy.Readers;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;

/** A parent writes down what they want from a coaching, and sees their own way from start to end. */
@UseCase
@MayBeDoneBy(Permission.KEEP_OWN_REQUEST)
public class KeepingMyCoaching {
    private final SupportRequests requests;
    private final Coachings coachings;
    private final OpenedCoachings opened;
    private final SupportCounts counts;
    private final Seals seals;
    private final Readers readers;
    private final Caller caller;
    private final Clock clock;

    @Inject
    public KeepingMyCoaching(
            SupportRequests requests,
            Coachings coachings,
            OpenedCoachings opened,
            SupportCounts counts,
            Seals seals,
            Readers readers,
            Caller caller,
            Clock clock) {
        this.requests = requests;
        this.coachings = coachings;
        this.opened = opened;
        this.counts = counts;
        this.seals = seals;
        this.readers = readers;
        this.caller = caller;
        this.clock = clock;
    }

    /** Empty also where the request is somebody else's. */
    public Optional<CoachingView> about(RequestId id) {
        return requests.find(id)
                .filter(this::isMine)
                .flatMap(it -> coachings.latest(id).map(coaching -> opened.forTheParent(it, coaching, today())));
    }

    /** Returns whether there is a coaching to aim in. */
    public boolean aimFor(RequestId id, GoalsForm form) {
        var goals = form.goals();
        return mine(id).flatMap(it -> coachings.holdLatest(id).map(coaching -> {
                    var closed = Optional.of(goals)
                            .filter(some -> !some.isEmpty())
                            .map(some -> seals.seal(it.key(), coaching.id().place(OpenedCoachings.GOALS), some.text()));
                    coaching.aimFor(closed, form.shared());
                    return coaching;
                }))
                .isPresent();
    }

    /** Each moment is said once. Returns whether it was asked. */
    public boolean rate(RequestId id, RatedMoment moment, Rating rating) {
        var rated = mine(id).flatMap(it -> coachings
                .holdLatest(id)
                .filter(coaching -> coaching.rate(
                        moment,
                        seals.seal(it.key(), coaching.id().place(OpenedCoachings.column(moment)), rating.text()))));
        rated.ifPresent(it -> counts.answer(moment, rating, today().getYear()));
        return rated.isPresent();
    }

    public Collection<Role> readers() {
        return readers.of(CoachingView.WORDS).held();
    }

    /** What its author does with it counts as going on. */
    private Optional<SupportRequest> mine(RequestId id) {
        var mine = requests.hold(id).filter(this::isMine);
        mine.ifPresent(it -> it.goesOn(today()));
        return mine;
    }

    private boolean isMine(SupportRequest request) {
        return request.card().equals(caller.card());
    }

    private LocalDate today() {
        return Helsinki.day(clock.instant());
    }
}
