package fi.rinnalla.demo;

import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.domain.survey.AnswerSource;
import fi.rinnalla.domain.survey.OpeningPlan;
import fi.rinnalla.domain.survey.SurveyId;
import fi.rinnalla.domain.survey.WordsPromise;
import fi.rinnalla.domain.tenancy.Host;
import fi.rinnalla.services.survey.AnsweringSurveys;
import fi.rinnalla.services.survey.AskedSurvey;
import fi.rinnalla.services.survey.BuildingSurveys;
import fi.rinnalla.services.survey.OpeningSurveys;
import fi.rinnalla.services.survey.SeeingSurveys;
import fi.rinnalla.services.survey.SurveyAnswer;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** The invented surveys of {@code demo/surveys.json}: built, opened and answered through the use cases, as real ones are. */
@Dependent
public class SurveyHistory {
    @Inject
    private Acting acting;

    @Inject
    private Provider<BuildingSurveys> building;

    @Inject
    private Provider<OpeningSurveys> opening;

    @Inject
    private Provider<SeeingSurveys> seeing;

    @Inject
    private Provider<AnsweringSurveys> answering;

    /** One survey with whoever keeps it. */
    private record Told(TenantId tenant, StaffId worker, Almanac almanac, JsonObject json, Random random) {
        String key() {
            return "demo survey " + json.getString("id") + " of " + tenant;
        }

        LocalDate opened() {
            return almanac.today().minusDays(json.getInt("openedDaysAgo"));
        }

        OpeningPlan plan() {
            var until = opened().plusDays(json.getInt("openDays"));
            return new OpeningPlan(
                    opened(), until, until.plusDays(json.getInt("resultsInDays")), json.getBoolean("listed"));
        }

        LocalDate last() {
            return plan().until().isBefore(almanac.today()) ? plan().until() : almanac.today();
        }

        Instant when() {
            return almanac.moment(opened());
        }
    }

    void write(Host host, StaffId worker, Almanac almanac) {
        try (var file = Json.createReader(SurveyHistory.class.getResourceAsStream("/demo/surveys.json"))) {
            file.readObject()
                    .getJsonArray(host.slug())
                    .getValuesAs(JsonObject.class)
                    .forEach(json -> write(new Told(
                            new TenantId(host.id()),
                            worker,
                            almanac,
                            json,
                            new Random(json.getString("id").hashCode()))));
        }
    }

    private void write(Told told) {
        var id = worker(
                told,
                () -> building.get()
                        .draft(
                                Digest.of(told.key()),
                                ToldQuestion.wording(told.json(), "title"),
                                ToldQuestion.wording(told.json(), "lead")));
        var questions = told.json().getJsonArray("questions").getValuesAs(JsonObject.class).stream()
                .map(ToldQuestion::new)
                .toList();
        questions.forEach(it -> worker(told, () -> building.get().put(id, edition(id), it.question())));
        worker(told, () -> opening.get().open(id, told.plan()));
        answer(told, worker(told, () -> seeing.get().one(id).asked()), questions);
    }

    private int edition(SurveyId id) {
        return seeing.get().one(id).asked().edition();
    }

    /** Each on some day while it was open, in the language of their form. */
    private void answer(Told told, AskedSurvey asked, List<ToldQuestion> questions) {
        var n = 0;
        for (var language : told.json().getJsonObject("answers").keySet()) {
            var many = told.json().getJsonObject("answers").getInt(language);
            for (var one = 0; one < many; one++) {
                answer(told, asked, questions, Language.valueOf(language), n++);
            }
        }
    }

    private void answer(Told told, AskedSurvey asked, List<ToldQuestion> questions, Language language, int n) {
        var days = (int) (told.last().toEpochDay() - told.opened().toEpochDay());
        var day = told.opened().plusDays(told.random().nextInt(days + 1));
        var given = ToldQuestion.given(questions, language, told.random());
        acting.parent(
                told.tenant(),
                day.atTime(12, 0).atZone(Helsinki.ZONE).toInstant(),
                () -> answering
                        .get()
                        .answer(
                                asked.code(),
                                new SurveyAnswer(
                                        asked.version(),
                                        asked.edition(),
                                        WordsPromise.CURRENT,
                                        Digest.of(told.key() + " answered by " + n),
                                        given,
                                        language,
                                        AnswerSource.LINK)));
    }

    private <T> T worker(Told told, java.util.function.Supplier<T> act) {
        return acting.worker(told.tenant(), told.worker(), told.when(), act);
    }
}
