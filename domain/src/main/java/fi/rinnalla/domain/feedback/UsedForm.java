package fi.rinnalla.domain.feedback;

import fi.rinnalla.domain.shared.Digest;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** A form whose feedback was deleted by its author. Sent once more, by Back or by a browser that tries again, it is nothing new. */
@Entity
@Table(schema = "app", name = "used_form")
public class UsedForm {
    @Id
    private UUID id;

    @Column(name = "form_key")
    private Digest formKey;

    @Column(name = "deleted_on")
    private LocalDate deletedOn;

    protected UsedForm() {}

    public static UsedForm of(Digest formKey, LocalDate today) {
        var form = new UsedForm();
        form.id = UUID.randomUUID();
        form.formKey = formKey;
        form.deletedOn = today;
        return form;
    }

    public Digest formKey() {
        return formKey;
    }

    public LocalDate deletedOn() {
        return deletedOn;
    }
}
