package fi.rinnalla.domain.programme;

import fi.rinnalla.domain.shared.Digest;
import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;

/**
 * What belongs to a programme and can be corrected. One form makes one.
 *
 * @param <T> what it says
 */
@MappedSuperclass
public abstract class ProgrammeEntry<T> {
    @Id
    private UUID id;

    @ManyToOne
    @JoinColumn(name = "programme_id")
    private Programme programme;

    @Column(name = "form_key")
    private Digest formKey;

    protected ProgrammeEntry() {}

    final void belongTo(Programme owner, EntryId own, Digest form) {
        id = own.value();
        programme = owner;
        formKey = form;
    }

    abstract void say(T line);

    abstract T line();

    boolean cameWith(Digest form) {
        return formKey.equals(form);
    }

    boolean is(EntryId other) {
        return id.equals(other.value());
    }

    Entry<T> entry() {
        return new Entry<>(new EntryId(id), line());
    }
}
