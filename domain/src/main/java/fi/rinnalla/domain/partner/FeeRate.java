package fi.rinnalla.domain.partner;

import fi.rinnalla.domain.access.StaffId;
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

/** What an organisation pays from a day on. It is never changed: another one is written behind it. */
@Entity
@Table(schema = "app", name = "fee_rate")
public class FeeRate {
    @Id
    private UUID id;

    /** Null for what is paid for a way. */
    @Enumerated(EnumType.STRING)
    private WorkKind kind;

    @Enumerated(EnumType.STRING)
    private FeeBasis per;

    @Column(name = "each_cents")
    private Cents each;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "set_by")
    private StaffId setBy;

    @Column(name = "form_key")
    private Digest formKey;

    protected FeeRate() {}

    /** @param kind empty for what is paid for a way */
    public static FeeRate of(
            FeeRateId id, Optional<WorkKind> kind, Rate rate, LocalDate validFrom, StaffId setBy, Digest formKey) {
        if (kind.isEmpty() != (rate.per() == FeeBasis.KILOMETRE)) {
            throw new IllegalArgumentException("a way is paid by the kilometre, and nothing else is");
        }
        var one = new FeeRate();
        one.id = id.value();
        one.kind = kind.orElse(null);
        one.per = rate.per();
        one.each = rate.each();
        one.validFrom = validFrom;
        one.setBy = setBy;
        one.formKey = formKey;
        return one;
    }

    public FeeRateId id() {
        return new FeeRateId(id);
    }

    public Optional<WorkKind> kind() {
        return Optional.ofNullable(kind);
    }

    public Rate rate() {
        return new Rate(each, per);
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public StaffId setBy() {
        return setBy;
    }

    public Digest formKey() {
        return formKey;
    }
}
