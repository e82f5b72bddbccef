package fi.rinnalla.domain.partner;

import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.KeyId;
import fi.rinnalla.domain.shared.Sealed;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** How a partner has been, for themselves. One key closes all of it; when the key goes, there is nothing any more. */
@Entity
@Table(schema = "app", name = "own_wellbeing")
public class OwnWellbeing {
    @Id
    private UUID id;

    @Column(name = "partner_id")
    private PartnerId partner;

    @Column(name = "key_id")
    private KeyId key;

    @OneToMany(mappedBy = "wellbeing", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("checkedOn, id")
    private List<WellbeingCheck> checks = new ArrayList<>();

    protected OwnWellbeing() {}

    public static OwnWellbeing of(UUID id, PartnerId partner, KeyId key) {
        var wellbeing = new OwnWellbeing();
        wellbeing.id = id;
        wellbeing.partner = partner;
        wellbeing.key = key;
        return wellbeing;
    }

    public void check(WellbeingCheckId check, Digest formKey, Sealed answers, Optional<Sealed> words, LocalDate today) {
        checks.add(WellbeingCheck.of(check, this, formKey, answers, words, today));
    }

    /** The same form is one check. */
    public boolean knows(Digest formKey) {
        return checks.stream().anyMatch(it -> it.formKey().equals(formKey));
    }

    /** Returns whether it was there. */
    public boolean remove(WellbeingCheckId check) {
        return checks.removeIf(it -> it.id().equals(check));
    }

    /** Returns how many went. */
    public int removeBefore(LocalDate day) {
        var before = checks.size();
        checks.removeIf(it -> it.checkedOn().isBefore(day));
        return before - checks.size();
    }

    public boolean isEmpty() {
        return checks.isEmpty();
    }

    public PartnerId partner() {
        return partner;
    }

    public KeyId key() {
        return key;
    }

    /** The oldest first. */
    public List<WellbeingCheck> checks() {
        return List.copyOf(checks);
    }

    public UUID id() {
        return id;
    }
}
