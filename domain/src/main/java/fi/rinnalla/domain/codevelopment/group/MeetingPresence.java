package fi.rinnalla.domain.codevelopment.group;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;

/** How many of one kind were at a meeting. Nobody's name. */
@Entity
@Table(schema = "app", name = "development_presence")
public class MeetingPresence {
    @Id
    private UUID id;

    @ManyToOne
    @JoinColumn(name = "meeting_id")
    private GroupMeeting meeting;

    @Enumerated(EnumType.STRING)
    private MemberKind kind;

    private int n;

    protected MeetingPresence() {}

    static MeetingPresence of(GroupMeeting meeting, MemberKind kind, int n) {
        var presence = new MeetingPresence();
        presence.id = UUID.randomUUID();
        presence.meeting = meeting;
        presence.kind = kind;
        presence.n = n;
        return presence;
    }

    MemberKind kind() {
        return kind;
    }

    int n() {
        return n;
    }

    void is(int many) {
        n = many;
    }
}
