package fi.rinnalla.journeys;

import static fi.rinnalla.journeys.PageState.Kind.JOURNEY;
import static fi.rinnalla.journeys.PageState.Kind.STAFF;

import fi.rinnalla.launcher.Ledger;
import java.util.List;

/** What came of surveys, instruments, and how visits and calls went. */
final class ResultStates {
    private static final String COUNTED =
            "join app.survey_result r on r.tenant_id = s.tenant_id and r.survey_id = s.id";
    private static final String OPEN =
            "where s.closed_on is null and s.closes_on > current_date and s.opens_on < current_date";

    private ResultStates() {}

    static List<PageState> results() {
        return List.of(
                new PageState(
                                "survey-results",
                                JOURNEY,
                                200,
                                it -> it.open("kyselyt/" + first(it, "code", COUNTED) + "/tulokset"))
                        .met(Door.WITH_RESULTS),
                new PageState("went", JOURNEY, 200, it -> it.open("miten-meni")),
                new PageState("staff-results", STAFF, 200, it -> results(it, COUNTED, "")).met(Door.WITH_RESULTS),
                new PageState("staff-results-open", STAFF, 200, it -> results(it, OPEN, ""))
                        .met(Door.SOME_ORGANISATION),
                new PageState("staff-results-publish", STAFF, 200, it -> results(it, COUNTED, "/julkaisu"))
                        .met(Door.WITH_RESULTS),
                new PageState("staff-results-import", STAFF, 422, it -> {
                            results(it, OPEN, "/tuo");
                            it.press("main form .btn");
                        })
                        .met(Door.SOME_ORGANISATION),
                new PageState("staff-instruments", STAFF, 200, it -> work(it, "/tyo/mittarit")),
                new PageState("staff-went", STAFF, 200, it -> work(it, "/tyo/miten-meni")));
    }

    private static void results(Visitor it, String which, String part) {
        work(it, "/tyo/kyselyt/" + first(it, "id", which) + "/tulokset" + part);
    }

    private static void work(Visitor it, String path) {
        it.comeToWork("WORKER");
        it.open(path);
    }

    private static String first(Visitor it, String column, String which) {
        return Ledger.of(it.house().data(), it.host().split("\\.")[0])
                .list(
                        String.class,
                        "select s." + column + "::text from app.survey s " + which + " order by s.id limit 1")
                .get(0);
    }
}
