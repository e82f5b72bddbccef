package fi.rinnalla.demo;

import fi.rinnalla.domain.access.CardWords;
import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.domain.survey.AnswerSource;
import fi.rinnalla.domain.survey.Given;
import fi.rinnalla.domain.survey.OpeningPlan;
import fi.rinnalla.domain.survey.SurveyId;
import fi.rinnalla.domain.survey.WordsPromise;
import fi.rinnalla.domain.survey.result.Division;
import fi.rinnalla.domain.tenancy.Host;
import fi.rinnalla.services.access.Knock;
import fi.rinnalla.services.feedback.CardWish;
import fi.rinnalla.services.survey.AskedSurvey;
import fi.rinnalla.services.survey.BuildingSurveys;
import fi.rinnalla.services.survey.OpeningSurveys;
import fi.rinnalla.services.survey.SeeingSurveys;
import fi.rinnalla.services.survey.SurveyAnswer;
import fi.rinnalla.services.survey.pair.AnsweringAHalf;
import fi.rinnalla.services.survey.pair.AskingAgain;
import fi.rinnalla.services.survey.pair.CardForHalf;
import fi.rinnalla.services.survey.pair.HalfOutcome;
import fi.rinnalla.services.survey.pair.KeepingAHalf;
import fi.rinnalla.services.survey.result.ReckoningResults;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The invented starts and ends of {@code demo/pairs.json}, through the use cases. Of the cards nobody knows the words, but of one whose
 * holder may still answer the end.
 */
@Dependent
public class PairHistory {
    private static final int DAYS_OPEN = 14;
    private static final int MOST_DAYS_LATER = 4;
    private static final int RESULTS_IN_DAYS = 150;
    private static final String NOWHERE = "192.0.2.1";

    @Inject
    private Acting acting;

    @Inject
    private Provider<BuildingSurveys> building;

    @Inject
    private Provider<OpeningSurveys> opening;

    @Inject
    private Provider<SeeingSurveys> seeing;

    @Inject
    private Provider<AskingAgain> asking;

    @Inject
    private Provider<KeepingAHalf> keeping;

    @Inject
    private Provider<AnsweringAHalf> answering;

    @Inject
    private Provider<ReckoningResults> reckoning;

    /** One start and its end, with whoever keeps them. */
    private record Told(TenantId tenant, StaffId worker, Almanac almanac, JsonObject json, Random random) {
        String key(String what) {
            return "demo pair " + json.getString("id") + " of " + tenant + ": " + what;
        }

        LocalDate begins() {
            return almanac.today().minusDays(json.getInt("startedDaysAgo"));
        }

        LocalDate ends() {
            return almanac.today().minusDays(json.getInt("endsDaysAgo"));
        }

        OpeningPlan plan(LocalDate from, int days) {
            var until = from.plusDays(days);
            return new OpeningPlan(from, until, until.plusDays(RESULTS_IN_DAYS), false);
        }

        List<TwiceAsked> questions() {
            return json.getJsonArray("questions").getValuesAs(JsonObject.class).stream()
                    .map(TwiceAsked::new)
                    .toList();
        }

        int people() {
            return json.getInt("pairs") + json.getInt("startAlone");
        }
    }

    List<TenantHistory.WrittenCard> write(Host host, StaffId worker, Almanac almanac) {
        try (var file = Json.createReader(PairHistory.class.getResourceAsStream("/demo/pairs.json"))) {
            return file.readObject().getJsonArray(host.slug()).getValuesAs(JsonObject.class).stream()
                    .map(json -> new Told(
                            new TenantId(host.id()),
                            worker,
                            almanac,
                            json,
                            new Random(json.getString("id").hashCode())))
                    .flatMap(it -> write(it).stream())
                    .toList();
        }
    }

    private Optional<TenantHistory.WrittenCard> write(Told told) {
        var start = start(told);
        var end = worker(
                told,
                told.begins(),
                () -> asking.get()
                        .again(Digest.of(told.key("end")), start, ToldQuestion.wording(told.json(), "end"))
                        .orElseThrow());
        open(told, start, told.begins(), DAYS_OPEN);
        var first = begin(told, asked(told, start));
        var waiting = told.json().getBoolean("waiting", false) ? wait(told, asked(told, start)) : none();
        if (told.json().containsKey("endsDaysAgo")) {
            count(told, start, told.begins().plusDays(DAYS_OPEN + 1L));
            end(told, end, first);
        }
        return waiting;
    }

    private void end(Told told, SurveyId end, List<Map<String, Integer>> first) {
        open(told, end, told.ends(), told.json().getInt("openDays"));
        end(told, asked(told, end), first);
        if (told.json().getBoolean("counted")) {
            count(told, end, told.ends().plusDays(told.json().getInt("openDays") + 1L));
        }
    }

