package fi.rinnalla.domain.codevelopment;

import fi.rinnalla.domain.feedback.FeedbackId;
import fi.rinnalla.domain.presence.PlaceId;
import fi.rinnalla.domain.shared.County;
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

/** One feedback under a theme: where it speaks of, with which batch it went on, and how much of what followed its author has seen. */
@Entity
@Table(schema = "app", name = "theme_item")
public class ThemeItem {
    @Id
    private UUID id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "theme_id")
    private Theme theme;

    @Column(name = "feedback_id")
    private FeedbackId feedback;

    @Enumerated(EnumType.STRING)
    private County county;

    @Column(name = "place_id")
    private PlaceId place;

    @Column(name = "put_on")
    private LocalDate putOn;

    private Integer batch;
    private int seen;

    protected ThemeItem() {}

    ThemeItem(Theme theme, FeedbackId feedback, Unit unit, LocalDate today) {
        this.id = UUID.randomUUID();
        this.theme = theme;
        this.feedback = feedback;
        this.county = unit.county();
        this.place = unit.place().orElse(null);
        this.putOn = today;
    }

    void goOnWith(int number) {
        batch = number;
    }

    /** Its author has read this many of the theme's turns. */
    void see(int turns) {
        seen = Math.max(seen, turns);
    }

    public Theme theme() {
        return theme;
    }

    public FeedbackId feedback() {
        return feedback;
    }

    public Unit unit() {
        return new Unit(county, Optional.ofNullable(place));
    }

    public LocalDate putOn() {
        return putOn;
    }

    public boolean waits() {
        return batch == null;
    }

    int seen() {
        return seen;
    }
}
