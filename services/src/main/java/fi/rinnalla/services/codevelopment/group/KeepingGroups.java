package fi.rinnalla.services.codevelopment.group;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.codevelopment.group.DevelopmentGroup;
import fi.rinnalla.domain.codevelopment.group.DevelopmentGroupId;
import fi.rinnalla.domain.codevelopment.group.DevelopmentGroups;
import fi.rinnalla.domain.codevelopment.group.GroupMemberId;
import fi.rinnalla.domain.codevelopment.group.GroupPlan;
import fi.rinnalla.domain.codevelopment.group.MeetingLinks;
import fi.rinnalla.domain.codevelopment.group.MemberSheet;
import fi.rinnalla.domain.partner.ExperiencePartners;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.domain.shared.Uuid7;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Predicate;

/** Begins development groups, changes them, and sees to who sits in them. One form is one group, or one member. */
@UseCase
@MayBeDoneBy(Permission.LEAD_DEVELOPMENT_GROUPS)
public class KeepingGroups {
    private final DevelopmentGroups groups;
    private final MeetingLinks links;
    private final ExperiencePartners partners;
    private final Auditing auditing;
    private final Clock clock;

    @Inject
    public KeepingGroups(
            DevelopmentGroups groups, MeetingLinks links, ExperiencePartners partners, Auditing auditing, Clock clock) {
        this.groups = groups;
        this.links = links;
        this.partners = partners;
        this.auditing = auditing;
        this.clock = clock;
    }

    public DevelopmentGroupId begin(Digest form, GroupPlan plan) {
        return groups.findByFormKey(form).map(DevelopmentGroup::id).orElseGet(() -> {
            var id = new DevelopmentGroupId(Uuid7.at(clock.instant()));
            groups.add(DevelopmentGroup.begun(id, form, plan, today()));
            auditing.note(AuditAct.CHANGED_DEVELOPMENT_GROUP, id.value());
            return id;
        });
    }

    public GroupPlan plan(DevelopmentGroupId id) {
        return groups.find(id).orElseThrow(() -> new NotFound(id)).plan();
    }

    /** Each of these returns whether it could be done as things stand. */
    public boolean change(DevelopmentGroupId id, GroupPlan plan) {
        return noted(id, AuditAct.CHANGED_DEVELOPMENT_GROUP, it -> it.change(plan));
    }

    public boolean end(DevelopmentGroupId id) {
        return noted(id, AuditAct.CHANGED_DEVELOPMENT_GROUP, it -> {
            it.members().forEach(member -> close(member.id()));
            return it.end(today());
        });
    }

    /** Somebody else's partner is nobody's. */
    public boolean join(DevelopmentGroupId id, Digest form, MemberSheet sheet) {
        var known = sheet.partner().map(it -> partners.find(it).isPresent()).orElse(true);
        var member = new GroupMemberId(Uuid7.at(clock.instant()));
        return noted(id, AuditAct.CHANGED_GROUP_MEMBERS, it -> known && it.join(member, form, sheet, today()));
    }

    /** With their links. */
    public boolean leave(DevelopmentGroupId id, GroupMemberId member) {
        return noted(id, AuditAct.CHANGED_GROUP_MEMBERS, it -> {
            var left = it.leave(member, today());
            if (left) {
                close(member);
            }
            return left;
        });
    }

    private void close(GroupMemberId member) {
        links.of(member).forEach(links::remove);
    }

    private boolean noted(DevelopmentGroupId id, AuditAct act, Predicate<DevelopmentGroup> what) {
        var done = what.test(groups.hold(id).orElseThrow(() -> new NotFound(id)));
        if (done) {
            auditing.note(act, id.value());
        }
        return done;
    }

    private LocalDate today() {
        return Helsinki.day(clock.instant());
    }
}
