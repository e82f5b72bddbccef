package fi.rinnalla.domain.training.professional;

import fi.rinnalla.domain.shared.Digest;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;

/** What one person rated of themselves before and after, while a training's ratings are open. Then it goes. */
@Entity
@Table(schema = "app", name = "training_rating")
public class TrainingRating {
    @Id
    private UUID id;

    @ManyToOne
    @JoinColumn(name = "training_id")
    private ProfessionalTraining training;

    @Column(name = "form_key")
    private Digest formKey;

    @Column(name = "end_form_key")
    private Digest endFormKey;

    @Enumerated(EnumType.STRING)
    private RatingSource source;

    private Integer number;

    @Column(name = "rated_before")
    private String before;

    @Column(name = "rated_after")
    private String after;

    protected TrainingRating() {}

    static TrainingRating begun(ProfessionalTraining training, Digest form, int number, SelfRating before) {
        var rating = new TrainingRating();
        rating.id = UUID.randomUUID();
        rating.training = training;
        rating.formKey = form;
        rating.source = RatingSource.THEMSELVES;
        rating.number = number;
        rating.before = before.text();
        return rating;
    }

    /** Off a sheet on which both stand. */
    static TrainingRating onPaper(ProfessionalTraining training, Digest form, SelfRating before, SelfRating after) {
        var rating = new TrainingRating();
        rating.id = UUID.randomUUID();
        rating.training = training;
        rating.formKey = form;
        rating.source = RatingSource.PAPER;
        rating.before = before.text();
        rating.after = after.text();
        return rating;
    }

    void end(Digest form, SelfRating rated) {
        endFormKey = form;
        after = rated.text();
    }

    boolean cameWith(Digest form) {
        return formKey.equals(form);
    }

    boolean endedWith(Digest form) {
        return form.equals(endFormKey);
    }

    boolean isUnder(int which) {
        return number != null && number == which;
    }

    int number() {
        return number;
    }

    RatingSource source() {
        return source;
    }

    boolean hasEnded() {
        return after != null;
    }

    Optional<Step> step(RatingItem item) {
        if (after == null) {
            return Optional.empty();
        }
        var then = SelfRating.read(after).of(item);
        return SelfRating.read(before).of(item).flatMap(from -> then.map(to -> new Step(item, source, from, to)));
    }

    /** Somebody went from this step to that one. */
    record Step(RatingItem item, RatingSource source, int from, int to) {}
}