    private void count(Told told, SurveyId id, LocalDate day) {
        worker(told, day, () -> reckoning.get().reckon(id, Division.TOGETHER));
    }

    private static Optional<TenantHistory.WrittenCard> none() {
        return Optional.empty();
    }

    private SurveyId start(Told told) {
        var id = worker(
                told,
                told.begins(),
                () -> building.get()
                        .draft(
                                Digest.of(told.key("start")),
                                ToldQuestion.wording(told.json(), "title"),
                                ToldQuestion.wording(told.json(), "lead")));
        told.questions()
                .forEach(it -> worker(told, told.begins(), () -> building.get().put(id, edition(id), it.question())));
        return id;
    }

    private int edition(SurveyId id) {
        return seeing.get().one(id).asked().edition();
    }

    private void open(Told told, SurveyId id, LocalDate from, int days) {
        worker(told, from, () -> opening.get().open(id, told.plan(from, days)));
    }

    private AskedSurvey asked(Told told, SurveyId id) {
        return worker(told, told.begins(), () -> seeing.get().one(id).asked());
    }

    /** What each chose at the start, the first of them on a card. */
    private List<Map<String, Integer>> begin(Told told, AskedSurvey start) {
        return IntStream.range(0, told.people())
                .mapToObj(n -> {
                    var steps = told.questions().stream()
                            .collect(Collectors.toMap(TwiceAsked::code, it -> it.first(told.random())));
                    var paired = n < told.json().getInt("pairs");
                    give(told, start, told.begins(), "start " + n, steps, paired ? CardWish.NEW : CardWish.NONE, n);
                    return steps;
                })
                .toList();
    }

    private void end(Told told, AskedSurvey end, List<Map<String, Integer>> first) {
        for (var n = 0; n < told.json().getInt("pairs"); n++) {
            var steps = new HashMap<String, Integer>();
            for (var question : told.questions()) {
                steps.put(question.code(), question.later(first.get(n).get(question.code()), told.random()));
            }
            give(told, end, told.ends(), "end " + n, steps, CardWish.HELD, n);
        }
        for (var n = 0; n < told.json().getInt("endAlone"); n++) {
            var steps = told.questions().stream()
                    .collect(Collectors.toMap(TwiceAsked::code, it -> it.first(told.random())));
            give(told, end, told.ends(), "end alone " + n, steps, CardWish.NONE, n);
        }
    }

    private void give(
            Told told,
            AskedSurvey asked,
            LocalDate from,
            String form,
            Map<String, Integer> steps,
            CardWish wish,
            int who) {
        var card = wish == CardWish.NONE ? Optional.<Digest>empty() : Optional.of(Digest.of(told.key("card " + who)));
        parent(
                told,
                from.plusDays(told.random().nextInt(MOST_DAYS_LATER)),
                () -> keeping.get().take(asked.code(), answer(told, asked, form, steps), wish, card));
    }

    /** Somebody answers the start and keeps the words: the end waits for them. */
    private Optional<TenantHistory.WrittenCard> wait(Told told, AskedSurvey start) {
        var steps =
                told.questions().stream().collect(Collectors.toMap(TwiceAsked::code, it -> it.first(told.random())));
        var outcome = parent(
                told,
                told.begins(),
                () -> answering
                        .get()
                        .answer(
                                start.code(),
                                answer(told, start, "start of somebody who waits", steps),
                                new CardForHalf(CardWish.NEW, ""),
                                new Knock(NOWHERE, Optional.empty())));
        return ((HalfOutcome.Done) outcome)
                .secret()
                .map(it -> new TenantHistory.WrittenCard(CardWords.of(it).spelled(), "survey-end"));
    }

    private static SurveyAnswer answer(Told told, AskedSurvey asked, String form, Map<String, Integer> steps) {
        var given = new Given(
                steps.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, it -> Set.of(it.getValue().toString()))),
                Map.of());
        return new SurveyAnswer(
                asked.version(),
                asked.edition(),
                WordsPromise.CURRENT,
                Digest.of(told.key(form)),
                given,
                Language.FI,
                AnswerSource.LINK);
    }

    private <T> T parent(Told told, LocalDate day, Supplier<T> act) {
        return acting.parent(told.tenant(), moment(told, day), act);
    }

    private <T> T worker(Told told, LocalDate day, Supplier<T> act) {
        return acting.worker(told.tenant(), told.worker(), moment(told, day), act);
    }

    private static Instant moment(Told told, LocalDate day) {
        return told.almanac().moment(day);
    }
}
