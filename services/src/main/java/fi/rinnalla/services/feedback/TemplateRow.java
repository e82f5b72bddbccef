package fi.rinnalla.services.feedback;

import fi.rinnalla.domain.feedback.AnswerKind;
import fi.rinnalla.domain.feedback.AnswerTemplate;
import fi.rinnalla.domain.shared.Language;
import java.util.UUID;

/** A beginning of an answer. */
public record TemplateRow(UUID id, AnswerKind kind, Language language, String title, String body, boolean hidden) {
    static TemplateRow of(AnswerTemplate template) {
        return new TemplateRow(
                template.id(),
                template.kind(),
                template.language(),
                template.title(),
                template.body(),
                template.hidden());
    }
}
