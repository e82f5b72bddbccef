package fi.rinnalla.domain.opendata;

import fi.rinnalla.domain.access.Scope;
import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.shared.Digest;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * With this a program reads at an organisation's door. The house keeps a fingerprint of it and nothing else, and of its use
 * the last day: when on that day, how often and from where is nobody's business.
 */
@Entity
@Table(schema = "app", name = "api_token")
public class ApiToken {
    @Id
    private UUID id;

    private String name;
    private String scopes;

    @Column(name = "token_hash")
    private Digest token;

    @Column(name = "form_key")
    private Digest form;

    @Column(name = "made_by")
    private StaffId madeBy;

    @Column(name = "made_on")
    private LocalDate madeOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Column(name = "withdrawn_on")
    private LocalDate withdrawnOn;

    @Column(name = "last_used_on")
    private LocalDate lastUsedOn;

    protected ApiToken() {}

    public static ApiToken made(UUID id, TokenWish wish, Digest token, Digest form, StaffId maker, LocalDate today) {
        var made = new ApiToken();
        made.id = id;
        made.name = wish.name();
        made.scopes = Scopes.written(wish.scopes());
        made.token = token;
        made.form = form;
        made.madeBy = maker;
        made.madeOn = today;
        made.endsOn = wish.lastDay();
        return made;
    }

    /** Its last day is a day on which it holds. */
    public boolean holdsOn(LocalDate day) {
        return withdrawnOn == null && !day.isAfter(endsOn);
    }

    public void withdraw(LocalDate today) {
        if (withdrawnOn == null) {
            withdrawnOn = today;
        }
    }

    /** Written down once a day at the most. */
    public void isUsedOn(LocalDate day) {
        if (!day.equals(lastUsedOn)) {
            lastUsedOn = day;
        }
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public Set<Scope> scopes() {
        return Scopes.read(scopes);
    }

    public Digest token() {
        return token;
    }

    public Digest form() {
        return form;
    }

    public StaffId madeBy() {
        return madeBy;
    }

    public LocalDate madeOn() {
        return madeOn;
    }

    public LocalDate endsOn() {
        return endsOn;
    }

    public Optional<LocalDate> withdrawnOn() {
        return Optional.ofNullable(withdrawnOn);
    }

    public Optional<LocalDate> lastUsedOn() {
        return Optional.ofNullable(lastUsedOn);
    }
}
