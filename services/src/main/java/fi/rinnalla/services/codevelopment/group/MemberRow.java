package fi.rinnalla.services.codevelopment.group;

import fi.rinnalla.domain.codevelopment.group.GroupMember;
import fi.rinnalla.domain.codevelopment.group.GroupMemberId;
import fi.rinnalla.domain.codevelopment.group.MemberSheet;

/** Somebody who sits in a group. */
public record MemberRow(GroupMemberId id, MemberSheet sheet) {
    static MemberRow of(GroupMember it) {
        return new MemberRow(it.id(), it.sheet());
    }
}
