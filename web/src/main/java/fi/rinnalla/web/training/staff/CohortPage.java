package fi.rinnalla.web.training.staff;

import fi.rinnalla.domain.training.CohortState;
import fi.rinnalla.domain.training.Presence;
import fi.rinnalla.services.training.CohortSheet;
import fi.rinnalla.services.training.CohortSheet.Applicant;
import fi.rinnalla.services.training.CohortSheet.Member;
import fi.rinnalla.services.training.CohortSheet.Session;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.training.TrainingWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A group in training: what is next, what is to do, who applied, who takes part, and the sessions. As a table of all of it, it
 * is printed and filled in by hand.
 *
 * @param typed of the template, where its times were no times
 */
public record CohortPage(Chrome chrome, CohortSheet it, SessionForm typed, String said, List<Problem> problems)
        implements StaffPage {
    static final String TEMPLATE = "training/staff/one";
    static final String GRID = "training/staff/grid";

    public String here() {
        return CohortsPage.URL + "/" + it.id().value();
    }

    public String heading() {
        return it.plan().name();
    }

    public String state() {
        return say("cohort.state." + Typed.low(it.state()));
    }

    public String kind() {
        return CohortsPage.kind(it.state());
    }

    public String facts() {
        return words().period(it.plan()) + " · " + words().towns(it.plan());
    }

    /** Somebody may still apply, or will. */
    public boolean calls() {
        return it.state() == CohortState.DRAFT || it.state() == CohortState.CALL;
    }

    /** Somebody on the phone may apply today. */
    public boolean takes() {
        return it.state() == CohortState.CALL && !it.today().isAfter(it.plan().closesOn());
    }

    public String enter() {
        return EnterApplicationPage.URL + "?ryhma=" + it.id().value();
    }

    public String call() {
        return say("training.call.until", "date", words().times().date(it.plan().closesOn()));
    }

    public String rule() {
        return say(
                "cohort.rule",
                "percent",
                it.plan().rule().percent(),
                "visits",
                it.plan().rule().visits());
    }

    public String members() {
        var there = it.members().stream().filter(Member::isExpected).count();
        return say("cohort.members.of", "n", there, "places", it.plan().places());
    }

    /** What the buttons say: where it can go from here. */
    public List<CohortState> next() {
        return it.state().next().stream().sorted(this::forwardFirst).toList();
    }

    private int forwardFirst(CohortState one, CohortState other) {
        return Boolean.compare(!isForward(one), !isForward(other));
    }

    public boolean isForward(CohortState next) {
        return next != CohortState.CLOSED && next.compareTo(it.state()) > 0;
    }

    public String move(CohortState next) {
        var key = it.state() == CohortState.CLOSED
                ? "cohort.move.reopen"
                : isForward(next) || next == CohortState.CLOSED
                        ? "cohort.move." + Typed.low(next)
                        : "cohort.move.back." + Typed.low(next);
        return say(key);
    }

    public String low(CohortState state) {
        return Typed.low(state);
    }

    /** Everything that waits for somebody, each as one line with the way to it. */
    public List<ToDo> toDo() {
        return new CohortToDos(this).all();
    }

    /** @param href where it is done */
    public record ToDo(String words, String href) {}

    /** Not made up yet. */
    public long absences(Member member) {
        return member.marks().values().stream().filter(Presence.ABSENT::equals).count();
    }

    public String heading(Applicant one) {
        return say("training.heading", "date", words().times().shortDay(one.receivedOn()));
    }

    public String href(Applicant one) {
        return ApplicantPage.URL + "/" + one.id().value();
    }

    public String state(Applicant one) {
        return say("cohort.applicant." + Typed.low(one.state()));
    }

    public String kind(Applicant one) {
        return one.late() ? "bad" : one.state().isOpen() ? "warn" : "quiet";
    }

    public String more(Applicant one) {
        var language = say("portal.language." + one.language().path());
        var due = one.interviewOn()
                .map(day -> say("cohort.applicant.talk", "date", words().times().shortDay(day)))
                .orElseGet(() ->
                        say("cohort.applicant.due", "date", words().times().shortDay(one.dueOn())));
        var parts = new ArrayList<String>();
        if (one.state().isOpen()) {
            parts.add(due);
        }
        if (!one.town().isEmpty()) {
            parts.add(one.town());
        }
        parts.add(language);
        return String.join(" · ", parts);
    }

    public String href(Member member) {
        return ParticipantPage.URL + "/" + member.id().value();
    }

    public String outcome(Member member) {
        return say("training.outcome." + Typed.low(member.outcome()));
    }

    /** What is missing; a dash where nothing is. */
    public String lacks(Member member) {
        var lacks = words().lacks(member.completion());
        return lacks.isEmpty() || !member.isExpected() ? "–" : String.join(", ", lacks);
    }

    public String when(Session session) {
        return words().when(session.plan().time());
    }

    public String brief(Session session) {
        return words().times().brief(session.plan().time().day());
    }

    public String heading(Session session) {
        return words().heading(session.plan());
    }

    public String where(Session session) {
        return words().where(session.plan());
    }

    public String attendance(Session session) {
        return AttendancePage.URL + "/" + session.id().value();
    }

    public boolean held(Session session) {
        return !session.plan().time().day().isAfter(it.today());
    }

    public String mark(Member member, Session session) {
        var presence = member.marks().get(session.id());
        return presence == null ? "" : say("cohort.mark." + Typed.low(presence));
    }

    public String markInWords(Member member, Session session) {
        return words().presence(Optional.ofNullable(member.marks().get(session.id())));
    }

    public Field time(String name) {
        return Field.of(name, say("cohort.session." + name))
                .holding(typed.typed(name))
                .among(problems);
    }

    private TrainingWords words() {
        return new TrainingWords(chrome.voice());
    }
}
