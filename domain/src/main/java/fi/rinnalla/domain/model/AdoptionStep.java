package fi.rinnalla.domain.model;

import fi.rinnalla.domain.shared.Digest;
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

/** One step of a county, as it was said. It stays as it is. */
@Entity
@Table(schema = "app", name = "model_adoption_step")
public class AdoptionStep {
    @Id
    private UUID id;

    @ManyToOne
    @JoinColumn(name = "adoption_id")
    private Adoption adoption;

    @Column(name = "form_key")
    private Digest formKey;

    private int number;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    @Column(name = "reached_on")
    private LocalDate day;

    private String owner;

    @Column(name = "next_on")
    private LocalDate next;

    private String reason;

    protected AdoptionStep() {}

    static AdoptionStep of(Adoption adoption, Digest form, int number, AdoptionMove move) {
        var step = new AdoptionStep();
        step.id = UUID.randomUUID();
        step.adoption = adoption;
        step.formKey = form;
        step.number = number;
        step.stage = move.stage();
        step.day = move.day();
        step.owner = move.owner();
        step.next = move.next().orElse(null);
        step.reason = move.reason();
        return step;
    }

    boolean cameWith(Digest form) {
        return formKey.equals(form);
    }

    int number() {
        return number;
    }

    AdoptionMove move() {
        return new AdoptionMove(stage, day, owner, Optional.ofNullable(next), reason);
    }
}
