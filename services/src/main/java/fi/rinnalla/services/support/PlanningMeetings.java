package fi.rinnalla.services.support;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.domain.shared.Sealed;
import fi.rinnalla.domain.shared.Seals;
import fi.rinnalla.domain.shared.Uuid7;
import fi.rinnalla.domain.support.Counted;
import fi.rinnalla.domain.support.MeetingId;
import fi.rinnalla.domain.support.MeetingPlan;
import fi.rinnalla.domain.support.MeetingState;
import fi.rinnalla.domain.support.MeetingSupport;
import fi.rinnalla.domain.support.MeetingSupports;
import fi.rinnalla.domain.support.MeetingText;
import fi.rinnalla.domain.support.RequestId;
import fi.rinnalla.domain.support.RequestState;
import fi.rinnalla.domain.support.SupportCounts;
import fi.rinnalla.domain.support.SupportRequest;
import fi.rinnalla.domain.support.SupportRequests;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.Shows;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;

/** A worker plans that somebody comes along to a meeting, and says afterwards whether it was held. */
@UseCase
@MayBeDoneBy(Permission.CARRY_REQUESTS)
@Shows(MeetingView.WORDS)
public class PlanningMeetings {
    private final SupportRequests requests;
    private final MeetingSupports meetings;
    private final OpenedMeetings opened;
    private final SupportCounts counts;
    private final Seals seals;
    private final Auditing auditing;
    private final Clock clock;

    @Inject
    public PlanningMeetings(
            SupportRequests requests,
            MeetingSupports meetings,
            OpenedMeetings opened,
            SupportCounts counts,
            Seals seals,
            Auditing auditing,
            Clock clock) {
        this.requests = requests;
        this.meetings = meetings;
        this.opened = opened;
        this.counts = counts;
        this.seals = seals;
        this.auditing = auditing;
        this.clock = clock;
    }

    public enum Outcome {
        PLANNED,
        /** Another one is ahead: that one is changed, held or cancelled first. */
        ANOTHER_IS_AHEAD,
        /** The request has ended, or what is changed is no longer ahead. */
        TOO_LATE
    }

    /** Reading what a parent thought of beforehand leaves a line. */
    public MeetingDesk of(RequestId id) {
        var request = requests.find(id).orElseThrow(() -> new NotFound(id));
        var latest = meetings.latest(id);
        latest.filter(MeetingSupport::isShared)
                .ifPresent(
                        it -> auditing.note(AuditAct.READ_BEFORE_SHEET, it.id().value()));
        return new MeetingDesk(
                id,
                request.state().isOpen(),
                latest.map(it -> opened.forWhoeverComes(request, it)),
                latest.filter(it -> it.mayBeTakenUp(today())).isPresent(),
                today());
    }

    /** The same form plans once. */
    public Outcome plan(RequestId id, Digest form, MeetingPlan plan, MeetingWords town) {
        var request = held(id);
        if (meetings.findByFormKey(form).isPresent()) {
            return Outcome.PLANNED;
        }
        if (!request.state().isOpen()) {
            return Outcome.TOO_LATE;
        }
        if (meetings.latest(id).filter(it -> it.state() == MeetingState.PLANNED).isPresent()) {
            return Outcome.ANOTHER_IS_AHEAD;
        }
        var meeting = new MeetingId(Uuid7.at(clock.instant()));
        meetings.add(MeetingSupport.planned(meeting, id, form, plan, town(request, meeting, town), today()));
        // Whoever waits for a yes goes on waiting for it.
        if (request.state() != RequestState.PROPOSED) {
            request.isAgreed(today());
        }
        auditing.note(AuditAct.PLANNED_MEETING_SUPPORT, meeting.value());
        return Outcome.PLANNED;
    }

    public Outcome change(RequestId id, MeetingPlan plan, MeetingWords town) {
        var request = held(id);
        return changed(id, it -> it.change(plan, town(request, it.id(), town), today()))
                        .isPresent()
                ? Outcome.PLANNED
                : Outcome.TOO_LATE;
    }

    public boolean hold(RequestId id) {
        var done = changed(id, it -> it.hold(today()));
        done.ifPresent(it -> count(Counted.MEETING_HELD, it, 1));
        return done.isPresent();
    }

    public boolean cancel(RequestId id) {
        var done = changed(id, it -> it.cancel(today()));
        done.ifPresent(it -> count(Counted.MEETING_CANCELLED, it, 1));
        return done.isPresent();
    }

    /** Takes back what was said of it today. */
    public boolean takeUp(RequestId id) {
        return changed(
                        id,
                        it -> it.takeUp(today())
                                .map(was -> count(
                                        was == MeetingState.HELD ? Counted.MEETING_HELD : Counted.MEETING_CANCELLED,
                                        it,
                                        -1))
                                .isPresent())
                .isPresent();
    }

    private MeetingSupport count(Counted what, MeetingSupport it, int n) {
        counts.add(what, it.plan().day(), n);
        return it;
    }

    private Optional<MeetingSupport> changed(RequestId id, Predicate<MeetingSupport> change) {
        var request = held(id);
        var done = meetings.holdLatest(id).filter(change);
        done.ifPresent(it -> {
            request.goesOn(today());
            auditing.note(AuditAct.CHANGED_MEETING_SUPPORT, it.id().value());
        });
        return done;
    }

    private Optional<Sealed> town(SupportRequest request, MeetingId meeting, MeetingWords town) {
        return Optional.ofNullable(town.sealed(seals, request.key(), meeting).get(MeetingText.TOWN));
    }

    private SupportRequest held(RequestId id) {
        return requests.hold(id).orElseThrow(() -> new NotFound(id));
    }

    private LocalDate today() {
        return Helsinki.day(clock.instant());
    }
}
