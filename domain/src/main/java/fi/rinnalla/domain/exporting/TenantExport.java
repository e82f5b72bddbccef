package fi.rinnalla.domain.exporting;

import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.exporting.ConfirmOutcome.Confirmed;
import fi.rinnalla.domain.exporting.ConfirmOutcome.Refusal;
import fi.rinnalla.domain.exporting.ConfirmOutcome.Refused;
import fi.rinnalla.domain.privacy.Retention;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.KeyId;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Everything of the organisation in one file. One person asks for it and another confirms; where there is no other, the same
 * one after a night. Then the house makes it, keeps it sealed for a week, and destroys the key.
 */
@Entity
@Table(schema = "app", name = "tenant_export")
public class TenantExport {
    @Id
    private UUID id;

    @Column(name = "form_key")
    private Digest form;

    @Enumerated(EnumType.STRING)
    private ExportState state;

    @Column(name = "asked_by")
    private StaffId askedBy;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Embedded
    private Confirmation confirmation;

    @Column(name = "key_id")
    private KeyId key;

    @Embedded
    private MadeBundle made;

    private int taken;

    protected TenantExport() {}

    public static TenantExport asked(ExportId id, StaffId by, Instant now, Digest form) {
        var export = new TenantExport();
        export.id = id.value();
        export.form = form;
        export.state = ExportState.ASKED;
        export.askedBy = by;
        export.askedAt = now;
        export.confirmation = Confirmation.none();
        export.made = MadeBundle.none();
        return export;
    }

    /** @param anotherCould whether somebody else is there who may confirm */
    public ConfirmOutcome confirm(StaffId by, boolean anotherCould, Instant now) {
        return reasonNotToConfirm(by, anotherCould, now)
                .<ConfirmOutcome>map(Refused::new)
                .orElseGet(() -> confirmed(by, now));
    }

    private Optional<Refusal> reasonNotToConfirm(StaffId by, boolean anotherCould, Instant now) {
        if (state != ExportState.ASKED) {
            return Optional.of(Refusal.NOT_WAITING);
        }
        if (!by.equals(askedBy)) {
            return Optional.empty();
        }
        if (anotherCould) {
            return Optional.of(Refusal.SECOND_PERSON_NEEDED);
        }
        return wasSleptOn(now) ? Optional.empty() : Optional.of(Refusal.SLEEP_ON_IT);
    }

    private boolean wasSleptOn(Instant now) {
        return Helsinki.day(askedAt).isBefore(Helsinki.day(now));
    }

    private Confirmed confirmed(StaffId by, Instant now) {
        state = ExportState.CONFIRMED;
        confirmation = Confirmation.given(by, by.equals(askedBy), now);
        return new Confirmed(confirmation.alone());
    }

    /** False where it is too late. */
    public boolean withdraw() {
        var can = state == ExportState.ASKED;
        if (can) {
            state = ExportState.WITHDRAWN;
        }
        return can;
    }

    public void isReady(Bundle bundle, KeyId sealedWith, Instant now) {
        state = ExportState.READY;
        key = sealedWith;
        made = MadeBundle.of(bundle, now);
    }

    public void hasFailed() {
        state = ExportState.FAILED;
    }

    public void wasTaken() {
        taken++;
    }

    /** The last day on which it lies there, in whatever state. */
    public LocalDate lastDay() {
        return Retention.EXPORT.lastDay(Helsinki.day(made.readyAt().orElse(askedAt)));
    }

    public boolean isOver(LocalDate today) {
        return today.isAfter(lastDay());
    }

    public ExportId id() {
        return new ExportId(id);
    }

    public ExportState state() {
        return state;
    }

    public StaffId askedBy() {
        return askedBy;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public Optional<StaffId> confirmedBy() {
        return confirmation.by();
    }

    public Optional<KeyId> key() {
        return Optional.ofNullable(key);
    }

    public Optional<Bundle> bundle() {
        return made.bundle();
    }

    public int taken() {
        return taken;
    }
}
