package fi.rinnalla.demo;

import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.feedback.TellingDetails;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.domain.survey.OpeningPlan;
import fi.rinnalla.domain.survey.Question;
import fi.rinnalla.domain.survey.QuestionKind;
import fi.rinnalla.domain.survey.SurveyId;
import fi.rinnalla.domain.survey.Wording;
import fi.rinnalla.domain.survey.instrument.Allowed;
import fi.rinnalla.domain.survey.instrument.InstrumentId;
import fi.rinnalla.domain.survey.instrument.Licence;
import fi.rinnalla.domain.survey.result.Division;
import fi.rinnalla.domain.survey.result.Grid;
import fi.rinnalla.domain.survey.result.Mapping;
import fi.rinnalla.domain.survey.result.SaidText;
import fi.rinnalla.domain.survey.result.WaveFacts;
import fi.rinnalla.domain.tenancy.Host;
import fi.rinnalla.services.survey.BuildingSurveys;
import fi.rinnalla.services.survey.SeeingSurveys;
import fi.rinnalla.services.survey.SurveyRow;
import fi.rinnalla.services.survey.instrument.KeepingInstruments;
import fi.rinnalla.services.survey.result.ImportingWaves;
import fi.rinnalla.services.survey.result.PublishingResults;
import fi.rinnalla.services.survey.result.ReckoningResults;
import fi.rinnalla.services.survey.result.ResultSheet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** What came of the invented surveys, and whose instruments are used ({@code demo/results.json}): by the use cases, as real ones are. */
@Dependent
public class ResultHistory {
    private static final int TEXTS = 4;

    @Inject
    private Acting acting;

    @Inject
    private Provider<BuildingSurveys> building;

    @Inject
    private Provider<SeeingSurveys> seeing;

    @Inject
    private Provider<KeepingInstruments> instruments;

    @Inject
    private Provider<ReckoningResults> reckoning;

    @Inject
    private Provider<ImportingWaves> importing;

    @Inject
    private Provider<PublishingResults> publishing;

    @Inject
    private WentHistory went;

    private record Desk(TenantId tenant, StaffId worker, Almanac almanac) {
        Instant now() {
            return almanac.moment(almanac.today());
        }
    }

    void write(Host host, StaffId worker, Almanac almanac) {
        var desk = new Desk(new TenantId(host.id()), worker, almanac);
        try (var file = Json.createReader(ResultHistory.class.getResourceAsStream("/demo/results.json"))) {
            var json = file.readObject().getJsonObject(host.slug());
            var kept = json.getJsonArray("instruments").getValuesAs(JsonObject.class).stream()
                    .map(it -> keep(desk, it))
                    .toList();
            if (json.containsKey("survey")) {
                results(desk, json);
                training(desk, json.getJsonObject("training"), kept.get(0));
            }
            went.write(desk.tenant(), worker, almanac, json.getJsonObject("went"));
        }
    }

    private InstrumentId keep(Desk desk, JsonObject it) {
        var until = Optional.of(it.getInt("untilInDays", 0))
                .filter(days -> days != 0)
                .map(days -> desk.almanac().today().plusDays(days));
        var allowed = it.getJsonArray("allowed").getValuesAs(JsonString::getString).stream()
                .map(Allowed::valueOf)
                .collect(Collectors.toSet());
        var licence =
                new Licence(it.getString("holder"), it.getString("source"), it.getString("permission"), until, allowed);
        return worker(
                desk,
                desk.now(),
                () -> instruments
                        .get()
                        .add(
                                Digest.of("demo " + it.getString("name") + " of " + desk.tenant()),
                                it.getString("name"),
                                licence));
    }

