package fi.rinnalla.web.gathering;

import fi.rinnalla.domain.gathering.Moment;
import fi.rinnalla.domain.gathering.ToldBy;
import fi.rinnalla.services.gathering.MySeat;
import fi.rinnalla.services.gathering.SessionView;
import fi.rinnalla.web.feedback.OnTheCard.Along;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Times;
import fi.rinnalla.web.shared.Typed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A seat as its holder takes it along: all that is kept of it, for people and for machines. */
final class SeatAlong {
    private SeatAlong() {}

    static Along of(MySeat it, Chrome chrome) {
        var name = it.gathering().in(chrome.language()).told().name();
        return new Along("seats", name, lines(it, chrome), facts(it, name));
    }

    private static List<String> lines(MySeat it, Chrome chrome) {
        var voice = chrome.voice();
        var words = new GatheringWords(voice);
        var lines = new ArrayList<String>();
        lines.add(voice.say(it.over() ? "gathering.mine.over" : "gathering.mine." + Typed.low(it.state())));
        it.called().ifPresent(called -> lines.add(voice.say("gathering.join.nickname") + ": " + called));
        it.coming().ifPresent(coming -> lines.add(words.coming(coming)));
        it.told()
                .ifPresent(told -> lines.add(voice.say(
                        told.by() == ToldBy.CALL ? "gathering.tell.now.call" : "gathering.tell.now", "to", told.to())));
        if (!it.needs().isEmpty()) {
            lines.add(it.needs().stream().sorted().map(words::need).collect(Collectors.joining(", ")));
        }
        it.gathering().sessions().stream()
                .filter(session -> !session.cancelled())
                .forEach(session -> lines.add(words.when(session.meeting())));
        lines.add(voice.say("gathering.along.kept", "until", new Times(voice).date(it.keptUntil())));
        return lines;
    }

    private static Map<String, String> facts(MySeat it, String name) {
        var facts = new LinkedHashMap<String, String>();
        facts.put("name", name);
        facts.put("state", Typed.low(it.state()));
        it.called().ifPresent(called -> facts.put("nickname", called));
        it.coming().ifPresent(coming -> facts.put("coming", Typed.low(coming)));
        it.told().ifPresent(told -> facts.put("tellAt", told.to()));
        facts.put("needs", it.needs().stream().sorted().map(Typed::low).collect(Collectors.joining(" ")));
        facts.put(
                "meetings",
                it.gathering().sessions().stream()
                        .filter(session -> !session.cancelled())
                        .map(SeatAlong::meeting)
                        .collect(Collectors.joining(" ")));
        facts.put("answeredAtTheStart", Boolean.toString(it.answered().contains(Moment.START)));
        facts.put("answered", Boolean.toString(it.answered().contains(Moment.END)));
        facts.put("keptUntil", it.keptUntil().toString());
        return facts;
    }

    private static String meeting(SessionView it) {
        return it.meeting().day() + "T" + it.meeting().starts() + "/"
                + it.meeting().ends();
    }
}
