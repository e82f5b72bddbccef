package fi.rinnalla.web.gathering.staff;

import fi.rinnalla.domain.gathering.GatheringKind;
import fi.rinnalla.domain.gathering.Meeting;
import fi.rinnalla.domain.gathering.Told;
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
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** An event or a group as it was typed on one screen: what, when, where, how many, and whether one signs up. */
record PlanForm(GatheringKind kind, MultivaluedMap<String, String> fields) {
    static final int LONGEST = 1_500;
    static final int LONGEST_NAME = 80;

    private static final int MOST_SEATS = 500;
    private static final List<String> TEXTS = List.of("about", "audience", "agreement", "leaders");

    String typed(String field) {
        var typed = fields.getFirst(field);
        return typed == null ? "" : typed.strip();
    }

    String text(String field, Language language) {
        return typed(field + "-" + language.path()).replace("\r\n", "\n");
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

    List<Problem> problems(LocalDate today, Voice voice) {
        var problems = new ArrayList<Problem>();
        check(problems, way().isPresent(), "way", voice.say("running.error.way"));
        check(problems, !hasPlace() || Typed.text(typed("place")).isPresent(), "place", voice.say("running.error.place"));
        check(problems, justCome() || seats().isPresent(), "seats", voice.say("running.error.seats"));
        check(problems, day().filter(it -> !it.isBefore(today)).isPresent(), "day", voice.say("running.error.day"));
        check(problems, time("starts").isPresent(), "starts", voice.say("running.error.starts"));
        check(problems, endsAfterItStarts(), "ends", voice.say("running.error.ends"));
        check(problems, times().isPresent(), "times", voice.say("running.error.times"));
        check(problems, !told().isEmpty(), "name-fi", voice.say("running.error.name"));
        for (var language : Language.values()) {
            length(problems, "name", LONGEST_NAME, language, voice);
            TEXTS.forEach(it -> length(problems, it, LONGEST, language, voice));
        }
        return problems;
    }

    private void length(List<Problem> problems, String field, int most, Language language, Voice voice) {
        var over = text(field, language).length() - most;
        check(problems, over <= 0, field + "-" + language.path(), voice.say("running.error.long", "n", over));
    }

    private static void check(List<Problem> problems, boolean right, String field, String words) {
        if (!right) {
            problems.add(new Problem(field, words));
        }
    }

    /** @param formKey sent twice, it is one plan */
    Plan plan(Digest formKey) {
        var first = new Meeting(day().orElseThrow(), time("starts").orElseThrow(), time("ends").orElseThrow());
        return new Plan(
                formKey,
                kind,
                way().orElseThrow(),
                Typed.text(typed("place")).filter(it -> hasPlace()),
                justCome() ? Optional.empty() : seats(),
                told(),
                isGroup() ? WeeklySeries.of(first, times().orElseThrow()).meetings() : List.of(first));
    }

    private boolean hasPlace() {
        return way().filter(Way::hasPlace).isPresent();
    }

    private boolean endsAfterItStarts() {
        return time("ends")
                .filter(ends -> time("starts").filter(starts -> !starts.isBefore(ends)).isEmpty())
                .isPresent();
    }

    private Map<Language, Told> told() {
        var told = new EnumMap<Language, Told>(Language.class);
        for (var language : Language.values()) {
            if (!text("name", language).isEmpty()) {
                told.put(language, told(language));
            }
        }
        return told;
    }

    private Told told(Language language) {
        return new Told(
                text("name", language),
                text("about", language),
                text("audience", language),
                text("agreement", language),
                text("leaders", language));
    }

    private Optional<LocalDate> day() {
        return parsed("day", LocalDate::parse);
    }

    /** {@code 17:30}, and {@code 17.30} as people here write it. */
    private Optional<LocalTime> time(String field) {
        return parsed(field, it -> LocalTime.parse(it.replace('.', ':').replaceFirst("^(\\d):", "0$1:")));
    }

    private Optional<Integer> seats() {
        return number("seats").filter(it -> it >= 1 && it <= MOST_SEATS);
    }

    private Optional<Integer> times() {
        return isGroup() ? number("times").filter(it -> it >= 1 && it <= WeeklySeries.MOST) : Optional.of(1);
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
