package fi.rinnalla.journeys;

import static fi.rinnalla.journeys.PageState.Kind.STAFF;
import static fi.rinnalla.journeys.PageState.working;

import fi.rinnalla.launcher.Ledger;
import java.util.List;
import java.util.UUID;

/** Programmes: the list, the one that runs as a worker and as an administrator sees it, and a goal that is to be mended. */
final class ProgrammeStates {
    static final String LIST = "/tyo/ohjelmat";

    private ProgrammeStates() {}

    static List<PageState> programmes() {
        return List.of(
                working("staff-programmes", LIST).met(Door.SOME_ORGANISATION),
                new PageState("staff-programme", STAFF, 200, it -> running(it, "ADMINISTRATOR", "")),
                new PageState("staff-programme-goal-problem", STAFF, 422, it -> {
                            running(it, "ADMINISTRATOR", "/rivi?laji=goal");
                            it.page().fill("#target", "noin sata");
                            it.press("main form .btn");
                        })
                        .met(Door.SOME_ORGANISATION),
                new PageState("staff-funding", STAFF, 200, ProgrammeStates::funding),
                new PageState("staff-funding-problem", STAFF, 422, it -> {
                            funding(it);
                            it.page().locator("input[name^=osuus-]").first().fill("61");
                            it.press("main form .btn");
                        })
                        .met(Door.SOME_ORGANISATION),
                new PageState("staff-programme-new-problem", STAFF, 422, it -> {
                            it.comeToWork("ADMINISTRATOR");
                            it.open(LIST + "/uusi");
                            it.press("main form .btn");
                        })
                        .met(Door.SOME_ORGANISATION));
    }

    /** Something of the demo of which is said that two grants pay for it: not every organisation has groups. */
    private static void funding(Visitor it) {
        var activity = Ledger.of(it.house().data(), it.way().tenant())
                .list(
                        String.class,
                        "select case s.kind when 'GATHERING' then 'ryhma' when 'COHORT' then 'koulutus' when"
                                + " 'ASSIGNMENT' then 'toimeksianto' else 'ammattilaiskoulutus' end || '/' ||"
                                + " s.activity_id from app.funding_split s join app.funding_part p on p.split_id = s.id"
                                + " and p.tenant_id = s.tenant_id where p.percent < 100 and s.until_on >= current_date"
                                + " order by s.kind desc, s.id limit 1")
                .get(0);
        it.comeToWork("WORKER");
        it.open("/tyo/rahoitus/" + activity);
    }

    /** The one of the demo: other tests begin programmes that are over. */
    private static void running(Visitor it, String role, String more) {
        var programme = Ledger.of(it.house().data(), it.way().tenant())
                .list(UUID.class, "select id from app.programme where ends_on is null order by starts_on, id limit 1")
                .get(0);
        it.comeToWork(role);
        it.open(LIST + "/" + programme + more);
    }
}
