package fi.rinnalla.services.feedback;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.feedback.AnswerKind;
import fi.rinnalla.domain.feedback.AnswerTemplate;
import fi.rinnalla.domain.feedback.AnswerTemplates;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.domain.shared.Uuid7;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** The organisation's own beginnings of answers. */
@UseCase
@MayBeDoneBy(Permission.WRITE_TEMPLATES)
public class WritingAnswerTemplates {
    private final AnswerTemplates templates;
    private final Auditing auditing;
    private final Clock clock;

    @Inject
    public WritingAnswerTemplates(AnswerTemplates templates, Auditing auditing, Clock clock) {
        this.templates = templates;
        this.auditing = auditing;
        this.clock = clock;
    }

    /** By language, and within it in the order of the house. */
    public List<TemplateRow> all() {
        return Arrays.stream(Language.values())
                .flatMap(it -> templates.in(it).stream())
                .map(TemplateRow::of)
                .toList();
    }

    public UUID write(AnswerKind kind, Language language, String title, String body) {
        var template = AnswerTemplate.written(Uuid7.at(clock.instant()), kind, language, title.strip(), body.strip());
        templates.add(template);
        auditing.note(AuditAct.WROTE_TEMPLATE, template.id());
        return template.id();
    }

    public void rewrite(UUID id, String title, String body) {
        found(id).rewrite(title.strip(), body.strip());
        auditing.note(AuditAct.WROTE_TEMPLATE, id);
    }

    public void remove(UUID id) {
        templates.remove(found(id));
        auditing.note(AuditAct.WROTE_TEMPLATE, id);
    }

    private AnswerTemplate found(UUID id) {
        return templates.find(id).orElseThrow(() -> new NotFound(id));
    }
}
