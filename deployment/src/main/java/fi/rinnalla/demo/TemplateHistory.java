package fi.rinnalla.demo;

import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.feedback.AnswerKind;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.services.feedback.WritingAnswerTemplates;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Instant;

/** The beginnings of answers in {@code demo/templates.json}, the same ones in every organisation. */
@Dependent
public class TemplateHistory {
    @Inject
    private Acting acting;

    @Inject
    private Provider<WritingAnswerTemplates> writing;

    void write(TenantId tenant, StaffId worker, Instant moment) {
        try (var file = Json.createReader(TemplateHistory.class.getResourceAsStream("/demo/templates.json"))) {
            file.readObject()
                    .getJsonArray("templates")
                    .getValuesAs(JsonObject.class)
                    .forEach(it -> acting.worker(tenant, worker, moment, () -> write(it)));
        }
    }

    private Object write(JsonObject template) {
        return writing.get()
                .write(
                        AnswerKind.valueOf(template.getString("kind")),
                        Language.valueOf(template.getString("language")),
                        template.getString("title"),
                        template.getString("body"));
    }
}
