package fi.rinnalla.web.support;

import fi.rinnalla.domain.support.Exercise;
import fi.rinnalla.domain.support.Goal;
import fi.rinnalla.domain.support.Goals;
import fi.rinnalla.domain.support.RatedMoment;
import fi.rinnalla.domain.support.RatedQuestion;
import fi.rinnalla.domain.support.Rating;
import fi.rinnalla.domain.support.RequestId;
import fi.rinnalla.services.support.CoachingView;
import fi.rinnalla.web.comparison.chart.Drawing;
import fi.rinnalla.web.shared.Choice;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Notice;
import fi.rinnalla.web.shared.Page;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Times;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A coaching as the parent sees it: sessions, goals, and their own way from start to end. */
public record MyCoachingPage(
        Chrome chrome,
        RequestId request,
        CoachingView it,
        MyCoachingForm form,
        String key,
        String readers,
        Optional<Notice> notice,
        List<Problem> problems)
        implements Page {
    static final String TEMPLATE = "support/coaching";
    private static final int IN_A_CHART = 34;

    /** One line of the table beside the chart. */
    public record Change(String name, String start, String end) {}

    public String back() {
        return chrome.to("vastaus/pyynnot/" + request.value());
    }

    public String here() {
        return back() + "/valmennus";
    }

    public String lead() {
        return says().progress(it);
    }

    public String day(CoachingView.Met met) {
        return new Times(chrome.voice()).shortDay(met.day());
    }

    public String session(CoachingView.Met met) {
        return says().session(met);
    }

    public List<CoachingSays.Told> exercises() {
        return Arrays.stream(Exercise.values()).map(says()::exercise).toList();
    }

    public List<Integer> goals() {
        return IntStream.rangeClosed(1, Goals.MOST).boxed().toList();
    }

    public Field goal(int n) {
        return Field.of("goal-" + n, say("coaching.goal", "n", n))
                .holding(form.lines().get(n - 1).words())
                .among(problems);
    }

    public Field start(int n) {
        return Field.of("start-" + n, say("coaching.goal.start", "n", n));
    }

    public Field end(int n) {
        return Field.of("end-" + n, say("coaching.goal.end", "n", n));
    }

    public List<Choice> starts(int n) {
        return numbers(form.lines().get(n - 1).start());
    }

    public List<Choice> ends(int n) {
        return numbers(form.lines().get(n - 1).end());
    }

    private List<Choice> numbers(String chosen) {
        var none = Choice.of("", say("coaching.goal.unrated"), chosen.isEmpty());
        var numbers = IntStream.rangeClosed(0, Goal.MOST)
                .mapToObj(String::valueOf)
                .map(it -> Choice.of(it, it, it.equals(chosen)));
        return Stream.concat(Stream.of(none), numbers).toList();
    }

    /** How near a goal is in the end is asked once something has been done for it. */
    public boolean ends() {
        return it.held() > 0 || !it.running();
    }

    public boolean isShared() {
        return form.shared();
    }

    public Field shared() {
        return Field.of(MyCoachingForm.SHARED, say("coaching.shared")).hinted(say("coaching.shared.hint"));
    }

    public List<RatedMoment> asked() {
        return Stream.of(RatedMoment.COACHING_START, RatedMoment.COACHING_END)
                .filter(moment -> moment == RatedMoment.COACHING_START ? it.asksStart() : it.asksEnd())
                .toList();
    }

    public String askedHeading(RatedMoment moment) {
        return say(moment == RatedMoment.COACHING_START ? "coaching.rate.start" : "coaching.rate.end");
    }

    public String askedAt(RatedMoment moment) {
        return here() + (moment == RatedMoment.COACHING_START ? "/alussa" : "/lopussa");
    }

    public Field field(RatedMoment moment, RatedQuestion question) {
        return new RatedSays(chrome.voice()).field(moment, question);
    }

    public List<Choice> choices(RatedQuestion question) {
        return new RatedSays(chrome.voice()).choices(question, new Rating(Map.of()));
    }

    /** Something was said of how it is, at the start or at the end. */
    public boolean hasChange() {
        return !lines().isEmpty();
    }

    public Drawing drawing() {
        return ChangeChart.draw(lines());
    }

    public List<Change> changes() {
        return lines().stream()
                .map(it -> new Change(it.name(), number(it.start(), it.most()), number(it.end(), it.most())))
                .toList();
    }

    private String number(OptionalInt value, int most) {
        return value.isPresent() ? say("coaching.of", "n", value.getAsInt(), "most", most) : "–";
    }

    private List<ChangeChart.Line> lines() {
        var lines = new ArrayList<ChangeChart.Line>();
        it.goals().all().stream()
                .filter(goal -> goal.start().isPresent() || goal.end().isPresent())
                .forEach(goal ->
                        lines.add(new ChangeChart.Line(inBrief(goal.words()), goal.start(), goal.end(), Goal.MOST)));
        for (var question : RatedMoment.COACHING_START.questions()) {
            var start = step(it.start(), question);
            var end = step(it.end(), question);
            if (start.isPresent() || end.isPresent()) {
                var name = new RatedSays(chrome.voice()).question(RatedMoment.COACHING_START, question);
                lines.add(new ChangeChart.Line(name, start, end, RatedQuestion.STEPS));
            }
        }
        return lines;
    }

    private static OptionalInt step(Optional<Rating> rating, RatedQuestion question) {
        return rating.flatMap(it -> it.to(question)).map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    private static String inBrief(String words) {
        return words.length() <= IN_A_CHART
                ? words
                : words.substring(0, IN_A_CHART - 1).strip() + "…";
    }

    public String promise() {
        return say("coaching.promise", "readers", readers);
    }

    private CoachingSays says() {
        return new CoachingSays(chrome.voice());
    }

    /** Nobody's words in a log. */
    @Override
    public String toString() {
        return "MyCoachingPage";
    }
}
