package fi.rinnalla.services.support;

import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.MeetingWay;
import fi.rinnalla.domain.support.PeerMeeting;
import fi.rinnalla.domain.support.PeerMeetings;
import fi.rinnalla.domain.support.RelationId;
import fi.rinnalla.domain.support.SupportRelation;
import fi.rinnalla.services.privacy.Auditing;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Notes with one tap that two have met, and takes it back on the same day. */
@Dependent
public class NotingPeerMeetings {
    private static final int SHOWN = 50;

    private final PeerMeetings meetings;
    private final Auditing auditing;
    private final Clock clock;

    @Inject
    public NotingPeerMeetings(PeerMeetings meetings, Auditing auditing, Clock clock) {
        this.meetings = meetings;
        this.auditing = auditing;
        this.clock = clock;
    }

    /** The newest first. */
    List<RelationView.Meeting> of(RelationId relation) {
        return meetings.of(relation, SHOWN).stream()
                .map(it -> new RelationView.Meeting(it.id(), it.heldOn(), it.way(), it.canBeTakenBack(today())))
                .toList();
    }

    /** Whether two who walk together can have met that day: not before they did, and not tomorrow. */
    boolean canBe(SupportRelation relation, LocalDate day) {
        return !day.isBefore(relation.startedOn()) && !day.isAfter(today());
    }

    /** The same form notes once. */
    void note(HeldRelation.Pair pair, Digest form, LocalDate day, MeetingWay way) {
        if (meetings.findByFormKey(form).isEmpty()) {
            var id = pair.relation().id();
            meetings.add(PeerMeeting.noted(UUID.randomUUID(), id, form, day, way, today()));
            pair.request().goesOn(today());
            auditing.note(AuditAct.NOTED_PEER_MEETING, id.value());
        }
    }

    /** Returns whether it was there, and of today. */
    boolean takeBack(RelationId relation, Optional<UUID> meeting) {
        var taken = meeting.flatMap(meetings::find)
                .filter(it -> it.relation().equals(relation))
                .filter(it -> it.canBeTakenBack(today()));
        taken.ifPresent(it -> {
            meetings.remove(it);
            auditing.note(AuditAct.NOTED_PEER_MEETING, relation.value());
        });
        return taken.isPresent();
    }

    private LocalDate today() {
        return Helsinki.day(clock.instant());
    }
}
