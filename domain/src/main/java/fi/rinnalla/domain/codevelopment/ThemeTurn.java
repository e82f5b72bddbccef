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
import java.util.UUID;

/** That a theme took a turn, and on which day. Never changes itself. */
@Entity
@Table(schema = "app", name = "theme_turn")
class ThemeTurn {
    @Id
    private UUID id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "theme_id")
    private Theme theme;

    private int number;
    private int round;

    @Enumerated(EnumType.STRING)
    private Turn turn;

    @Column(name = "taken_on")
    private LocalDate takenOn;

    protected ThemeTurn() {}

    ThemeTurn(Theme theme, int number, int round, Turn turn, LocalDate takenOn) {
        this.id = UUID.randomUUID();
        this.theme = theme;
        this.number = number;
        this.round = round;
        this.turn = turn;
        this.takenOn = takenOn;
    }

    TurnTaken told() {
        return new TurnTaken(number, round, turn, takenOn);
    }
}
