package fi.rinnalla.domain.codevelopment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** An idea that is tried out: what, where, from when until when, and by what one knows whether it worked. */
@Entity
@Table(schema = "app", name = "theme_trial")
public class Trial {
    @Id
    private UUID id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "theme_id")
    private Theme theme;

    @ManyToOne(optional = false)
    @JoinColumn(name = "idea_id")
    private Idea idea;

    private int round;
    private String what;

    @Column(name = "tried_at_place")
    private String where;

    @Column(name = "starts_on")
    private LocalDate from;

    @Column(name = "ends_on")
    private LocalDate until;

    private String measure;

    protected Trial() {}

    Trial(Theme theme, Idea idea, int round, TrialPlan plan) {
        this.id = UUID.randomUUID();
        this.theme = theme;
        this.idea = idea;
        this.round = round;
        this.what = plan.what();
        this.where = plan.where();
        this.from = plan.from();
        this.until = plan.until();
        this.measure = plan.measure();
    }

    void goesOnUntil(LocalDate day) {
        until = day;
    }

    public Idea idea() {
        return idea;
    }

    public int round() {
        return round;
    }

    public String what() {
        return what;
    }

    public String where() {
        return where;
    }

    public LocalDate from() {
        return from;
    }

    public LocalDate until() {
        return until;
    }

    public String measure() {
        return measure;
    }
}
