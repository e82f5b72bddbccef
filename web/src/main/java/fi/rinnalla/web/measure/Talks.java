package fi.rinnalla.web.measure;

import fi.rinnalla.domain.measure.Noted;
import fi.rinnalla.domain.measure.TalkFigures;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.measure.Reach;
import fi.rinnalla.web.measure.NotedBars.Line;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.shared.Voice;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What was noted of visits and calls, choice by choice: first the guidance that was given, then what surrounds it. */
record Talks(Voice voice, Reach reach) {

    List<NotedBars> all() {
        return List.of(
                both("guidance", it -> it.guidance().given(), it -> say("call.given.", it)),
                both("guided", TalkFigures::guidedTo, it -> say("tally.guided.", it)),
                both("topics", TalkFigures::topics, it -> say("tally.topic.", it)),
                both("languages", TalkFigures::languages, it -> voice.say("portal.language." + it.path())),
                calls("callers", TalkFigures::callers, it -> say("call.caller.", it)),
                calls("lengths", TalkFigures::lengths, it -> say("call.length.", it)),
                calls("times", TalkFigures::times, it -> say("call.time.", it)),
                calls("counties", TalkFigures::counties, it -> say("measure.county.", it)));
    }

    private <E extends Enum<E>> NotedBars both(
            String id, Function<TalkFigures, Noted<E>> noted, Function<E, String> name) {
        return bars(id, true, noted, name);
    }

    private <E extends Enum<E>> NotedBars calls(
            String id, Function<TalkFigures, Noted<E>> noted, Function<E, String> name) {
        return bars(id, false, noted, name);
    }

    private <E extends Enum<E>> NotedBars bars(
            String id, boolean both, Function<TalkFigures, Noted<E>> noted, Function<E, String> name) {
        var quarter = noted.apply(reach.quarter());
        var year = noted.apply(reach.year());
        var lines = new ArrayList<Line>();
        for (var it : quarter.inCalls().keySet()) {
            if (it != Language.SELKO) {
                lines.add(new Line(
                        name.apply(it), quarter.inVisits(it), quarter.inCalls(it), quarter.of(it), year.of(it)));
            }
        }
        return new NotedBars("n-" + id, voice.say("measure.noted." + id), both, lines);
    }

    private String say(String key, Enum<?> choice) {
        return voice.say(key + Typed.low(choice));
    }
}
