package fi.rinnalla.domain.codevelopment.group;

import fi.rinnalla.domain.partner.PartnerId;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Profession;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Somebody in a development group, by role. When they leave, only the role is left. */
@Entity
@Table(schema = "app", name = "development_member")
public class GroupMember {
    @Id
    private UUID id;

    @ManyToOne
    @JoinColumn(name = "group_id")
    private DevelopmentGroup group;

    @Column(name = "form_key")
    private Digest formKey;

    @Enumerated(EnumType.STRING)
    private MemberKind kind;

    private String called;

    @Enumerated(EnumType.STRING)
    private Profession profession;

    private String organisation;

    @Enumerated(EnumType.STRING)
    @Column(name = "takes_part")
    private TakesPart by;

    @Column(name = "partner_id")
    private PartnerId partner;

    @Column(name = "joined_on")
    private LocalDate joinedOn;

    @Column(name = "left_on")
    private LocalDate leftOn;

    protected GroupMember() {}

    static GroupMember joined(
            DevelopmentGroup group, GroupMemberId id, Digest form, MemberSheet sheet, LocalDate today) {
        var member = new GroupMember();
        member.id = id.value();
        member.group = group;
        member.formKey = form;
        member.kind = sheet.kind();
        member.called = sheet.called();
        member.profession = sheet.profession().orElse(null);
        member.organisation = sheet.organisation();
        member.by = sheet.by();
        member.partner = sheet.partner().orElse(null);
        member.joinedOn = today;
        return member;
    }

    void leave(LocalDate today) {
        called = "";
        profession = null;
        organisation = "";
        partner = null;
        by = TakesPart.PAPER;
        leftOn = today;
    }

    boolean cameWith(Digest form) {
        return formKey.equals(form);
    }

    boolean isHere() {
        return leftOn == null;
    }

    public GroupMemberId id() {
        return new GroupMemberId(id);
    }

    public MemberKind kind() {
        return kind;
    }

    /** Of somebody who is still here. */
    public MemberSheet sheet() {
        return new MemberSheet(
                kind, called, Optional.ofNullable(profession), organisation, by, Optional.ofNullable(partner));
    }

    public LocalDate joinedOn() {
        return joinedOn;
    }
}
