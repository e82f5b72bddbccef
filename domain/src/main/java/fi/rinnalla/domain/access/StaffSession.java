package fi.rinnalla.domain.access;

import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Helsinki;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * A member of staff at work: thirty minutes without a sign of life end it, twelve hours in any case. Or a shared tablet that
 * somebody left at a place to count who comes: it may do nothing else, and ends with the day.
 */
@Entity
@Table(schema = "app", name = "staff_session")
public class StaffSession extends Session {
    @Column(name = "account_id")
    private StaffId account;

    @Column(name = "tally_only")
    private boolean tallyOnly;

    protected StaffSession() {}

    private StaffSession(StaffId account, Digest token, Instant now, boolean tallyOnly) {
        super(StaffSessionId.random().value(), token, now);
        this.account = account;
        this.tallyOnly = tallyOnly;
    }

    public static StaffSession begun(StaffId account, Digest token, Instant now) {
        return new StaffSession(account, token, now, false);
    }

    /** @param account who leaves the device there, and answers for it */
    public static StaffSession ofATallyDevice(StaffId account, Digest token, Instant now) {
        return new StaffSession(account, token, now, true);
    }

    @Override
    Lifetime lifetime() {
        return tallyOnly ? Lifetime.OF_A_TALLY_DEVICE : Lifetime.OF_STAFF;
    }

    @Override
    public boolean isAlive(Instant now) {
        return super.isAlive(now) && (!tallyOnly || Helsinki.day(createdAt()).equals(Helsinki.day(now)));
    }

    public StaffSessionId id() {
        return new StaffSessionId(key());
    }

    public StaffId account() {
        return account;
    }

    public boolean isTallyOnly() {
        return tallyOnly;
    }
}
