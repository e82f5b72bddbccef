package fi.rinnalla.domain.programme;

import fi.rinnalla.domain.access.Role;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;

/** A line of the evaluation plan. */
@Entity
@Table(schema = "app", name = "programme_collecting")
public class Collecting extends ProgrammeEntry<CollectingLine> {
    private String what;
    private int month;

    @Column(name = "by_role")
    @Enumerated(EnumType.STRING)
    private Role by;

    @Column(name = "collected_on")
    private LocalDate collectedOn;

    protected Collecting() {}

    @Override
    void say(CollectingLine line) {
        what = line.what();
        month = line.month().getValue();
        by = line.by();
    }

    @Override
    CollectingLine line() {
        return new CollectingLine(what, Month.of(month), by);
    }

    void collectedOn(LocalDate day) {
        collectedOn = day;
    }

    CollectingSheet sheet() {
        return new CollectingSheet(entry().id(), line(), Optional.ofNullable(collectedOn));
    }
}
