package fi.rinnalla.web.survey;

import fi.rinnalla.domain.survey.SurveyState;
import fi.rinnalla.services.survey.AskedSurvey;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Page;
import fi.rinnalla.web.shared.Times;
import java.util.Optional;

/**
 * Where nobody answers just now: a code is typed, a survey opens later or is over, or somebody is thanked.
 *
 * @param typed what was looked for
 * @param thanked somebody has just sent their answer
 */
public record SurveyDoorPage(Chrome chrome, String typed, Optional<AskedSurvey> found, boolean thanked)
        implements Page {
    static final String TEMPLATE = "survey/door";

    public Field code() {
        return Field.of("koodi", say("survey.code"))
                .hinted(say("survey.code.hint"))
                .holding(typed);
    }

    public boolean isUnknown() {
        return found.isEmpty() && !typed.isEmpty();
    }

    public String title() {
        return says().in(found.orElseThrow().questionnaire().title());
    }

    public String titleLang() {
        return says().lang(found.orElseThrow().questionnaire().title());
    }

    /** When it opens, or when its results are told. */
    public String when() {
        var survey = found.orElseThrow();
        var plan = survey.plan().orElseThrow();
        if (!thanked && survey.state() == SurveyState.AHEAD) {
            return say("survey.ahead", "date", day(plan.from()));
        }
        return survey.state() == SurveyState.PUBLISHED
                ? say("survey.published")
                : say("survey.results", "date", day(plan.resultsOn()));
    }

    private String day(java.time.LocalDate it) {
        return new Times(chrome.voice()).date(it);
    }

    private QuestionSays says() {
        return new QuestionSays(chrome.voice(), found.orElseThrow().questionnaire());
    }
}
