package fi.rinnalla.domain.feedback;

import fi.rinnalla.domain.shared.Language;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A beginning of an answer that staff need again and again. Whoever uses it writes the rest. */
@Entity
@Table(schema = "app", name = "answer_template")
public class AnswerTemplate {
    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private AnswerKind kind;

    @Enumerated(EnumType.STRING)
    private Language language;

    private String title;
    private String body;
    private boolean hidden;

    protected AnswerTemplate() {}

    public static AnswerTemplate written(UUID id, AnswerKind kind, Language language, String title, String body) {
        var template = new AnswerTemplate();
        template.id = id;
        template.kind = kind;
        template.language = language;
        template.rewrite(title, body);
        return template;
    }

    public final void rewrite(String newTitle, String newBody) {
        if (newTitle.isBlank() || newBody.isBlank()) {
            throw new IllegalArgumentException("a template has a title and words");
        }
        title = newTitle;
        body = newBody;
    }

    /** It is offered to nobody, and can be shown again. */
    public void hide() {
        hidden = true;
    }

    public void show() {
        hidden = false;
    }

    public UUID id() {
        return id;
    }

    public AnswerKind kind() {
        return kind;
    }

    public Language language() {
        return language;
    }

    public String title() {
        return title;
    }

    public String body() {
        return body;
    }

    public boolean hidden() {
        return hidden;
    }
}
