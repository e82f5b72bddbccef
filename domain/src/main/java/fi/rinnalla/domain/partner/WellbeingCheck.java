package fi.rinnalla.domain.partner;

import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.SealPlace;
import fi.rinnalla.domain.shared.Sealed;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A partner stopped for a moment. Only the day can be read; what they answered is sealed, so that nobody can count it. */
@Entity
@Table(schema = "app", name = "wellbeing_check")
public class WellbeingCheck {
    @Id
    private UUID id;

    @ManyToOne
    @JoinColumn(name = "wellbeing_id")
    private OwnWellbeing wellbeing;

    @Column(name = "form_key")
    private Digest formKey;

    private Sealed answers;

    private Sealed words;

    @Column(name = "checked_on")
    private LocalDate checkedOn;

    protected WellbeingCheck() {}

    static WellbeingCheck of(
            WellbeingCheckId id,
            OwnWellbeing wellbeing,
            Digest formKey,
            Sealed answers,
            Optional<Sealed> words,
            LocalDate today) {
        var check = new WellbeingCheck();
        check.id = id.value();
        check.wellbeing = wellbeing;
        check.formKey = formKey;
        check.answers = answers;
        check.words = words.orElse(null);
        check.checkedOn = today;
        return check;
    }

    /** Where it is sealed to, by which column. */
    public static SealPlace place(WellbeingCheckId id, String column) {
        return new SealPlace("wellbeing_check", column, id.value());
    }

    public WellbeingCheckId id() {
        return new WellbeingCheckId(id);
    }

    public Digest formKey() {
        return formKey;
    }

    public Sealed answers() {
        return answers;
    }

    public Optional<Sealed> words() {
        return Optional.ofNullable(words);
    }

    public LocalDate checkedOn() {
        return checkedOn;
    }
}
