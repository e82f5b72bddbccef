package fi.rinnalla.domain.codevelopment.group;

import static jakarta.persistence.CascadeType.ALL;

import fi.rinnalla.domain.shared.Digest;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** A workshop template of the organisation's own. Where it is used, its questions are copied. */
@Entity
@Table(schema = "app", name = "workshop")
public class Workshop {
    @Id
    private UUID id;

    @Column(name = "form_key")
    private Digest formKey;

    private String title;

    @OneToMany(mappedBy = "workshop", cascade = ALL, orphanRemoval = true)
    private List<WorkshopQuestion> questions = new ArrayList<>();

    protected Workshop() {}

    public static Workshop of(WorkshopId id, Digest formKey, WorkshopPlan plan) {
        var workshop = new Workshop();
        workshop.id = id.value();
        workshop.formKey = formKey;
        workshop.change(plan);
        return workshop;
    }

    public final void change(WorkshopPlan plan) {
        title = plan.title();
        questions.clear();
        for (var question : plan.questions()) {
            questions.add(WorkshopQuestion.of(this, questions.size(), question));
        }
    }

    public WorkshopId id() {
        return new WorkshopId(id);
    }

    public Digest formKey() {
        return formKey;
    }

    public WorkshopPlan plan() {
        return new WorkshopPlan(
                title,
                questions.stream()
                        .sorted(Comparator.comparingInt(WorkshopQuestion::turn))
                        .map(WorkshopQuestion::question)
                        .toList());
    }
}
