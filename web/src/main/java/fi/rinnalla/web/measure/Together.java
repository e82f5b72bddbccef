package fi.rinnalla.web.measure;

import fi.rinnalla.domain.measure.Attendances;
import fi.rinnalla.domain.measure.GatheringFigures;
import fi.rinnalla.web.measure.FiguresPage.Own;
import fi.rinnalla.web.measure.FiguresPage.Part;
import fi.rinnalla.web.shared.Voice;
import java.util.List;

/** The figures of events and groups in words, each with what it means. */
record Together(Voice voice, GatheringFigures figures) {
    private static final List<String> CODES =
            List.of("events-held", "event-attendances", "groups-run", "group-sessions", "group-attendances");

    List<Own> rows() {
        return List.of(
                row("events-held", figures.eventsHeld()),
                row("event-attendances", figures.eventAttendances()),
                row("groups-run", figures.groupsRun()),
                row("group-sessions", figures.groupSessions()),
                row("group-attendances", figures.groupAttendances()));
    }

    List<Explained> explained() {
        return CODES.stream()
                .map(it -> Explained.of(voice, name(it), it, voice.say("comparison.basis.collected")))
                .toList();
    }

    private Own row(String code, int n) {
        return new Own(name(code), String.valueOf(n), "", List.of());
    }

    private Own row(String code, Attendances came) {
        var adults = new Part(voice.say("measure.adults"), came.adults());
        var children = new Part(voice.say("measure.children"), came.children());
        return new Own(name(code), String.valueOf(came.all()), "", List.of(adults, children));
    }

    private String name(String code) {
        return voice.say("running.figures." + code);
    }
}
