package fi.rinnalla.web.survey.pair;

import fi.rinnalla.domain.survey.SurveyState;
import fi.rinnalla.domain.survey.Wording;
import fi.rinnalla.services.survey.pair.MyPair;
import fi.rinnalla.services.survey.pair.ReadingMyPairs;
import fi.rinnalla.web.feedback.CardHomePage;
import fi.rinnalla.web.feedback.OnTheCard;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Times;
import fi.rinnalla.web.shared.Typed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.LinkedHashMap;
import java.util.List;

/** Starts that were answered with the card that lies open, and the way to their ends. What was answered stands nowhere. */
@RequestScoped
public class SurveysOnTheCard implements OnTheCard {
    @Inject
    private Provider<ReadingMyPairs> reading;

    @Override
    public List<CardHomePage.Row> rows(Chrome chrome) {
        return reading.get().mine().stream().map(it -> row(it, chrome)).toList();
    }

    @Override
    public List<Along> along(Chrome chrome) {
        return reading.get().mine().stream().map(it -> along(it, chrome)).toList();
    }

    private static CardHomePage.Row row(MyPair it, Chrome chrome) {
        return new CardHomePage.Row(chrome.to(place(it)), heading(it, chrome), "", state(it, chrome), it.waits());
    }

    private static String place(MyPair it) {
        if (it.whole()) {
            return "kysely/" + it.end().value() + "/kiitos";
        }
        return it.state() == SurveyState.DRAFT
                ? "kysely/" + it.start().value() + "/kiitos"
                : "kysely/" + it.end().value();
    }

    private static String heading(MyPair it, Chrome chrome) {
        var title = it.title().in(chrome.language()).map(Wording.Said::words).orElse("");
        return chrome.voice().say("pair.mine", "title", title);
    }

    private static String state(MyPair it, Chrome chrome) {
        var voice = chrome.voice();
        if (it.whole()) {
            return voice.say("pair.mine.whole");
        }
        return it.waits()
                ? voice.say(
                        "pair.mine.open",
                        "date",
                        it.until().map(new Times(voice)::date).orElse(""))
                : voice.say(it.state().isOver() ? "pair.mine.over" : "pair.mine.later");
    }

    private static Along along(MyPair it, Chrome chrome) {
        var facts = new LinkedHashMap<String, String>();
        facts.put("state", Typed.low(it.state()));
        facts.put("whole", Boolean.toString(it.whole()));
        return new Along("surveys", heading(it, chrome), List.of(state(it, chrome)), facts);
    }
}
