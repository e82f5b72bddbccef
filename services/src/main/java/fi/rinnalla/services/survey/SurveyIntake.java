package fi.rinnalla.services.survey;

import fi.rinnalla.domain.feedback.UsedForm;
import fi.rinnalla.domain.feedback.UsedForms;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.KeyId;
import fi.rinnalla.domain.shared.Seals;
import fi.rinnalla.domain.survey.AnswerSheet;
import fi.rinnalla.domain.survey.AnswerSheets;
import fi.rinnalla.domain.survey.Given;
import fi.rinnalla.domain.survey.Survey;
import fi.rinnalla.domain.survey.SurveyState;
import fi.rinnalla.domain.survey.SurveyVersion;
import fi.rinnalla.domain.survey.SurveyWords;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Where answers come in, once for each form. The form's print is kept for a day beside all other forms and away from the answer, the
 * choices on a sheet of their own, each text by itself: nothing leads from one to the other. Works inside a use case that holds the survey.
 */
@Dependent
public class SurveyIntake {
    private final AnswerSheets sheets;
    private final UsedForms usedForms;
    private final Seals seals;
    private final Clock clock;

    @Inject
    public SurveyIntake(AnswerSheets sheets, UsedForms usedForms, Seals seals, Clock clock) {
        this.sheets = sheets;
        this.usedForms = usedForms;
        this.seals = seals;
        this.clock = clock;
    }

    public boolean isSpent(Digest form) {
        return usedForms.holds(form);
    }

    void spend(Digest form) {
        if (!isSpent(form)) {
            usedForms.add(UsedForm.of(form, today()));
        }
    }

    AnswerOutcome take(Survey held, SurveyAnswer answer) {
        return take(held, answer, sheet -> {});
    }

    /** @param beside is shown the sheet where one is kept */
    public AnswerOutcome take(Survey held, SurveyAnswer answer, Consumer<AnswerSheet> beside) {
        if (isSpent(answer.form())) {
            return AnswerOutcome.SENT_BEFORE;
        }
        if (held.state(today()) != SurveyState.OPEN) {
            return AnswerOutcome.NOT_OPEN;
        }
        return held.receive(answer.version(), answer.edition(), today())
                .map(it -> keep(it, held.key().orElseThrow(), answer, beside))
                .orElse(AnswerOutcome.CHANGED);
    }

    private AnswerOutcome keep(SurveyVersion version, KeyId key, SurveyAnswer answer, Consumer<AnswerSheet> beside) {
        var kept = version.questionnaire().kept(answer.given());
        var sheet = AnswerSheet.of(version.id(), kept, answer.language(), answer.source(), today());
        sheets.add(sheet);
        beside.accept(sheet);
        say(version, key, answer, kept);
        spend(answer.form());
        return AnswerOutcome.KEPT;
    }

    private void say(SurveyVersion version, KeyId key, SurveyAnswer answer, Given kept) {
        kept.texts().forEach((question, words) -> {
            var id = UUID.randomUUID();
            var sealed = seals.seal(key, SurveyWords.place(id), words);
            sheets.add(SurveyWords.of(id, version.id(), question, answer.language(), sealed, answer.promise()));
        });
    }

    private LocalDate today() {
        return Helsinki.day(clock.instant());
    }
}
