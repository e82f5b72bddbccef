package fi.rinnalla.web.support.staff;

import fi.rinnalla.domain.support.Coaching;
import fi.rinnalla.domain.support.Exercise;
import fi.rinnalla.domain.support.Goal;
import fi.rinnalla.domain.support.SessionState;
import fi.rinnalla.services.support.CoachingDesk;
import fi.rinnalla.services.support.CoachingView;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.shared.Choice;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Times;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.support.CoachingSays;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** A coaching, as the worker who carries the request runs it. */
public record CoachingPage(
        Chrome chrome, CoachingDesk desk, String planned, String day, String said, List<Problem> problems)
        implements StaffPage {
    static final String TEMPLATE = "support/staff/coaching";

    public String back() {
        return RequestsPage.URL + "/" + desk.request().value();
    }

    public String here() {
        return back() + "/valmennus";
    }

    public boolean runs() {
        return desk.coaching().filter(CoachingView::running).isPresent();
    }

    public boolean canBegin() {
        return desk.open() && !runs();
    }

    public String progress(CoachingView it) {
        return new Times(chrome.voice()).shortDay(it.begunOn()) + " · "
                + say("coaching.progress", "held", it.held(), "planned", it.planned());
    }

    public String state(CoachingView it) {
        return says().state(it.state());
    }

    public String day(CoachingView.Met it) {
        return new Times(chrome.voice()).shortDay(it.day());
    }

    public String session(CoachingView.Met it) {
        return says().session(it);
    }

    public boolean ahead(CoachingView.Met it) {
        return runs() && it.state() == SessionState.PLANNED;
    }

    public boolean hasCome(CoachingView.Met it) {
        return !it.day().isAfter(desk.today());
    }

    public boolean canBeTakenBack(CoachingView.Met it) {
        return runs() && it.mayBeTakenUp();
    }

    public Field exercise(CoachingView.Met it) {
        return Field.of("exercise-" + it.id(), say("coaching.exercise"));
    }

    public List<Choice> exercises() {
        var none = Choice.of("", say("coaching.exercise.none"), true);
        return Stream.concat(
                        Stream.of(none),
                        Arrays.stream(Exercise.values()).map(it -> Choice.of(Typed.low(it), says().name(it), false)))
                .toList();
    }

    public List<CoachingSays.Told> told() {
        return Arrays.stream(Exercise.values()).map(says()::exercise).toList();
    }

    /** What the parent wants, where they let it be read. */
    public List<String> goals(CoachingView it) {
        return it.goals().all().stream().map(Goal::words).toList();
    }

    public Field plannedField() {
        return Field.of("planned", say("coaching.planned"))
                .hinted(say("coaching.planned.hint", "most", Coaching.MOST_SESSIONS))
                .holding(planned)
                .among(problems);
    }

    public Field dayField() {
        return Field.of("day", say("coaching.session.day")).holding(day).among(problems);
    }

    private CoachingSays says() {
        return new CoachingSays(chrome.voice());
    }

    /** Nobody's words in a log. */
    @Override
    public String toString() {
        return "CoachingPage";
    }
}
