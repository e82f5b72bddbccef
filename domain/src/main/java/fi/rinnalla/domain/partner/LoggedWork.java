package fi.rinnalla.domain.partner;

import fi.rinnalla.domain.partner.assignment.OfferId;
import fi.rinnalla.domain.shared.Cents;
import fi.rinnalla.domain.shared.Digest;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** An entry of a partner's log: that something was done, never what was said, nor how anybody felt. */
@Entity
@Table(schema = "app", name = "logged_work")
public class LoggedWork {
    @Id
    private UUID id;

    @Column(name = "partner_id")
    private PartnerId partner;

    @Enumerated(EnumType.STRING)
    private WorkKind kind;

    @Column(name = "done_on")
    private LocalDate day;

    private int minutes;
    private int metres;

    @Column(name = "beside_id")
    private BesideId beside;

    /** The yes to an assignment that this was; empty for all other work. */
    @Column(name = "offer_id")
    private OfferId offer;

    @Column(name = "agreed_cents")
    private Cents agreed;

    @Column(name = "form_key")
    private Digest formKey;

    protected LoggedWork() {}

    public static LoggedWork of(LoggedWorkId id, PartnerId partner, WorkDone done, Digest formKey) {
        var work = new LoggedWork();
        work.id = id.value();
        work.partner = partner;
        work.kind = done.kind();
        work.day = done.day();
        work.minutes = done.minutes();
        work.metres = done.metres();
        work.beside = done.beside().orElse(null);
        work.formKey = formKey;
        return work;
    }

    /** @param agreed what was agreed on beforehand; empty where the orderer pays the partner */
    public static LoggedWork ofAssignment(
            LoggedWorkId id, PartnerId partner, WorkDone done, OfferId offer, Optional<Cents> agreed, Digest formKey) {
        var work = of(id, partner, done, formKey);
        work.offer = offer;
        work.agreed = agreed.orElse(null);
        return work;
    }

    /** It was agreed on before the day, whatever the rates say; empty for all other work, and where nothing was to be paid. */
    public Optional<Rate> agreedRate() {
        return Optional.ofNullable(agreed).filter(it -> it.value() > 0).map(it -> new Rate(it, FeeBasis.TIME));
    }

    /** The orderer pays the partner, so that nothing can be asked for it here. */
    public boolean isPaidByOrderer() {
        return offer != null && agreed == null;
    }

    public Optional<OfferId> offer() {
        return Optional.ofNullable(offer);
    }

    public LoggedWorkId id() {
        return new LoggedWorkId(id);
    }

    public PartnerId partner() {
        return partner;
    }

    public WorkDone done() {
        return new WorkDone(kind, day, minutes, metres, Optional.ofNullable(beside));
    }

    public Digest formKey() {
        return formKey;
    }
}
