package fi.rinnalla.domain.codevelopment.group;

import static jakarta.persistence.CascadeType.ALL;

import fi.rinnalla.domain.partner.PartnerId;
import fi.rinnalla.domain.shared.County;
import fi.rinnalla.domain.shared.Digest;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** People who know child protection from different sides and change it together in one county. */
@Entity
@Table(schema = "app", name = "development_group")
public class DevelopmentGroup {
    /** A circle in which everybody is heard. */
    public static final int MOST_MEMBERS = 40;

    @Id
    private UUID id;

    @Column(name = "form_key")
    private Digest formKey;

    @Enumerated(EnumType.STRING)
    private County county;

    private String name;
    private String purpose;
    private String facilitator;

    @Column(name = "began_on")
    private LocalDate beganOn;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @OneToMany(mappedBy = "group", cascade = ALL, orphanRemoval = true)
    private List<GroupMember> members = new ArrayList<>();

    protected DevelopmentGroup() {}

    public static DevelopmentGroup begun(DevelopmentGroupId id, Digest formKey, GroupPlan plan, LocalDate today) {
        var group = new DevelopmentGroup();
        group.id = id.value();
        group.formKey = formKey;
        group.beganOn = today;
        group.plan(plan);
        return group;
    }

    /** Returns whether it could be changed: what has ended stands. */
    public boolean change(GroupPlan plan) {
        if (isOpen()) {
            plan(plan);
        }
        return isOpen();
    }

    private void plan(GroupPlan plan) {
        name = plan.name();
        county = plan.county();
        purpose = plan.purpose();
        facilitator = plan.facilitator();
    }

    /** Somebody joins. The same form is the same member; returns whether they are there. */
    public boolean join(GroupMemberId member, Digest form, MemberSheet sheet, LocalDate today) {
        if (members.stream().anyMatch(it -> it.cameWith(form))) {
            return true;
        }
        if (!isOpen() || members().size() >= MOST_MEMBERS || sitsHere(sheet)) {
            return false;
        }
        members.add(GroupMember.joined(this, member, form, sheet, today));
        return true;
    }

    /** A partner sits once in a group. */
    private boolean sitsHere(MemberSheet sheet) {
        return sheet.partner().isPresent()
                && members().stream().anyMatch(it -> it.sheet().partner().equals(sheet.partner()));
    }

    /** Somebody leaves: what they were called goes at once. Returns whether they were here. */
    public boolean leave(GroupMemberId member, LocalDate today) {
        var found = member(member);
        found.ifPresent(it -> it.leave(today));
        return found.isPresent();
    }

    /** Nobody meets in it any more; nobody's name stays. */
    public boolean end(LocalDate today) {
        if (!isOpen()) {
            return false;
        }
        members().forEach(it -> it.leave(today));
        endedOn = today;
        return true;
    }

    public boolean isOpen() {
        return endedOn == null;
    }

    /** Those who sit in it now, in the order they came. */
    public List<GroupMember> members() {
        return members.stream()
                .filter(GroupMember::isHere)
                .sorted(Comparator.comparing(GroupMember::kind)
                        .thenComparing(it -> it.id().value()))
                .toList();
    }

    public Optional<GroupMember> member(GroupMemberId which) {
        return members().stream().filter(it -> it.id().equals(which)).findFirst();
    }

    public Optional<GroupMember> memberOf(PartnerId partner) {
        return members().stream()
                .filter(it -> it.sheet().partner().equals(Optional.of(partner)))
                .findFirst();
    }

    public DevelopmentGroupId id() {
        return new DevelopmentGroupId(id);
    }

    public GroupPlan plan() {
        return new GroupPlan(name, county, purpose, facilitator);
    }

    public Digest formKey() {
        return formKey;
    }

    public LocalDate beganOn() {
        return beganOn;
    }

    public Optional<LocalDate> endedOn() {
        return Optional.ofNullable(endedOn);
    }
}
