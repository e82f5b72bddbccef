package fi.rinnalla.domain.codevelopment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What of a theme has gone on to development groups: at first nothing. Afterwards it only grows, by whole batches, and how many there
 * were stays also where an author has taken everything back. Never changes itself.
 */
@Embeddable
class Batches {
    @Enumerated(EnumType.STRING)
    private Width width;

    @Column(name = "width_on")
    private LocalDate since;

    @Column(name = "batches")
    private int many;

    private int told;

    @Column(name = "opened_on")
    private LocalDate openedOn;

    protected Batches() {}

    private Batches(Width width, LocalDate since, int many, int told, LocalDate openedOn) {
        this.width = width;
        this.since = since;
        this.many = many;
        this.told = told;
        this.openedOn = openedOn;
    }

    static Batches none(Width narrowest, LocalDate today) {
        return new Batches(narrowest, today, 0, 0, null);
    }

    Batches wider(LocalDate today) {
        return new Batches(width.wider(), today, many, told, openedOn);
    }

    Batches with(int items, LocalDate today) {
        return new Batches(width, today, many + 1, told + items, openedOn().orElse(today));
    }

    boolean mayGrowWider(BatchRule rule, LocalDate today) {
        return !width.isWidest() && !today.isBefore(since.plusWeeks(rule.weeks()));
    }

    Width width() {
        return width;
    }

    LocalDate since() {
        return since;
    }

    int many() {
        return many;
    }

    int told() {
        return told;
    }

    Optional<LocalDate> openedOn() {
        return Optional.ofNullable(openedOn);
    }
}