    /** Counted by language, laid beside what was asked before, and published the day after. */
    private void results(Desk desk, JsonObject json) {
        var survey = survey(desk, json.getString("survey"));
        var after = desk.almanac()
                .moment(survey.plan().map(OpeningPlan::until).orElseThrow().plusDays(1));
        worker(desk, after, () -> reckoning.get().reckon(survey.id(), Division.LANGUAGE));
        before(desk, after, survey.id(), json.getJsonObject("before"));
        worker(desk, after, () -> {
            var draft = publishing.get().draft(survey.id());
            var questions = draft.reckoned().orElseThrow().results().stream()
                    .map(it -> it.question().code())
                    .collect(Collectors.toSet());
            return publishing.get().publish(survey.id(), questions, said(draft.said()));
        });
    }

    private static List<SaidText> said(List<ResultSheet.Said> said) {
        return said.stream()
                .flatMap(it -> it.quotable().stream()
                        .map(text -> text.words())
                        .distinct()
                        .filter(words -> !TellingDetails.areIn(words))
                        .limit(TEXTS)
                        .map(words -> new SaidText(it.question().code(), words, false)))
                .toList();
    }

    private void before(Desk desk, Instant moment, SurveyId survey, JsonObject json) {
        worker(desk, moment, () -> {
            var weights = json.getJsonObject("weights");
            var codes = List.copyOf(weights.keySet());
            var columns = new HashMap<Integer, Question>();
            for (var question : importing.get().asked(survey).questions()) {
                if (codes.contains(question.code())) {
                    columns.put(codes.indexOf(question.code()), question);
                }
            }
            var facts = new WaveFacts(
                    json.getString("name"),
                    json.getString("source"),
                    desk.almanac().today().minusDays(json.getInt("collectedDaysAgo")));
            var grid = new Grid(codes, rows(weights, codes, json.getInt("people")));
            return importing.get().take(survey, facts, new Mapping(columns, Map.of()), grid);
        });
    }

    private static List<List<String>> rows(JsonObject weights, List<String> codes, int people) {
        var random = new Random(people);
        var rows = new ArrayList<List<String>>();
        for (var n = 0; n < people; n++) {
            rows.add(codes.stream()
                    .map(it -> drawn(weights.getJsonArray(it).getValuesAs(JsonValue::toString), random))
                    .toList());
        }
        return rows;
    }

    /** One of the steps, as often of a hundred as its weight says. */
    private static String drawn(List<String> weights, Random random) {
        var drawn = random.nextInt(100);
        var step = 0;
        while (step < weights.size() - 1 && drawn >= Integer.parseInt(weights.get(step))) {
            drawn -= Integer.parseInt(weights.get(step++));
        }
        return Integer.toString(step + 1);
    }

    /** A draft whose question is taken from an instrument without a licence: it cannot be opened. */
    private void training(Desk desk, JsonObject json, InstrumentId instrument) {
        var id = worker(
                desk,
                desk.now(),
                () -> building.get()
                        .draft(
                                Digest.of("demo training of " + desk.tenant()),
                                ToldQuestion.wording(json, "title"),
                                Wording.NONE));
        var question = new Question(
                "k1",
                QuestionKind.SCALE,
                false,
                Optional.empty(),
                ToldQuestion.wording(json, "words"),
                Wording.NONE,
                ToldQuestion.wording(json, "low"),
                ToldQuestion.wording(json, "high"),
                Question.steps(5));
        worker(
                desk,
                desk.now(),
                () -> building.get().put(id, seeing.get().one(id).asked().edition(), question));
        worker(desk, desk.now(), () -> {
            instruments.get().use(id, Map.of(instrument, Set.of("k1")));
            return id;
        });
    }

    private SurveyRow survey(Desk desk, String title) {
        return worker(desk, desk.now(), () -> seeing.get().newest()).stream()
                .filter(it -> it.title().exactly(Language.FI).equals(title))
                .findFirst()
                .orElseThrow();
    }

    private <T> T worker(Desk desk, Instant moment, Supplier<T> act) {
        return acting.worker(desk.tenant(), desk.worker(), moment, act);
    }
}
