package fi.rinnalla.domain.model;

import fi.rinnalla.domain.shared.County;
import fi.rinnalla.domain.shared.Digest;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Whoever follows a model went through its checklist on a day: in our own work, or in a county's. */
@Entity
@Table(schema = "app", name = "model_check")
public class FidelityCheck {
    @Id
    private UUID id;

    @Column(name = "model_id")
    private ModelId model;

    @Column(name = "form_key")
    private Digest formKey;

    @Column(name = "version_number")
    private int version;

    @Enumerated(EnumType.STRING)
    private County county;

    @Column(name = "checked_on")
    private LocalDate day;

    private String answers;

    protected FidelityCheck() {}

    /**
     * @param version whose checklist it was: it has never changed since
     * @param county empty for our own work
     * @throws IllegalArgumentException where something on the list is passed over
     */
    public static FidelityCheck of(
            UUID id,
            Digest form,
            ModelId model,
            ModelVersion version,
            Optional<County> county,
            LocalDate day,
            List<Followed> answers) {
        if (version.isDraft()
                || answers.isEmpty()
                || answers.size() != version.passport().items()) {
            throw new IllegalArgumentException("each thing on a checklist in force is answered");
        }
        var check = new FidelityCheck();
        check.id = id;
        check.formKey = form;
        check.model = model;
        check.version = version.number();
        check.county = county.orElse(null);
        check.day = day;
        check.answers = Followed.written(answers);
        return check;
    }

    public boolean cameWith(Digest form) {
        return formKey.equals(form);
    }

    public FidelityShare share() {
        return FidelityShare.of(answers());
    }

    /** In the order of the checklist. */
    public List<Followed> answers() {
        return Followed.read(answers);
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    public Optional<County> county() {
        return Optional.ofNullable(county);
    }

    public LocalDate day() {
        return day;
    }
}
