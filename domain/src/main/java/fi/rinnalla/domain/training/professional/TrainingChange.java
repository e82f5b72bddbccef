package fi.rinnalla.domain.training.professional;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;

/** Of one item, how often somebody went from one step to another: all that is left when a training's ratings are closed. */
@Entity
@Table(schema = "app", name = "training_change")
public class TrainingChange {
    @Id
    private UUID id;

    @ManyToOne
    @JoinColumn(name = "training_id")
    private ProfessionalTraining training;

    @Enumerated(EnumType.STRING)
    private RatingItem item;

    @Enumerated(EnumType.STRING)
    private RatingSource source;

    @Column(name = "before_step")
    private int from;

    @Column(name = "after_step")
    private int to;

    private int n;

    protected TrainingChange() {}

    static TrainingChange of(ProfessionalTraining training, TrainingRating.Step step, int n) {
        var change = new TrainingChange();
        change.id = UUID.randomUUID();
        change.training = training;
        change.item = step.item();
        change.source = step.source();
        change.from = step.from();
        change.to = step.to();
        change.n = n;
        return change;
    }

    RatingItem item() {
        return item;
    }

    StepCount count() {
        return new StepCount(source, from, to, n);
    }
}
