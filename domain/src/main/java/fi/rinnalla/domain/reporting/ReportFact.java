package fi.rinnalla.domain.reporting;

import fi.rinnalla.domain.measure.Basis;
import fi.rinnalla.domain.measure.catalogue.Quantity;
import fi.rinnalla.domain.programme.FormOfCooperation;
import fi.rinnalla.domain.programme.GoalEnd;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What the programme said of itself when a report was finished. What was withheld is kept nowhere. */
@Entity
@Table(schema = "app", name = "report_fact")
public class ReportFact {
    private static final int HUNDREDTHS = 2;

    @Id
    private UUID id;

    @ManyToOne
    @JoinColumn(name = "report_id")
    private Report report;

    private String section;
    private int position;

    @Enumerated(EnumType.STRING)
    private FactKind kind;

    private String source;
    private String name;
    private String more;

    @Column(name = "counted_by")
    private String countedBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "cooperation")
    private FormOfCooperation form;

    @Enumerated(EnumType.STRING)
    private Quantity quantity;

    @Enumerated(EnumType.STRING)
    private Basis basis;

    @Column(name = "aim_parts")
    private Long aim;

    @Enumerated(EnumType.STRING)
    private Shown.State state;

    private Long hundredths;

    @Column(name = "until_on")
    private LocalDate until;

    @Column(name = "first_on")
    private LocalDate first;

    @Column(name = "last_on")
    private LocalDate last;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    private String reason;

    protected ReportFact() {}

    static ReportFact of(Report report, DesignCode section, int position, FactLine line) {
        var fact = new ReportFact();
        fact.id = UUID.randomUUID();
        fact.report = report;
        fact.section = section.value();
        fact.position = position;
        fact.kind = line.kind();
        fact.source = line.source();
        fact.name = line.name();
        fact.more = line.more();
        fact.countedBy = line.countedBy();
        fact.form = line.form().orElse(null);
        fact.first = line.first();
        fact.last = line.last();
        line.number().ifPresent(fact::take);
        line.ended().ifPresent(fact::end);
        return fact;
    }

    private void take(FactNumber number) {
        quantity = number.quantity().orElse(null);
        basis = number.basis().orElse(null);
        aim = number.aim().map(it -> it.unscaledValue().longValueExact()).orElse(null);
        state = number.shown().state();
        hundredths = number.shown()
                .value()
                .map(it -> it.movePointRight(HUNDREDTHS).longValueExact())
                .orElse(null);
        until = number.until().orElse(null);
    }

    private void end(GoalEnd end) {
        endedOn = end.day();
        reason = end.reason();
    }

    boolean isIn(DesignCode sought) {
        return section.equals(sought.value());
    }

    int position() {
        return position;
    }

    FactLine line() {
        return new FactLine(
                kind,
                source,
                name,
                more,
                countedBy,
                Optional.ofNullable(form),
                Optional.ofNullable(state).map(this::number),
                first,
                last,
                Optional.ofNullable(endedOn).map(day -> new GoalEnd(day, reason)));
    }

    private FactNumber number(Shown.State it) {
        return new FactNumber(
                Optional.ofNullable(quantity),
                Optional.ofNullable(basis),
                Optional.ofNullable(aim).map(parts -> BigDecimal.valueOf(parts, FactNumber.PLACES)),
                new Shown(it, Optional.ofNullable(hundredths).map(this::value)),
                Optional.ofNullable(until));
    }

    private BigDecimal value(long stored) {
        return quantity == null ? BigDecimal.valueOf(stored, HUNDREDTHS) : Shown.ofHundredths(quantity, stored);
    }
}
