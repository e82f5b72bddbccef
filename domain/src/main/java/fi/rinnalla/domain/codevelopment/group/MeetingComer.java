package fi.rinnalla.domain.codevelopment.group;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;

/** A member who is coming to a meeting. */
@Entity
@Table(schema = "app", name = "development_comer")
public class MeetingComer {
    @Id
    private UUID id;

    @ManyToOne
    @JoinColumn(name = "meeting_id")
    private GroupMeeting meeting;

    @Column(name = "member_id")
    private GroupMemberId member;

    protected MeetingComer() {}

    static MeetingComer of(GroupMeeting meeting, GroupMemberId member) {
        var comer = new MeetingComer();
        comer.id = UUID.randomUUID();
        comer.meeting = meeting;
        comer.member = member;
        return comer;
    }

    GroupMemberId member() {
        return member;
    }
}
