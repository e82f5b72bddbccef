package fi.rinnalla.domain.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;

/** A line of the log that says for what figures and feedback were used. */
@Entity
@Table(schema = "app", name = "programme_use")
public class NotedUse extends ProgrammeEntry<UseLine> {
    @Column(name = "used_on")
    private LocalDate day;

    private String about;
    private String indicator;
    private String done;

    protected NotedUse() {}

    @Override
    void say(UseLine line) {
        day = line.day();
        about = line.about();
        indicator = line.indicator().orElse(null);
        done = line.done();
    }

    @Override
    UseLine line() {
        return new UseLine(day, about, Optional.ofNullable(indicator), done);
    }
}
