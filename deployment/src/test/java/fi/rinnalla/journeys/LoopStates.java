package fi.rinnalla.journeys;

import static fi.rinnalla.journeys.Door.SOME_ORGANISATION;
import static fi.rinnalla.journeys.PageState.Kind.JOURNEY;
import static fi.rinnalla.journeys.PageState.Kind.STAFF;
import static fi.rinnalla.journeys.PageState.working;

import fi.rinnalla.launcher.Ledger;
import java.util.List;
import java.util.UUID;

/** What several parents speak of, on its way to a change; and how one of them reads of it. */
final class LoopStates {
    private LoopStates() {}

    static List<PageState> loop() {
        return List.of(
                working("staff-loop", "/kehitys"),
                new PageState("staff-theme", STAFF, 200, it -> open(it, "step = 'IN_USE'", "")),
                new PageState("staff-theme-gathering", STAFF, 200, it -> open(it, "batches = 0", ""))
                        .met(SOME_ORGANISATION),
                new PageState("staff-theme-move-problem", STAFF, 422, it -> {
                            open(it, "step = 'IN_USE'", "/siirto?kohde=reopened");
                            it.press("main form .btn");
                        })
                        .met(SOME_ORGANISATION),
                new PageState("staff-theme-title-problem", STAFF, 422, it -> {
                            open(it, "step = 'IN_USE'", "");
                            it.page()
                                    .locator("details:has(form[action$='/nimi']) summary")
                                    .click();
                            it.page().fill("#title", "Päivä 3.4.2026");
                            it.press("form[action$='/nimi'] .btn");
                        })
                        .met(SOME_ORGANISATION),
                new PageState("staff-theme-new-problem", STAFF, 422, it -> {
                            feedback(it, "/teema/uusi");
                            it.press("main form .btn");
                        })
                        .met(SOME_ORGANISATION),
                new PageState("staff-words-for-groups", STAFF, 422, it -> {
                            feedback(it, "/ryhmalle");
                            it.page().fill("#said", "Tapaaminen 3.4.2026 peruttiin.");
                            it.press("main form .btn");
                        })
                        .met(SOME_ORGANISATION),
                new PageState("card-theme", JOURNEY, 200, it -> {
                    Giving.words(
                            it,
                            it.house().demo().card(it.host(), "theme-change").words());
                    it.press("main a[href*='/vastaus/1']");
                }));
    }

    private static void open(Visitor it, String which, String part) {
        it.comeToWork("WORKER");
        it.open("/kehitys/teemat/" + first(it, "app.theme where " + which) + part);
    }

    private static void feedback(Visitor it, String part) {
        it.comeToWork("WORKER");
        it.open("/tyo/palaute/"
                + first(
                        it,
                        "app.feedback f where use_of_words = 'MINE'"
                                + " and not exists (select from app.theme_item i where i.feedback_id = f.id)")
                + part);
    }

    private static UUID first(Visitor it, String table) {
        return Ledger.of(it.house().data(), it.way().tenant())
                .list(UUID.class, "select id from " + table + " order by id limit 1")
                .get(0);
    }
}
