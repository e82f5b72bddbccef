package fi.rinnalla.domain.programme;

import fi.rinnalla.domain.shared.Cents;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A grant that pays for a programme. */
@Entity
@Table(schema = "app", name = "programme_grant")
public class Grant extends ProgrammeEntry<GrantLine> {
    private String funder;

    @Column(name = "grant_object")
    private String object;

    private String purpose;

    @Column(name = "amount_cents")
    private Cents amount;

    @Column(name = "first_on")
    private LocalDate first;

    @Column(name = "last_on")
    private LocalDate last;

    protected Grant() {}

    @Override
    void say(GrantLine line) {
        funder = line.funder();
        object = line.object();
        purpose = line.purpose();
        amount = line.amount();
        first = line.first();
        last = line.last();
    }

    @Override
    GrantLine line() {
        return new GrantLine(funder, object, purpose, amount, first, last);
    }
}
