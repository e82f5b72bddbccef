package fi.rinnalla.journeys;

import static fi.rinnalla.journeys.PageState.Kind.JOURNEY;
import static fi.rinnalla.journeys.PageState.Kind.STAFF;
import static fi.rinnalla.journeys.PageState.working;

import java.util.List;

/** Who walks with whom: as a worker, as the partner and as the parent sees it; and partners' supervision. */
final class RelationStates {
    private RelationStates() {}

    static List<PageState> relations() {
        return List.of(
                working("staff-relations", "/tyo/tukisuhteet"),
                working("staff-relations-ended", "/tyo/tukisuhteet?nayta=ended").met(Door.SOME_ORGANISATION),
                working("staff-relations-none", "/tyo/tukisuhteet?nayta=mine").met(Door.SOME_ORGANISATION),
                new PageState("staff-relation", STAFF, 200, RelationStates::one),
                new PageState("staff-relation-problem", STAFF, 422, it -> {
                            one(it);
                            it.press("main form[action$='/paatos'] .btn");
                        })
                        .met(Door.SOME_ORGANISATION),
                new PageState("staff-relation-ended", STAFF, 200, it -> {
                            it.comeToWork("WORKER");
                            it.open("/tyo/tukisuhteet?nayta=ended");
                            it.press("main tbody a");
                        })
                        .met(Door.SOME_ORGANISATION),
                new PageState("staff-supervision", STAFF, 200, RelationStates::supervision),
                new PageState("staff-supervision-problem", STAFF, 422, it -> {
                            supervision(it);
                            it.page().fill("#minutes", "kauan");
                            it.press("main form[action$='/tyonohjaus'] .btn");
                        })
                        .met(Door.SOME_ORGANISATION),
                new PageState("own-walks", STAFF, 200, RelationStates::mine),
                new PageState("own-walk", STAFF, 200, it -> {
                    mine(it);
                    it.press("main .rows a");
                }),
                new PageState("own-walk-problem", STAFF, 422, it -> {
                            mine(it);
                            it.press("main .rows a");
                            it.page().fill("#met", "2020-01-01");
                            it.press("main form[action$='/tapaamiset'] .btn");
                        })
                        .met(Door.SOME_ORGANISATION),
                new PageState("request-walking", JOURNEY, 200, it -> {
                    Giving.openCard(it, "walking");
                    it.press("main a[href*='/vastaus/pyynnot/']");
                }));
    }

    private static void one(Visitor it) {
        it.comeToWork("WORKER");
        it.open("/tyo/tukisuhteet");
        it.press("main tbody a");
    }

    private static void supervision(Visitor it) {
        it.comeToWork("WORKER");
        it.open("/tyo/kumppanit");
        it.press("main tbody a");
        it.press("main a[href$='/tyonohjaus']");
    }

    private static void mine(Visitor it) {
        it.comeToWork("EXPERIENCE_PARTNER");
        it.open("/oma/tukisuhteet");
    }
}
