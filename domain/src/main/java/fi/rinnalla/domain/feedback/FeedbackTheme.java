package fi.rinnalla.domain.feedback;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;

/** One theme that feedback was put under. */
@Entity
@Table(schema = "app", name = "feedback_theme")
class FeedbackTheme {
    @Id
    private UUID id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "feedback_id")
    private Feedback feedback;

    @Enumerated(EnumType.STRING)
    private ThemeCode theme;

    protected FeedbackTheme() {}

    FeedbackTheme(Feedback feedback, ThemeCode theme) {
        this.id = UUID.randomUUID();
        this.feedback = feedback;
        this.theme = theme;
    }

    ThemeCode theme() {
        return theme;
    }
}
