package fi.rinnalla.web.gathering.staff;

import fi.rinnalla.domain.gathering.GatheringKind;
import fi.rinnalla.domain.gathering.Meeting;
import fi.rinnalla.domain.gathering.Way;
import fi.rinnalla.domain.gathering.WeeklySeries;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.gathering.Plan;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.shared.Voice;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** An event or a group as it was typed on one screen: what, when, where, how many, and whether one signs up. */
record PlanForm(GatheringKind kind, MultivaluedMap<String, String> fields) {
    private static final int MOST_SEATS = 500;

    String typed(String field) {
        var typed = fields.getFirst(field);
        return typed == null ? "" : typed.strip();
    }

    ToldForm told() {
        return new ToldForm(fields);
    }

    LeadersForm leaders() {
        return new LeadersForm(fields);
    }

    boolean isGroup() {
        return kind == GatheringKind.GROUP;
    }

    Optional<Way> way() {
        return Typed.one(Way.class, typed("way"));
    }

    boolean justCome() {
        return typed("signup").equals("come");
    }

    /** Where nobody signs up, nobody can be asked. */
    boolean asksAtStart() {
        return isGroup() && !justCome() && Boolean.parseBoolean(typed("atstart"));
    }

    /** Where nobody signs up, nobody can be too late. */
    boolean closes() {
        return isGroup() && !justCome() && Boolean.parseBoolean(typed("closes"));
    }

    List<Problem> problems(LocalDate today, Language first, Voice voice) {
        var problems = new ArrayList<Problem>();
        check(problems, way().isPresent(), "way", voice.say("running.error.way"));
        check(
                problems,
                !hasPlace() || Typed.text(typed("place")).isPresent(),
                "place",
                voice.say("running.error.place"));
        check(problems, !justCome() || !hasLink(), "signup", voice.say("running.error.link.come"));
        check(problems, justCome() || seats().isPresent(), "seats", voice.say("running.error.seats"));
        check(problems, roomHoldsThem(), "spot", voice.say("running.error.spot"));
        check(problems, day().filter(it -> !it.isBefore(today)).isPresent(), "day", voice.say("running.error.day"));
        check(problems, time("starts").isPresent(), "starts", voice.say("running.error.starts"));
        check(problems, endsAfterItStarts(), "ends", voice.say("running.error.ends"));
        check(problems, times().isPresent(), "times", voice.say("running.error.times"));
        problems.addAll(leaders().problems(voice));
        problems.addAll(told().problems(first, voice));
        return problems;
    }

    private static void check(List<Problem> problems, boolean right, String field, String words) {
        if (!right) {
            problems.add(new Problem(field, words));
        }
    }

    /**
     * @param formKey sent twice, it is one plan
     * @param first the organisation's own language
     */
    Plan plan(Digest formKey, Language first) {
        var begin = new Meeting(
                day().orElseThrow(), time("starts").orElseThrow(), time("ends").orElseThrow());
        return new Plan(
                formKey,
                kind,
                way().orElseThrow(),
                Typed.text(typed("place")).filter(it -> hasPlace()),
                justCome() ? Optional.empty() : seats(),
                spotSeats(),
                spoken(first),
                asksAtStart(),
                closes(),
                leaders().leaders(),
                told().told(),
                isGroup()
                        ? WeeklySeries.of(begin, times().orElseThrow(), every()).meetings()
                        : List.of(begin));
    }

    /** Where nothing was chosen, the organisation's own. */
    Language spoken(Language first) {
        return Language.atPath(typed("spoken")).orElse(first);
    }

    private boolean hasPlace() {
        return way().filter(Way::hasPlace).isPresent();
    }

    /** Only those who have a seat ever see it. */
    private boolean hasLink() {
        return way().filter(Way::hasLink).isPresent();
    }

    private boolean endsAfterItStarts() {
        return time("ends")
                .filter(ends ->
                        time("starts").filter(starts -> !starts.isBefore(ends)).isEmpty())
                .isPresent();
    }

    private Optional<LocalDate> day() {
        return parsed("day", LocalDate::parse);
    }

    private Optional<LocalTime> time(String field) {
        return parsed(field, Typed::clock);
    }

    private Optional<Integer> seats() {
        return number("seats").filter(it -> it >= 1 && it <= MOST_SEATS);
    }

    private boolean both() {
        return way().filter(Way.HYBRID::equals).isPresent() && !justCome();
    }

    /** Left open where nobody has said; then the room holds as many as there are. */
    private Optional<Integer> spotSeats() {
        return number("spot").filter(it -> both());
    }

    private boolean roomHoldsThem() {
        return !both()
                || typed("spot").isEmpty()
                || number("spot")
                        .filter(it ->
                                it >= 1 && seats().filter(all -> it <= all).isPresent())
                        .isPresent();
    }

    private Optional<Integer> times() {
        return isGroup() ? number("times").filter(it -> it >= 1 && it <= WeeklySeries.MOST) : Optional.of(1);
    }

    /** How many weeks lie between two meetings; one, where nothing else was chosen. */
    int every() {
        return number("every").filter(WeeklySeries.INTERVALS::contains).orElse(1);
    }

    private Optional<Integer> number(String field) {
        return parsed(field, Integer::valueOf);
    }

    private <T> Optional<T> parsed(String field, Function<String, T> parse) {
        try {
            return Optional.of(parse.apply(typed(field)));
        } catch (DateTimeParseException | NumberFormatException none) {
            return Optional.empty();
        }
    }
}
