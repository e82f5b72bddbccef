package fi.rinnalla.services.codevelopment.group;

import fi.rinnalla.domain.codevelopment.group.GroupMeeting;
import fi.rinnalla.domain.codevelopment.group.GroupMember;
import fi.rinnalla.domain.codevelopment.group.MeetingLink;
import fi.rinnalla.domain.codevelopment.group.MeetingLinks;
import fi.rinnalla.services.access.Token;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Draws links to meetings. A new one ends the earlier one, so that there is never more than one way in. */
@Dependent
public class MeetingKeys {
    private final MeetingLinks links;

    @Inject
    public MeetingKeys(MeetingLinks links) {
        this.links = links;
    }

    /** The secret itself is told once and kept nowhere. */
    Token draw(GroupMeeting meeting, GroupMember member) {
        var token = Token.fresh();
        var day = meeting.plan().day();
        links.of(meeting.id(), member.id())
                .ifPresentOrElse(
                        it -> it.draw(token.fingerprint(), day),
                        () -> links.add(MeetingLink.of(meeting.id(), member.id(), token.fingerprint(), day)));
        return token;
    }
}
