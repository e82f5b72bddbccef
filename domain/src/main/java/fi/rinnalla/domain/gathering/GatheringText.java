package fi.rinnalla.domain.gathering;

import fi.rinnalla.domain.shared.Language;
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

/** What an event or a group is called and what is told of it, in one language. */
@Entity
@Table(schema = "app", name = "gathering_text")
public class GatheringText {
    @Id
    private UUID id;

    @ManyToOne
    @JoinColumn(name = "gathering_id")
    private Gathering gathering;

    @Enumerated(EnumType.STRING)
    private Language language;

    private String name;
    private String about;
    private String audience;
    private String agreement;
    private String leaders;

    @Column(name = "past_name")
    private String pastName;

    @Column(name = "past_about")
    private String pastAbout;

    @Column(name = "past_audience")
    private String pastAudience;

    @Column(name = "past_agreement")
    private String pastAgreement;

    @Column(name = "past_leaders")
    private String pastLeaders;

    protected GatheringText() {}

    static GatheringText of(UUID id, Gathering gathering, Language language, Told told) {
        var text = new GatheringText();
        text.id = id;
        text.gathering = gathering;
        text.language = language;
        text.says(told);
        return text;
    }

    /** What was said until now is kept, to be brought back. */
    void rewrite(Told told) {
        pastName = name;
        pastAbout = about;
        pastAudience = audience;
        pastAgreement = agreement;
        pastLeaders = leaders;
        says(told);
    }

    private void says(Told told) {
        name = told.name();
        about = told.about();
        audience = told.audience();
        agreement = told.agreement();
        leaders = told.leaders();
    }

    public Language language() {
        return language;
    }

    /** Empty where the last change brought this language, or nothing has been changed. */
    public Optional<Told> past() {
        return pastName == null
                ? Optional.empty()
                : Optional.of(new Told(pastName, pastAbout, pastAudience, pastAgreement, pastLeaders));
    }

    public Told told() {
        return new Told(name, about, audience, agreement, leaders);
    }
}
