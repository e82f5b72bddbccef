package fi.rinnalla.journeys;

import static fi.rinnalla.journeys.PageState.Kind.JOURNEY;
import static fi.rinnalla.journeys.PageState.Kind.STAFF;
import static fi.rinnalla.journeys.PageState.working;

import fi.rinnalla.launcher.Ledger;
import java.util.List;

/** Surveys: answering one, on a phone and on a shared device, and the pages of those who keep them. */
final class SurveyStates {
    private static final String LIST = "/tyo/kyselyt";
    private static final String OPEN = "main .rows li:has(.tag.ok) a";

    private SurveyStates() {}

    static List<PageState> surveys() {
        return List.of(
                new PageState("survey-answer", JOURNEY, 200, it -> it.open("kysely/" + code(it))),
                new PageState("survey-problem", JOURNEY, 422, it -> {
                            it.open("kysely/" + code(it) + "/laite");
                            it.page().evaluate("document.querySelector('main input[name=versio]').value = ''");
                            it.press("main form .btn");
                        })
                        .met(Door.SOME_ORGANISATION),
                new PageState("survey-thanks", JOURNEY, 200, it -> it.open("kysely/" + code(it) + "/kiitos")),
                new PageState("survey-card", JOURNEY, 200, it -> {
                            it.open("kysely/" + paired(it));
                            Giving.choose(it, "k1", "2");
                            it.press("main form .btn");
                        })
                        .met(Door.WITH_RESULTS),
                new PageState("survey-card-problem", JOURNEY, 422, it -> {
                            it.open("kysely/" + paired(it));
                            Giving.choose(it, "k1", "2");
                            it.page().fill("input[name=words]", "kissa istuu");
                            it.press("main form .btn");
                        })
                        .met(Door.WITH_RESULTS),
                new PageState("staff-results-change", STAFF, 200, it -> {
                            it.comeToWork("WORKER");
                            it.open(LIST + "/" + changed(it) + "/tulokset");
                        })
                        .met(Door.WITH_RESULTS),
                working("staff-surveys", LIST),
                new PageState("staff-survey", STAFF, 200, SurveyStates::one),
                new PageState("staff-survey-questions", STAFF, 200, it -> {
                    one(it);
                    it.press("main a[href$='/kysymykset']");
                }),
                new PageState("staff-survey-question", STAFF, 422, it -> {
                    one(it);
                    it.press("main a[href$='/kysymykset']");
                    it.press("main a[href$='laji=scale']");
                    it.press("main form .btn");
                }),
                new PageState("staff-survey-paper", STAFF, 200, it -> {
                            one(it);
                            it.press("main a[href$='/paperi']");
                        })
                        .met(Door.SOME_ORGANISATION));
    }

    /** The one that is open, of which the front page tells. */
    private static String code(Visitor it) {
        return Ledger.of(it.house().data(), it.host().split("\\.")[0])
                .list(
                        String.class,
                        "select code from app.survey where listed and closed_on is null and closes_on > current_date"
                                + " and opens_on < current_date order by id limit 1")
                .get(0);
    }

    /** A start that is open. */
    private static String paired(Visitor it) {
        return Ledger.of(it.house().data(), it.host().split("\\.")[0])
                .list(
                        String.class,
                        "select s.code from app.survey s join app.survey_end e on e.tenant_id = s.tenant_id and"
                                + " e.start_id = s.id where s.closed_on is null and s.closes_on > current_date order by"
                                + " s.id limit 1")
                .get(0);
    }

    /** An end of which a change was found. */
    private static String changed(Visitor it) {
        return Ledger.of(it.house().data(), it.host().split("\\.")[0])
                .list(String.class, "select survey_id::text from app.survey_change order by survey_id limit 1")
                .get(0);
    }

    private static void one(Visitor it) {
        it.comeToWork("WORKER");
        it.open(LIST + "?tila=open");
        it.press(OPEN);
    }
}
