package fi.rinnalla.domain.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** What a programme aims for. It is never taken away, only let go for a reason. */
@Entity
@Table(schema = "app", name = "programme_goal")
public class Goal extends ProgrammeEntry<GoalLine> {
    private String words;
    private String indicator;
    /** In ten thousandths, so that a share in per cent with two decimals is whole. */
    @Column(name = "target_parts")
    private Long target;

    @Column(name = "first_on")
    private LocalDate first;

    @Column(name = "due_on")
    private LocalDate due;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    private String reason;

    protected Goal() {
        reason = "";
    }

    @Override
    void say(GoalLine line) {
        words = line.words();
        indicator = line.indicator().orElse(null);
        target = line.target().map(it -> it.unscaledValue().longValueExact()).orElse(null);
        first = line.first();
        due = line.by();
    }

    @Override
    GoalLine line() {
        return new GoalLine(words, Optional.ofNullable(indicator), target(), first, due);
    }

    private Optional<BigDecimal> target() {
        return Optional.ofNullable(target).map(it -> BigDecimal.valueOf(it, GoalLine.PLACES));
    }

    void end(GoalEnd end) {
        endedOn = end.day();
        reason = end.reason();
    }

    boolean isEnded() {
        return endedOn != null;
    }

    GoalSheet sheet() {
        return new GoalSheet(entry().id(), line(), Optional.ofNullable(endedOn).map(day -> new GoalEnd(day, reason)));
    }
}
