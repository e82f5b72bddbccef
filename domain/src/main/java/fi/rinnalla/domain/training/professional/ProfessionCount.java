package fi.rinnalla.domain.training.professional;

import fi.rinnalla.domain.shared.Profession;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;

/** How many of one profession were at a training. */
@Entity
@Table(schema = "app", name = "professional_training_count")
public class ProfessionCount {
    @Id
    private UUID id;

    @ManyToOne
    @JoinColumn(name = "training_id")
    private ProfessionalTraining training;

    @Enumerated(EnumType.STRING)
    @Column(name = "counted_by")
    private CountedBy by;

    @Enumerated(EnumType.STRING)
    private Profession profession;

    private int n;

    protected ProfessionCount() {}

    static ProfessionCount of(ProfessionalTraining training, CountedBy by, Profession profession, int n) {
        var count = new ProfessionCount();
        count.id = UUID.randomUUID();
        count.training = training;
        count.by = by;
        count.profession = profession;
        count.n = n;
        return count;
    }

    boolean isOf(CountedBy who, Profession which) {
        return by == who && profession == which;
    }

    CountedBy by() {
        return by;
    }

    Profession profession() {
        return profession;
    }

    int n() {
        return n;
    }

    void is(int many) {
        n = many;
    }
}
