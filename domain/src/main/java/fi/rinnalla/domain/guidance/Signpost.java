package fi.rinnalla.domain.guidance;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.tenancy.Held;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A service one can turn to. What is said of it is believed for a while after somebody checked it, and no longer. */
@Entity
@Table(schema = "app", name = "signpost")
public class Signpost {
    public static final int MONTHS_BELIEVED = 6;

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private Language language;

    private String name;
    private String purpose;
    private String county;
    private String reach;
    private String link;

    @Column(name = "checked_on")
    private LocalDate checkedOn;

    private boolean hidden;

    protected Signpost() {}

    /** Whoever puts it up has just looked. */
    public static Signpost put(UUID id, SignpostText text, LocalDate today) {
        var signpost = new Signpost();
        signpost.id = id;
        signpost.rewrite(text, today);
        return signpost;
    }

    public final void rewrite(SignpostText text, LocalDate today) {
        language = text.language();
        name = text.name();
        purpose = text.purpose();
        county = text.county();
        reach = text.reach();
        link = text.link();
        checkedOn = today;
    }

    /** What is said, and when somebody looked last. */
    public Held held() {
        return text().held(checkedOn);
    }

    /** As it stood: what was said is not believed for longer because it was brought back. */
    public void stands(Held held) {
        var checked = held.of(SignpostText.CHECKED);
        rewrite(SignpostText.of(held), checked.isEmpty() ? null : LocalDate.parse(checked));
    }

    /** Somebody has looked, and it is all still true. */
    public void check(LocalDate today) {
        checkedOn = today;
    }

    public void hide() {
        hidden = true;
    }

    public void show() {
        hidden = false;
    }

    public UUID id() {
        return id;
    }

    public SignpostText text() {
        return new SignpostText(language, name, purpose, county, reach, link);
    }

    public Optional<LocalDate> checkedOn() {
        return Optional.ofNullable(checkedOn);
    }

    /** Never checked here, or too long ago. */
    public boolean isStaleOn(LocalDate today) {
        return checkedOn == null || !checkedOn.plusMonths(MONTHS_BELIEVED).isAfter(today);
    }

    public boolean isHidden() {
        return hidden;
    }
}
