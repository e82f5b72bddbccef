package fi.rinnalla.web.support;

import fi.rinnalla.domain.support.RequestText;
import fi.rinnalla.domain.support.WrittenBy;
import fi.rinnalla.services.support.RequestView;
import fi.rinnalla.web.feedback.OnTheCard.Along;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Times;
import fi.rinnalla.web.shared.Typed;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A request as its author takes it along: all that is kept of it, for people and for machines. */
final class RequestAlong {
    private RequestAlong() {}

    static Along of(RequestView it, String heading, Chrome chrome) {
        return new Along("requests", heading, lines(it, chrome), facts(it));
    }

    private static List<String> lines(RequestView it, Chrome chrome) {
        var voice = chrome.voice();
        var lines = new ArrayList<String>();
        lines.add(voice.say("request.state." + Typed.low(it.state())));
        new RequestWords(voice).answers(it).forEach(answer -> lines.add(answer.question() + " " + answer.words()));
        it.text(RequestText.WHERETO)
                .ifPresent(
                        to -> lines.add(voice.say("request.mine.call", "number", new RequestWords(voice).number(it))));
        it.messages().forEach(said -> lines.add(by(said, chrome) + " " + said.words()));
        return lines;
    }

    private static String by(RequestView.Said said, Chrome chrome) {
        var day = new Times(chrome.voice()).date(said.on());
        return chrome.voice()
                .say(said.by() == WrittenBy.STAFF ? "request.said.staff" : "request.said.you", "date", day);
    }

    private static Map<String, String> facts(RequestView it) {
        var facts = new LinkedHashMap<String, String>();
        facts.put("state", Typed.low(it.state()));
        facts.put("received", it.receivedOn().toString());
        facts.put("wishes", spelled(it.wishes()));
        facts.put("way", Typed.low(it.way()));
        facts.put("speaks", it.speaks().map(language -> language.path()).orElse("other"));
        facts.put("interpreter", Boolean.toString(it.interpreter()));
        facts.put("times", spelled(it.times()));
        facts.put("answeredBy", Typed.low(it.answeredBy()));
        it.texts().forEach((field, words) -> facts.put(Typed.low(field), words));
        for (var n = 0; n < it.messages().size(); n++) {
            var said = it.messages().get(n);
            facts.put("message" + (n + 1), Typed.low(said.by()) + " " + said.on() + " " + said.words());
        }
        return facts;
    }

    private static String spelled(Collection<? extends Enum<?>> chosen) {
        return chosen.stream()
                .sorted(java.util.Comparator.comparing(Enum::name))
                .map(Typed::low)
                .collect(Collectors.joining(" "));
    }
}
