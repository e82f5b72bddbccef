package fi.rinnalla.domain.training.professional;

import fi.rinnalla.domain.shared.Language;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;

/** What a training is called in one language. */
@Entity
@Table(schema = "app", name = "professional_training_text")
public class TaughtText {
    @Id
    private UUID id;

    @ManyToOne
    @JoinColumn(name = "training_id")
    private ProfessionalTraining training;

    @Enumerated(EnumType.STRING)
    private Language language;

    private String title;
    private String about;

    protected TaughtText() {}

    static TaughtText of(ProfessionalTraining training, Language language, TaughtWords words) {
        var text = new TaughtText();
        text.id = UUID.randomUUID();
        text.training = training;
        text.language = language;
        text.say(words);
        return text;
    }

    final void say(TaughtWords words) {
        title = words.title();
        about = words.about();
    }

    Language language() {
        return language;
    }

    TaughtWords words() {
        return new TaughtWords(title, about);
    }
}
