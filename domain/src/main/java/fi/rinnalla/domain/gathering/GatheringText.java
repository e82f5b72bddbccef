package fi.rinnalla.domain.gathering;

import fi.rinnalla.domain.shared.Language;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
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

    protected GatheringText() {}

    static GatheringText of(UUID id, Gathering gathering, Language language, Told told) {
        var text = new GatheringText();
        text.id = id;
        text.gathering = gathering;
        text.language = language;
        text.rewrite(told);
        return text;
    }

    final void rewrite(Told told) {
        name = told.name();
        about = told.about();
        audience = told.audience();
        agreement = told.agreement();
        leaders = told.leaders();
    }

    public Language language() {
        return language;
    }

    public Told told() {
        return new Told(name, about, audience, agreement, leaders);
    }
}
