package fi.rinnalla.web.survey.staff;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.survey.Given;
import fi.rinnalla.services.survey.SurveyFile;
import fi.rinnalla.web.shared.Times;
import fi.rinnalla.web.shared.Voice;
import fi.rinnalla.web.shared.print.Sign;
import fi.rinnalla.web.survey.AskedQuestion;
import fi.rinnalla.web.survey.QuestionSays;
import java.util.List;
import java.util.Optional;

/**
 * A survey on paper: as a poster with its code, and as a form to be filled in by hand.
 *
 * @param host where the code leads
 */
public record SurveyPrint(SurveyFile it, Voice voice, String organisation, Optional<Sign> sign, String host) {
    public Language language() {
        return voice.language();
    }

    public String title() {
        return says().in(it.asked().questionnaire().title());
    }

    /** What a reader says of the file, where the survey tells nothing more. */
    public String about() {
        return lead().isEmpty() ? say("survey.print.headline") : lead();
    }

    public String lead() {
        return says().in(it.asked().questionnaire().lead());
    }

    public String until() {
        return it.asked()
                .plan()
                .map(plan -> voice.say("survey.print.until", "date", new Times(voice).date(plan.until())))
                .orElse("");
    }

    public List<AskedQuestion> questions() {
        return it.asked().questionnaire().questions().stream()
                .map(one -> says().numbered(one, Given.NOTHING, List.of()))
                .toList();
    }

    /** On paper one passes over by leaving out. */
    public boolean isTicked(fi.rinnalla.web.shared.Choice choice) {
        return !choice.value().equals("skip");
    }

    public String href() {
        return (host.contains(":") ? "http://" : "https://") + address() + "/"
                + it.asked().code().value();
    }

    public String address() {
        return host + "/" + language().path() + "/kysely";
    }

    public String code() {
        return it.asked().code().spelled();
    }

    public String codeInWords() {
        return voice.say("survey.print.code", "code", code(), "address", address());
    }

    public String say(String key) {
        return voice.say(key).replace("\u2060", "");
    }

    private QuestionSays says() {
        return new QuestionSays(voice, it.asked().questionnaire());
    }
}
