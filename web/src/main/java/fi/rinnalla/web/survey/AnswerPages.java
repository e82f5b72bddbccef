package fi.rinnalla.web.survey;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.survey.Given;
import fi.rinnalla.domain.survey.Stretch;
import fi.rinnalla.services.survey.AnsweringSurveys;
import fi.rinnalla.services.survey.AskedSurvey;
import fi.rinnalla.services.survey.SurveySlip;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Chromes;
import fi.rinnalla.web.shared.FormKeys;
import fi.rinnalla.web.shared.Notice;
import fi.rinnalla.web.shared.Pages;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.shared.Voice;
import fi.rinnalla.web.survey.pair.Half;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;

/** Shows a survey to whoever answers it: from its beginning, further on, or once more with what is to be mended. */
@Dependent
class AnswerPages {
    @Inject
    private Provider<AnsweringSurveys> answering;

    @Inject
    private FormKeys keys;

    @Inject
    private Chromes chromes;

    @Inject
    private Pages pages;

    /**
     * Whose page it is: in which language, of which survey, on which device.
     *
     * @param half where it is a start or an end, on which card it is found again; never on a device that others use
     */
    record Here(Language language, AskedSurvey survey, boolean kiosk, Optional<Half> half) {
        /** The same, as it stood when the form was shown. */
        Here showing(AskedSurvey earlier) {
            return new Here(language, earlier, kiosk, half);
        }

        String code() {
            return survey.code().value();
        }

        String start() {
            return "/" + language.path() + "/" + AnswerPage.path(code(), kiosk);
        }
    }

    Response first(Here here, Optional<Notice> notice) {
        var stretch = here.survey().questionnaire().stretch(0, Given.NOTHING);
        return show(200, here, stretch, Given.NOTHING, keys.fresh(), "", notice, List.of());
    }

    Response at(Here here, Stretch stretch, Given given, String key) {
        return show(200, here, stretch, given, key, "", Optional.empty(), List.of());
    }

    /** From the beginning again with what was answered, and why. Under a new key, where the old one holds no more. */
    Response anew(Here here, Given given, String why) {
        var stretch = here.survey().questionnaire().stretch(0, given);
        return show(422, here, stretch, given, keys.fresh(), "", Optional.empty(), List.of(problem(stretch, why)));
    }

    Response again(Here here, Stretch stretch, Given given, String key, List<Problem> problems) {
        return show(422, here, stretch, given, key, "", Optional.empty(), problems);
    }

    /** Whether it is kept cannot be said now; the same form may be sent again. */
    Response notNow(Here here, Stretch stretch, Given given, String key, Problem wait) {
        return show(503, here, stretch, given, key, "", Optional.empty(), List.of(wait));
    }

    Response later(Here here, Stretch stretch, Given given, String key, String ticket, Problem wait) {
        return show(429, here, stretch, given, key, ticket, Optional.empty(), List.of(wait));
    }

    private Response show(
            int status,
            Here here,
            Stretch stretch,
            Given given,
            String key,
            String ticket,
            Optional<Notice> notice,
            List<Problem> problems) {
        var chrome = chrome(here);
        var page = new AnswerPage(
                problems.isEmpty() ? chrome : chrome.troubled(),
                here.survey(),
                stretch,
                given,
                key,
                ticket,
                here.kiosk(),
                here.half(),
                answering.get().readers(),
                notice,
                problems);
        return pages.with(status, AnswerPage.TEMPLATE, page);
    }

    static Problem problem(Stretch stretch, String words) {
        return new Problem(
                stretch.questions().isEmpty() ? "m" : stretch.questions().get(0).code(), words);
    }

    Problem problem(Here here, SurveySlip it) {
        var words = chrome(here).voice().say("survey.error." + Typed.low(it.reason()), "n", it.n());
        return new Problem(it.question(), words);
    }

    Voice voice(Here here) {
        return chrome(here).voice();
    }

    Chrome chrome(Here here) {
        return chromes.portal(
                here.language(), "survey.title", Chrome.Exit.QUIET, AnswerPage.path(here.code(), here.kiosk()));
    }
}
