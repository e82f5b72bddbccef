package fi.rinnalla.domain.training;

import fi.rinnalla.domain.gathering.Meeting;
import fi.rinnalla.domain.shared.Digest;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;

/** One session of a training, or a visit to the work of a partner organisation. */
@Entity
@Table(schema = "app", name = "training_session")
public class TrainingSession {
    @Id
    private UUID id;

    @Column(name = "cohort_id")
    private CohortId cohort;

    @Column(name = "form_key")
    private Digest formKey;

    @Enumerated(EnumType.STRING)
    private TrainingTheme theme;

    private String title;

    @Column(name = "held_on")
    private LocalDate day;

    private LocalTime starts;
    private LocalTime ends;
    private String place;
    private boolean online;
    private String prepares;
    private String materials;

    protected TrainingSession() {}

    public static TrainingSession of(TrainingSessionId id, CohortId cohort, Digest formKey, SessionPlan plan) {
        var it = new TrainingSession();
        it.id = id.value();
        it.cohort = cohort;
        it.formKey = formKey;
        it.plan(plan);
        return it;
    }

    public final void plan(SessionPlan plan) {
        theme = plan.theme().orElse(null);
        title = plan.title();
        day = plan.time().day();
        starts = plan.time().starts();
        ends = plan.time().ends();
        place = plan.place();
        online = plan.online();
        prepares = plan.prepares();
        materials = plan.materials();
    }

    public SessionPlan plan() {
        return new SessionPlan(
                Optional.ofNullable(theme), title, new Meeting(day, starts, ends), place, online, prepares, materials);
    }

    public int minutes() {
        return (int) Duration.between(starts, ends).toMinutes();
    }

    public boolean isVisit() {
        return theme == null;
    }

    public TrainingSessionId id() {
        return new TrainingSessionId(id);
    }

    public CohortId cohort() {
        return cohort;
    }

    public Digest formKey() {
        return formKey;
    }

    public LocalDate day() {
        return day;
    }
}
