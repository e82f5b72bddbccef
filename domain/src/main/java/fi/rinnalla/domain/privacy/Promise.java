package fi.rinnalla.domain.privacy;

import fi.rinnalla.domain.access.Roles;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What was promised beside a form: which roles will read the words, and for how many months they are kept. A promise is
 * never changed; when the permissions change there is a new version, and what was written before stays under the old.
 */
@Entity
@Table(schema = "app", name = "promise")
public class Promise {
    @Id
    private UUID id;

    private String kind;
    private int version;
    private Roles readers;

    @Column(name = "kept_months")
    private int keptMonths;

    @Column(name = "made_on")
    private LocalDate madeOn;

    protected Promise() {}

    private Promise(String kind, int version, Roles readers, int keptMonths, LocalDate madeOn) {
        this.id = UUID.randomUUID();
        this.kind = kind;
        this.version = version;
        this.readers = readers;
        this.keptMonths = keptMonths;
        this.madeOn = madeOn;
    }

    /** @param kind as in the use cases that show such words, for example {@code feedback} */
    public static Promise first(String kind, Roles readers, int keptMonths, LocalDate today) {
        return new Promise(kind, 1, readers, keptMonths, today);
    }

    /** The next version, where readers or time have changed; empty where this one still says the truth. */
    public Optional<Promise> next(Roles nowReading, int nowKept, LocalDate today) {
        return readers.equals(nowReading) && keptMonths == nowKept
                ? Optional.empty()
                : Optional.of(new Promise(kind, version + 1, nowReading, nowKept, today));
    }

    /** Was it promised that somebody with these roles may read? */
    public boolean allows(Roles reader) {
        return reader.anyOf(readers.held());
    }

    /** The last day on which words are kept that saw their last activity on this day. */
    public LocalDate keptUntil(LocalDate lastActivity) {
        return lastActivity.plusMonths(keptMonths);
    }

    public PromiseId id() {
        return new PromiseId(id);
    }

    public String kind() {
        return kind;
    }

    public int version() {
        return version;
    }

    public Roles readers() {
        return readers;
    }

    public int keptMonths() {
        return keptMonths;
    }

    public LocalDate madeOn() {
        return madeOn;
    }
}
