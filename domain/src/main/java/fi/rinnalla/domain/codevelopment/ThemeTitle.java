package fi.rinnalla.domain.codevelopment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What a theme was called until a day. Never changes itself. */
@Entity
@Table(schema = "app", name = "theme_title")
class ThemeTitle {
    @Id
    private UUID id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "theme_id")
    private Theme theme;

    private int number;
    private String title;
    private String reason;

    @Column(name = "replaced_on")
    private LocalDate replacedOn;

    protected ThemeTitle() {}

    ThemeTitle(Theme theme, int number, String title, String reason, LocalDate replacedOn) {
        this.id = UUID.randomUUID();
        this.theme = theme;
        this.number = number;
        this.title = title;
        this.reason = reason;
        this.replacedOn = replacedOn;
    }

    PastTitle told() {
        return new PastTitle(number, title, Optional.of(reason).filter(it -> !it.isEmpty()), replacedOn);
    }
}
