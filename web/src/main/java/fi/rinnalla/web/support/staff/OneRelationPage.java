package fi.rinnalla.web.support.staff;

import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.support.RelationEnd;
import fi.rinnalla.services.support.RelationView;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.shared.Choice;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Times;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.support.MetForm;
import fi.rinnalla.web.support.RelationWords;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** One relation: what is known of it in days, and what a worker can do. */
public record OneRelationPage(
        Chrome chrome,
        RelationView it,
        StaffId me,
        RelationForm typed,
        MetForm met,
        String said,
        List<Problem> problems)
        implements StaffPage {
    static final String TEMPLATE = "support/staff/relation";

    public String href(String act) {
        return RelationsPage.URL + "/" + it.row().id().value() + "/" + act;
    }

    public Optional<String> request() {
        return it.request().map(id -> RequestsPage.URL + "/" + id.value());
    }

    public String heading() {
        return it.row().called().isEmpty()
                ? say("relation.forgotten")
                : say("relation.heading", "name", it.row().called());
    }

    public boolean running() {
        return it.row().isRunning();
    }

    public String state() {
        return it.row()
                .how()
                .map(how -> say("relation.how." + Typed.low(how)))
                .orElseGet(() -> say("relation.running"));
    }

    public List<String> warnings() {
        return it.row().warnings().stream()
                .map(warning -> say("relation.warning." + Typed.low(warning) + ".more"))
                .toList();
    }

    public String started() {
        return times().date(it.row().startedOn());
    }

    public String until() {
        return running()
                ? times().date(it.row().plannedEnd())
                : times().date(it.row().endedOn().orElseThrow());
    }

    public String meetings() {
        return words().met(it.row().met());
    }

    public Optional<String> first() {
        return it.row().first().map(words()::first);
    }

    public String carriedBy() {
        return it.row()
                .standIn()
                .map(standIn -> carrier() + ", "
                        + say(
                                "relation.carried.standin",
                                "name",
                                it.workers().getOrDefault(standIn.who(), "–"),
                                "date",
                                new Times(chrome.voice()).date(standIn.until())))
                .orElseGet(this::carrier);
    }

    private String carrier() {
        return it.row()
                .carriedBy()
                .map(worker -> it.workers().getOrDefault(worker, say("relation.carried.gone")))
                .orElseGet(() -> say("relation.carried.nobody"));
    }

    public String meeting(RelationView.Meeting one) {
        return words().meeting(one);
    }

    public Field metField() {
        return Field.of("met", say("relation.met.day")).holding(met.typedDay()).among(problems);
    }

    public Field metWayField() {
        return Field.of("metway", say("relation.met.way")).among(problems);
    }

    public List<Choice> metWays() {
        return words().ways(met.typedWay(), it.way());
    }

    public Field firstField() {
        return Field.of("first", say("relation.first.day"))
                .hinted(say("relation.first.hint"))
                .holding(typed.typedFirst())
                .among(problems);
    }

    public Field partField() {
        return Field.of("part", say("relation.first.part")).among(problems);
    }

    public List<Choice> parts() {
        return words().parts(typed.typedPart());
    }

    public Field firstWayField() {
        return Field.of("firstway", say("relation.first.way")).among(problems);
    }

    public List<Choice> firstWays() {
        return words().ways(typed.typedWay(), it.way());
    }

    public Field untilField() {
        return Field.of("until", say("relation.until"))
                .hinted(say("relation.until.hint"))
                .holding(typed.typedUntil())
                .among(problems);
    }

    public Field workerField() {
        return Field.of("worker", say("relation.carried.whom")).among(problems);
    }

    /** Oneself first: most often somebody takes it. */
    public List<Choice> workers() {
        return it.workers().entrySet().stream()
                .sorted((one, other) ->
                        Boolean.compare(other.getKey().equals(me), one.getKey().equals(me)))
                .map(worker -> Choice.of(worker.getKey().value().toString(), worker.getValue(), false))
                .toList();
    }

    public Field howField() {
        return Field.of("how", say("relation.end.how")).among(problems);
    }

    public List<Choice> hows() {
        return Arrays.stream(RelationEnd.values())
                .map(how -> Choice.of(
                        Typed.low(how),
                        say("relation.how." + Typed.low(how)),
                        Typed.low(how).equals(typed.typedHow())))
                .toList();
    }

    public Field afterField() {
        return Field.of("after", say("relation.end.after")).among(problems);
    }

    public List<Choice> afters() {
        return List.of(after("done"), after("another"));
    }

    private Choice after(String which) {
        return new Choice(
                which,
                say("relation.end.after." + which),
                say("relation.end.after." + which + ".hint"),
                which.equals(typed.typedAfter()));
    }

    public Field neverField() {
        return Field.of("never", say("relation.end.never")).hinted(say("relation.end.never.hint"));
    }

    public boolean never() {
        return typed.never();
    }

    private RelationWords words() {
        return new RelationWords(chrome.voice());
    }

    private Times times() {
        return new Times(chrome.voice());
    }
}
