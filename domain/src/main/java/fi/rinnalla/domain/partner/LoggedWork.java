package fi.rinnalla.domain.partner;

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
