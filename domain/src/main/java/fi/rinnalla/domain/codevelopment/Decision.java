package fi.rinnalla.domain.codevelopment;

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

/** What was decided of an idea, and why. Never changes itself. */
@Entity
@Table(schema = "app", name = "theme_decision")
public class Decision {
    @Id
    private UUID id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "theme_id")
    private Theme theme;

    private int round;
    private int turn;

    @Enumerated(EnumType.STRING)
    private DecisionKind kind;

    private String reason;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    protected Decision() {}

    /** @param turn of the theme, by number, with which it was told */
    Decision(Theme theme, int round, int turn, DecisionKind kind, String reason, LocalDate today) {
        this.id = UUID.randomUUID();
        this.theme = theme;
        this.round = round;
        this.turn = turn;
        this.kind = kind;
        this.reason = reason;
        this.decidedOn = today;
    }

    public int round() {
        return round;
    }

    public int turn() {
        return turn;
    }

    public DecisionKind kind() {
        return kind;
    }

    public Optional<String> reason() {
        return Optional.of(reason).filter(it -> !it.isEmpty());
    }

    public LocalDate decidedOn() {
        return decidedOn;
    }
}
