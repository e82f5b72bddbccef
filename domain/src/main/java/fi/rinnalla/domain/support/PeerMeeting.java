package fi.rinnalla.domain.support;

import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.MeetingWay;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** Two who walk together met that day. */
@Entity
@Table(schema = "app", name = "peer_meeting")
public class PeerMeeting {
    @Id
    private UUID id;

    @Column(name = "relation_id")
    private RelationId relation;

    @Column(name = "form_key")
    private Digest formKey;

    @Column(name = "held_on")
    private LocalDate heldOn;

    @Column(name = "noted_on")
    private LocalDate notedOn;

    @Enumerated(EnumType.STRING)
    private MeetingWay way;

    protected PeerMeeting() {}

    public static PeerMeeting noted(
            UUID id, RelationId relation, Digest formKey, LocalDate heldOn, MeetingWay way, LocalDate today) {
        if (heldOn.isAfter(today) || way == MeetingWay.ANY) {
            throw new IllegalArgumentException("what is noted has been, in one way");
        }
        var meeting = new PeerMeeting();
        meeting.id = id;
        meeting.relation = relation;
        meeting.formKey = formKey;
        meeting.heldOn = heldOn;
        meeting.notedOn = today;
        meeting.way = way;
        return meeting;
    }

    /** On the day it was noted it can be taken back. */
    public boolean canBeTakenBack(LocalDate today) {
        return notedOn.equals(today);
    }

    public UUID id() {
        return id;
    }

    public RelationId relation() {
        return relation;
    }

    public Digest formKey() {
        return formKey;
    }

    public LocalDate heldOn() {
        return heldOn;
    }

    public MeetingWay way() {
        return way;
    }
}
