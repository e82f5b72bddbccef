package fi.rinnalla.domain.partner;

import fi.rinnalla.domain.shared.Cents;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A line of a claim: what was done, at what rate, and how much that is. It is never changed; what was wrong gets another line. */
@Entity
@Table(schema = "app", name = "fee_line")
public class FeeLine {
    @Id
    private UUID id;

    @ManyToOne
    @JoinColumn(name = "claim_id")
    private FeeClaim claim;

    /** Null where the entry is free again, or the line mends another. */
    @Column(name = "work_id")
    private LoggedWorkId work;

    @Column(name = "corrects_id")
    private FeeLineId corrects;

    @Enumerated(EnumType.STRING)
    private LineOf about;

    @Enumerated(EnumType.STRING)
    private WorkKind kind;

    @Column(name = "done_on")
    private LocalDate day;

    private int amount;

    @Enumerated(EnumType.STRING)
    private FeeBasis per;

    @Column(name = "each_cents")
    private Cents each;

    private Cents cents;

    protected FeeLine() {}

    static FeeLine of(FeeClaim claim, FeeLineId id, ClaimedWork it) {
        var line = new FeeLine();
        line.id = id.value();
        line.claim = claim;
        line.work = it.work();
        line.about = it.about();
        line.kind = it.kind();
        line.day = it.day();
        line.amount = it.amount();
        line.per = it.rate().per();
        line.each = it.rate().each();
        line.cents = it.cents();
        return line;
    }

    /** @param difference below zero where too much was paid */
    static FeeLine correcting(FeeClaim claim, FeeLineId id, FeeLine wrong, Cents difference) {
        var line = new FeeLine();
        line.id = id.value();
        line.claim = claim;
        line.corrects = wrong.id();
        line.about = wrong.about;
        line.kind = wrong.kind;
        line.day = wrong.day;
        line.amount = 0;
        line.per = wrong.per;
        line.each = wrong.each;
        line.cents = difference;
        return line;
    }

    /** What was done can be asked for anew. */
    void letGo() {
        work = null;
    }

    public FeeLineId id() {
        return new FeeLineId(id);
    }

    public Optional<LoggedWorkId> work() {
        return Optional.ofNullable(work);
    }

    public Optional<FeeLineId> corrects() {
        return Optional.ofNullable(corrects);
    }

    public LineOf about() {
        return about;
    }

    public WorkKind kind() {
        return kind;
    }

    public LocalDate day() {
        return day;
    }

    /** Minutes of work, or metres of a way. */
    public int amount() {
        return amount;
    }

    public Rate rate() {
        return new Rate(each, per);
    }

    public Cents cents() {
        return cents;
    }
}
