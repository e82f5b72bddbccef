package fi.rinnalla.web.survey.staff;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.survey.SurveyFile;
import fi.rinnalla.web.access.Desk;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Chromes;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Voice;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** What all pages of those who keep surveys have in common. */
@Dependent
class SurveyDesk {
    @Inject
    private Desk desk;

    @Inject
    private Chromes chromes;

    Chrome chrome() {
        return desk.chrome("survey.nav");
    }

    Chrome chrome(List<Problem> problems) {
        return problems.isEmpty() ? chrome() : chrome().troubled();
    }

    Voice voice() {
        return chrome().voice();
    }

    String say(String key) {
        return voice().say(key);
    }

    /** Those of the organisation, side by side. */
    List<Language> languages() {
        return chromes.profile().languages();
    }

    /** Another one of the organisation's, where it was named; else the one in which they work. */
    Voice voiceIn(String path) {
        var language = Language.atPath(path).filter(languages()::contains).orElseGet(desk::language);
        return chromes.voice(language, chromes.profile());
    }

    static String url(SurveyFile it) {
        return SurveysPage.URL + "/" + it.id().value();
    }
}
