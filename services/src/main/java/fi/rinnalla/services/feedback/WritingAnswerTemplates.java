package fi.rinnalla.services.feedback;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.feedback.AnswerKind;
import fi.rinnalla.domain.feedback.AnswerTemplate;
import fi.rinnalla.domain.feedback.AnswerTemplates;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.domain.shared.Uuid7;
import fi.rinnalla.domain.tenancy.Held;
import fi.rinnalla.domain.tenancy.PastKind;
import fi.rinnalla.domain.tenancy.PastThing;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.Colleagues.LastChange;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import fi.rinnalla.services.shared.WaysBack;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The organisation's own beginnings of answers. What is taken away or rewritten can be brought back. */
@UseCase
@MayBeDoneBy(Permission.WRITE_TEMPLATES)
public class WritingAnswerTemplates {
    private static final String TITLE = "title";
    private static final String BODY = "body";

    private final AnswerTemplates templates;
    private final WaysBack ways;
    private final Auditing auditing;
    private final Clock clock;

    @Inject
    public WritingAnswerTemplates(AnswerTemplates templates, WaysBack ways, Auditing auditing, Clock clock) {
        this.templates = templates;
        this.ways = ways;
        this.auditing = auditing;
        this.clock = clock;
    }

    /** Those that are hidden last, by language, and within it in the order of the house. */
    public List<TemplateRow> all() {
        return Arrays.stream(Language.values())
                .flatMap(it -> templates.in(it).stream())
                .map(TemplateRow::of)
                .sorted(Comparator.comparing(TemplateRow::hidden))
                .toList();
    }

    /** Who wrote it anew last, and when; empty where nobody has. */
    public Optional<LastChange> last(UUID id) {
        return ways.last(thing(id));
    }

    /** A form that was sent twice writes one, and what was taken away is there again. */
    public UUID write(AnswerKind kind, Language language, String title, String body) {
        var template = templates.in(language).stream()
                .filter(it -> it.kind() == kind && held(title, body).equals(held(it)))
                .findFirst()
                .orElseGet(() -> added(kind, language, title, body));
        template.show();
        auditing.note(AuditAct.WROTE_TEMPLATE, template.id());
        return template.id();
    }

    private AnswerTemplate added(AnswerKind kind, Language language, String title, String body) {
        var template = AnswerTemplate.written(Uuid7.at(clock.instant()), kind, language, title.strip(), body.strip());
        templates.add(template);
        return template;
    }

    public void rewrite(UUID id, String title, String body, Digest form) {
        var template = hold(id);
        noteIf(ways.change(thing(id), held(template), held(title, body), form, it -> put(template, it)), id);
    }

    public void writeAsBefore(UUID id, Digest form) {
        var template = hold(id);
        noteIf(ways.takeBack(thing(id), held(template), form, it -> put(template, it)), id);
    }

    public void hide(UUID id) {
        hold(id).hide();
        noteIf(true, id);
    }

    public void show(UUID id) {
        hold(id).show();
        noteIf(true, id);
    }

    private static void put(AnswerTemplate template, Held held) {
        template.rewrite(held.of(TITLE), held.of(BODY));
    }

    private static Held held(AnswerTemplate template) {
        return held(template.title(), template.body());
    }

    private static Held held(String title, String body) {
        return Held.of(TITLE, title.strip(), BODY, body.strip());
    }

    private void noteIf(boolean changed, UUID id) {
        if (changed) {
            auditing.note(AuditAct.WROTE_TEMPLATE, id);
        }
    }

    private static PastThing thing(UUID id) {
        return PastThing.of(PastKind.TEMPLATE, id);
    }

    private AnswerTemplate hold(UUID id) {
        return templates.hold(id).orElseThrow(() -> new NotFound(id));
    }
}
