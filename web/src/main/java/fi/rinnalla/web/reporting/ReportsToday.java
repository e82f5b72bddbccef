package fi.rinnalla.web.reporting;

import fi.rinnalla.services.reporting.SeeingReportsThatWait;
import fi.rinnalla.services.reporting.SeeingReportsThatWait.Waiting;
import fi.rinnalla.web.shared.Times;
import fi.rinnalla.web.shared.ToDo;
import fi.rinnalla.web.shared.Voice;
import fi.rinnalla.web.shared.WaitsToday;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** Drafts of reports whose time is over or soon will be. */
@Dependent
class ReportsToday implements WaitsToday {
    @Inject
    private SeeingReportsThatWait seeing;

    @Override
    public Urgency urgency() {
        return Urgency.IN_ORDER;
    }

    @Override
    public List<ToDo> toDos(Voice voice) {
        return seeing.now().stream().map(it -> toDo(voice, it)).toList();
    }

    static ToDo toDo(Voice voice, Waiting it) {
        var left = it.unwritten() == 0
                ? voice.say("reporting.wait.check")
                : voice.count("reporting.wait.unwritten", it.unwritten());
        return new ToDo(
                voice.say("reporting.wait", "title", it.title()),
                List.of(
                        voice.say(
                                "reporting.wait.period",
                                "date",
                                new Times(voice).date(it.period().last())),
                        left),
                ReportsPage.href(it.id()) + (it.unwritten() == 0 ? CheckPage.PATH : ""),
                voice.say(it.unwritten() == 0 ? "reporting.check" : "reporting.wait.go"),
                false);
    }
}
