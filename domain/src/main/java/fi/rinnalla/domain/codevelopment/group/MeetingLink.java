package fi.rinnalla.domain.codevelopment.group;

import fi.rinnalla.domain.privacy.Retention;
import fi.rinnalla.domain.shared.Digest;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** One member's way to one meeting without an account, for a time. The house keeps the fingerprint of its secret only. */
@Entity
@Table(schema = "app", name = "development_link")
public class MeetingLink {
    @Id
    private UUID id;

    @Column(name = "meeting_id")
    private GroupMeetingId meeting;

    @Column(name = "member_id")
    private GroupMemberId member;

    private Digest code;

    @Column(name = "expires_on")
    private LocalDate expiresOn;

    protected MeetingLink() {}

    public static MeetingLink of(GroupMeetingId meeting, GroupMemberId member, Digest code, LocalDate day) {
        var link = new MeetingLink();
        link.id = UUID.randomUUID();
        link.meeting = meeting;
        link.member = member;
        link.draw(code, day);
        return link;
    }

    /** A new secret: the earlier one opens nothing any more. */
    public final void draw(Digest newCode, LocalDate day) {
        code = newCode;
        expiresOn = Retention.MEETING_LINK.lastDay(day);
    }

    /** The meeting is on another day now. */
    public void moved(LocalDate day) {
        expiresOn = Retention.MEETING_LINK.lastDay(day);
    }

    public boolean isOpen(LocalDate today) {
        return !today.isAfter(expiresOn);
    }

    public GroupMeetingId meeting() {
        return meeting;
    }

    public GroupMemberId member() {
        return member;
    }

    public LocalDate expiresOn() {
        return expiresOn;
    }
}
