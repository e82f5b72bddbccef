package fi.rinnalla.web.training;

import fi.rinnalla.domain.training.ApplicationText;
import fi.rinnalla.services.training.ApplicationView;
import fi.rinnalla.services.training.MyTraining;
import fi.rinnalla.services.training.ReadingMyTraining;
import fi.rinnalla.web.feedback.CardHomePage;
import fi.rinnalla.web.feedback.OnTheCard;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Typed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Applications and trainings among everything else that lies on a card. */
@RequestScoped
public class TrainingOnTheCard implements OnTheCard {
    @Inject
    private Provider<ReadingMyTraining> reading;

    @Override
    public List<CardHomePage.Row> rows(Chrome chrome) {
        return Stream.concat(
                        reading.get().trainings().stream().map(it -> row(it, chrome)),
                        reading.get().applications().stream().map(it -> row(it, chrome)))
                .toList();
    }

    @Override
    public List<Along> along(Chrome chrome) {
        return Stream.concat(
                        reading.get().trainings().stream().map(it -> along(it, chrome)),
                        reading.get().applications().stream().map(it -> along(it, chrome)))
                .toList();
    }

    private static CardHomePage.Row row(ApplicationView it, Chrome chrome) {
        return new CardHomePage.Row(
                chrome.to("vastaus/hakemukset/" + it.id().value()),
                heading(it, chrome),
                "",
                chrome.voice().say("training.state." + Typed.low(it.state())),
                it.isAnswered());
    }

    private static CardHomePage.Row row(MyTraining it, Chrome chrome) {
        return new CardHomePage.Row(
                chrome.to("vastaus/koulutukset/" + it.id().value()),
                heading(it, chrome),
                "",
                chrome.voice().say("training.outcome." + Typed.low(it.outcome())),
                it.certificate().isPresent());
    }

    private static Along along(ApplicationView it, Chrome chrome) {
        var voice = chrome.voice();
        var lines = new ArrayList<String>();
        lines.add(voice.say("training.state." + Typed.low(it.state())));
        lines.addAll(it.texts().values());
        var facts = new LinkedHashMap<String, String>();
        facts.put("state", Typed.low(it.state()));
        facts.put("received", it.receivedOn().toString());
        facts.put("town", it.town());
        facts.put("answeredBy", Typed.low(it.answeredBy()));
        for (var field : ApplicationText.values()) {
            it.text(field).ifPresent(words -> facts.put(Typed.low(field), words));
        }
        return new Along("applications", heading(it, chrome), lines, facts);
    }

    private static Along along(MyTraining it, Chrome chrome) {
        var words = new TrainingWords(chrome.voice());
        var lines = new ArrayList<String>();
        lines.add(chrome.voice().say("training.outcome." + Typed.low(it.outcome())));
        var facts = new LinkedHashMap<>(Map.of("called", it.called(), "outcome", Typed.low(it.outcome())));
        for (var session : it.sessions()) {
            var line = words.when(session.plan().time()) + " " + words.heading(session.plan());
            lines.add(String.join(" ", line, words.presence(session.presence()), session.note())
                    .strip());
            facts.put(
                    "session " + session.plan().time().day(),
                    session.presence().map(Typed::low).orElse("") + " " + session.note());
        }
        return new Along("trainings", heading(it, chrome), lines, facts);
    }

    private static String heading(ApplicationView it, Chrome chrome) {
        var words = new TrainingWords(chrome.voice());
        return chrome.voice().say("training.heading", "date", words.times().date(it.receivedOn()));
    }

    private static String heading(MyTraining it, Chrome chrome) {
        return chrome.voice().say("training.call.one", "period", new TrainingWords(chrome.voice()).period(it.plan()));
    }
}
