package fi.rinnalla.domain.partner;

import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.shared.WorkingDays;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A partner wants to talk something through: somebody calls them by the next working day. About what, nobody writes. */
@Entity
@Table(schema = "app", name = "debrief")
public class Debrief {
    @Id
    private UUID id;

    @Column(name = "partner_id")
    private PartnerId partner;

    /** Who is asked to call; nobody else sees that anybody waits. */
    @Enumerated(EnumType.STRING)
    @Column(name = "by_role")
    private Role byRole;

    @Column(name = "asked_on")
    private LocalDate askedOn;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "done_on")
    private LocalDate doneOn;

    protected Debrief() {}

    public static Debrief asked(DebriefId id, PartnerId partner, Role by, LocalDate today) {
        var debrief = new Debrief();
        debrief.id = id.value();
        debrief.partner = partner;
        debrief.byRole = by;
        debrief.askedOn = today;
        debrief.dueOn = WorkingDays.next(today);
        return debrief;
    }

    /** Somebody called. Returns whether nobody had before. */
    public boolean done(LocalDate today) {
        if (doneOn != null) {
            return false;
        }
        doneOn = today;
        return true;
    }

    /** It was not so: they still wait. */
    public boolean takeBack() {
        if (doneOn == null) {
            return false;
        }
        doneOn = null;
        return true;
    }

    public boolean isLate(LocalDate today) {
        return doneOn == null && today.isAfter(dueOn);
    }

    public DebriefId id() {
        return new DebriefId(id);
    }

    public PartnerId partner() {
        return partner;
    }

    public Role by() {
        return byRole;
    }

    public LocalDate askedOn() {
        return askedOn;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public Optional<LocalDate> doneOn() {
        return Optional.ofNullable(doneOn);
    }
}
