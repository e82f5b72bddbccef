package fi.rinnalla.domain.model;

import fi.rinnalla.domain.shared.Language;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;

/** What a version of a model says in one language. Steps and the checklist are one text each, a line for each of them. */
@Entity
@Table(schema = "app", name = "model_text")
public class VersionText {
    @Id
    private UUID id;

    @ManyToOne
    @JoinColumn(name = "version_id")
    private ModelVersion version;

    @Enumerated(EnumType.STRING)
    private Language language;

    private String name;
    private String purpose;

    @Column(name = "for_whom")
    private String forWhom;

    private String steps;
    private String checklist;

    protected VersionText() {}

    static VersionText of(ModelVersion version, Language language, PassportText words) {
        var text = new VersionText();
        text.id = UUID.randomUUID();
        text.version = version;
        text.language = language;
        text.say(words);
        return text;
    }

    final void say(PassportText words) {
        name = words.name();
        purpose = words.purpose();
        forWhom = words.forWhom();
        steps = PassportText.joined(words.steps());
        checklist = PassportText.joined(words.checklist());
    }

    Language language() {
        return language;
    }

    PassportText words() {
        return new PassportText(
                name,
                purpose,
                forWhom,
                steps.lines().toList(),
                checklist.lines().toList());
    }
}
