package fi.rinnalla.domain.access;

import fi.rinnalla.domain.shared.Digest;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** A member of staff at work: thirty minutes without a sign of life end it, twelve hours in any case. */
@Entity
@Table(schema = "app", name = "staff_session")
public class StaffSession extends Session {
    @Column(name = "account_id")
    private StaffId account;

    protected StaffSession() {}

    private StaffSession(StaffId account, Digest token, Instant now) {
        super(StaffSessionId.random().value(), token, now);
        this.account = account;
    }

    public static StaffSession begun(StaffId account, Digest token, Instant now) {
        return new StaffSession(account, token, now);
    }

    @Override
    Lifetime lifetime() {
        return Lifetime.OF_STAFF;
    }

    public StaffSessionId id() {
        return new StaffSessionId(key());
    }

    public StaffId account() {
        return account;
    }
}
