package fi.rinnalla.services.support;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.Seals;
import fi.rinnalla.domain.support.MeetingSupports;
import fi.rinnalla.domain.support.MeetingText;
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

/** A parent thinks ahead of a meeting somebody comes along to, and says afterwards how it was. */
@UseCase
@MayBeDoneBy(Permission.KEEP_OWN_REQUEST)
public class KeepingMyMeeting {
    private final SupportRequests requests;
    private final MeetingSupports meetings;
    private final OpenedMeetings opened;
    private final SupportCounts counts;
    private final Seals seals;
    private final Readers readers;
    private final Caller caller;
    private final Clock clock;

    @Inject
    public KeepingMyMeeting(
            SupportRequests requests,
            MeetingSupports meetings,
            OpenedMeetings opened,
            SupportCounts counts,
            Seals seals,
            Readers readers,
            Caller caller,
            Clock clock) {
        this.requests = requests;
        this.meetings = meetings;
        this.opened = opened;
        this.counts = counts;
        this.seals = seals;
        this.readers = readers;
        this.caller = caller;
        this.clock = clock;
    }

    /** Empty also where the request is somebody else's. */
    public Optional<MeetingView> about(RequestId id) {
        return requests.find(id)
                .filter(this::isMine)
                .flatMap(it -> meetings.latest(id).map(meeting -> opened.forTheParent(it, meeting)));
    }

    /** Returns whether the meeting was still ahead. */
    public boolean prepare(RequestId id, MeetingWords sheet, boolean mayBeRead) {
        return mine(id).flatMap(it -> meetings.holdLatest(id)
                        .filter(meeting -> meeting.prepare(sheet.sealed(seals, it.key(), meeting.id()), mayBeRead)))
                .isPresent();
    }

    /**
     * What was agreed stays the parent's own; the answers are counted once, whatever comes of the words. Returns whether the
     * meeting is behind.
     */
    public boolean lookBack(RequestId id, MeetingWords words, Rating rating) {
        var meeting = mine(id).flatMap(it -> meetings.holdLatest(id)
                .filter(held -> held.remember(Optional.ofNullable(
                        words.sealed(seals, it.key(), held.id()).get(MeetingText.AGREED)))));
        meeting.filter(it -> !rating.isEmpty() && it.answer())
                .ifPresent(it -> counts.answer(
                        RatedMoment.AFTER_MEETING, rating, it.plan().day().getYear()));
        return meeting.isPresent();
    }

    public Collection<Role> readers() {
        return readers.of(MeetingView.WORDS).held();
    }

    private LocalDate today() {
        return Helsinki.day(clock.instant());
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
}
