package fi.rinnalla.web.support.staff;

import fi.rinnalla.domain.support.MeetingKind;
import fi.rinnalla.domain.support.MeetingState;
import fi.rinnalla.domain.support.PartOfDay;
import fi.rinnalla.domain.support.WhoComes;
import fi.rinnalla.services.support.MeetingDesk;
import fi.rinnalla.services.support.MeetingView;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.shared.Choice;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.support.MeetingSays;
import fi.rinnalla.web.support.RequestWords;
import java.util.Arrays;
import java.util.List;

/** Support at a meeting, as the worker who carries the request plans it and looks back on it. */
public record MeetingSupportPage(Chrome chrome, MeetingDesk desk, MeetingForm form, String said, List<Problem> problems)
        implements StaffPage {
    static final String TEMPLATE = "support/staff/meeting";

    public String back() {
        return RequestsPage.URL + "/" + desk.request().value();
    }

    public String here() {
        return back() + "/palaveri";
    }

    public boolean ahead() {
        return desk.meeting().filter(it -> it.state() == MeetingState.PLANNED).isPresent();
    }

    /** Where nothing is ahead, something can be planned while the request goes on. */
    public boolean canPlan() {
        return desk.open() && !ahead();
    }

    /** A meeting of a day that has not come was not held. */
    public boolean hasCome() {
        return desk.meeting()
                .filter(it -> !it.plan().day().isAfter(desk.today()))
                .isPresent();
    }

    public String state(MeetingView it) {
        return says().state(it.state());
    }

    public String stateKind(MeetingView it) {
        return it.state() == MeetingState.HELD ? "ok" : it.state() == MeetingState.PLANNED ? "warn" : "quiet";
    }

    public List<RequestWords.Answer> facts(MeetingView it) {
        return says().facts(it);
    }

    public List<RequestWords.Answer> sheet(MeetingView it) {
        return says().sheet(it);
    }

    public String action() {
        return ahead() ? here() + "/muuta" : here();
    }

    public Field day() {
        return Field.of("day", say("meeting.day")).holding(form.day()).among(problems);
    }

    public Field part() {
        return Field.of("part", say("meeting.part")).among(problems);
    }

    public List<Choice> parts() {
        return choices(PartOfDay.values(), "meeting.part.");
    }

    public Field kind() {
        return Field.of("kind", say("meeting.kind")).among(problems);
    }

    public List<Choice> kinds() {
        return choices(MeetingKind.values(), "meeting.kind.");
    }

    public Field where() {
        return Field.of("where", say("meeting.where"));
    }

    public List<Choice> wheres() {
        return List.of(
                Choice.of("town", say("meeting.where.there"), !form.online()),
                Choice.of("online", say("meeting.where.online"), form.online()));
    }

    public Field town() {
        return Field.of("town", say("meeting.town"))
                .hinted(say("meeting.town.hint"))
                .holding(form.town())
                .among(problems);
    }

    public Field comes() {
        return Field.of("comes", say("meeting.comes")).among(problems);
    }

    public List<Choice> whoComes() {
        return choices(WhoComes.values(), "meeting.comes.");
    }

    public Field called() {
        return Field.of("called", say("meeting.called"))
                .hinted(say("meeting.called.hint"))
                .holding(form.called())
                .among(problems);
    }

    private List<Choice> choices(Enum<?>[] all, String keys) {
        return Arrays.stream(all)
                .map(it -> Choice.of(Typed.low(it), say(keys + Typed.low(it)), form.chose(it)))
                .toList();
    }

    private MeetingSays says() {
        return new MeetingSays(chrome.voice());
    }

    /** Nobody's words in a log. */
    @Override
    public String toString() {
        return "MeetingSupportPage";
    }
}
