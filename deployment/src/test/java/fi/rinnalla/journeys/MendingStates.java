package fi.rinnalla.journeys;

import static fi.rinnalla.journeys.Door.SOME_ORGANISATION;
import static fi.rinnalla.journeys.PageState.Kind.STAFF;

import fi.rinnalla.domain.shared.Helsinki;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What the staff are asked to mend, and what has been closed, retired or handed over: looked at in two ways. */
final class MendingStates {
    private MendingStates() {}

    static List<PageState> mending() {
        return List.of(
                mended("staff-text-problem", "WORKER", "/hallinta/tieto/uusi", Visitor::submit),
                mended("staff-news-problem", "WORKER", "/hallinta/uutiset", Visitor::submit),
                mended(
                        "staff-service-problem",
                        "WORKER",
                        "/hallinta/palvelut",
                        it -> it.press("main form[action='/hallinta/palvelut'] .btn")),
                atADoor("staff-door-week-problem", "/viikko", it -> {
                    it.page().locator("main input[type=text]").first().fill("yhdeksästä");
                    it.submit();
                }),
                atADoor("staff-door-facts-problem", "/tiedot", it -> {
                    it.page().fill("main input[name=name]", "");
                    it.press("main form[action$='/tiedot'] .btn");
                }),
                atADoor("staff-door-roster-problem", "/vuorot", it -> it.press("main form[action$='/vuorot'] .btn")),
                mended("admin-terms-problem", "ADMINISTRATOR", "/hallinta/termit", it -> {
                    it.page().locator("main input[type=text]").first().fill("");
                    it.press("main form[action='/hallinta/termit'] .btn");
                }),
                mended("admin-languages-problem", "ADMINISTRATOR", "/hallinta/kielet", it -> {
                    var ticked = it.page().locator("input[name=language]:checked");
                    while (ticked.count() > 0) {
                        ticked.first().uncheck();
                    }
                    it.press("main form[action='/hallinta/kielet'] .btn");
                }),
                mended("admin-own-texts-problem", "ADMINISTRATOR", "/hallinta/omat-tekstit?aihe=duty", it -> {
                    it.page().locator("main textarea").first().fill("sana ".repeat(2_000));
                    it.press("main form[action='/hallinta/omat-tekstit'] .btn");
                }),
                state("staff-group-texts", 200, MendingStates::texts),
                state("staff-group-texts-problem", 422, it -> {
                    texts(it);
                    it.page().evaluate("document.querySelectorAll('main details').forEach(it => it.open = true)");
                    it.page().locator("main input[name^=name-]").all().forEach(name -> name.fill(""));
                    it.submit();
                }),
                state("staff-group-names", 200, it -> {
                    atWork(it, "/tyo/ryhmat");
                    it.press("main tbody a:text-matches(\"Talven|Vinter|Winter\")");
                    it.press("main a[href$='/nimimerkit']");
                }),
                state("staff-news-edit", 200, it -> {
                    atWork(it, "/hallinta/uutiset");
                    it.press("main ul a");
                }),
                state("staff-tally-closed", 200, MendingStates::closedDay),
                state("staff-poster-retired", 200, MendingStates::retired),
                state("staff-tablet", 200, it -> {
                    it.signIn("WORKER");
                    it.open("/tyo/kaynnit/laite");
                    it.press("main form[action='/tyo/kaynnit/laite'] .btn");
                }));
    }

    private static PageState mended(String name, String role, String path, PageState.Step wrong) {
        return state(name, 422, it -> {
            it.comeToWork(role);
            it.open(path);
            wrong.go(it);
        });
    }

    private static PageState atADoor(String name, String part, PageState.Step wrong) {
        return state(name, 422, it -> {
            atWork(it, "/hallinta/paikat");
            it.open(it.page().locator("main tbody a").first().getAttribute("href") + part);
            wrong.go(it);
        });
    }

    private static PageState state(String name, int status, PageState.Step step) {
        return new PageState(name, STAFF, status, step).met(SOME_ORGANISATION);
    }

    private static void texts(Visitor it) {
        atWork(it, "/tyo/ryhmat");
        it.press("main tbody a");
        it.press("main a[href$='/tekstit']");
    }

    /** The last day that somebody has closed. */
    private static void closedDay(Visitor it) {
        atWork(it, "/tyo/kaynnit");
        var here =
                it.page().locator("main a[href*='/tyo/kaynnit/paiva']").first().getAttribute("href");
        var today = Helsinki.day(Instant.now());
        for (var day = today.minusDays(1); day.isAfter(today.minusDays(30)); day = day.minusDays(1)) {
            it.open(on(here, day));
            if (it.page().locator("main form[action$='/avaus']").count() > 0) {
                return;
            }
        }
        throw new AssertionError("no day was closed");
    }

    private static String on(String address, LocalDate day) {
        return address.replaceAll("paiva=[0-9-]+", "paiva=" + day);
    }

    /** One of its own: those that hang are others'. */
    private static void retired(Visitor it) {
        atWork(it, "/hallinta/julisteet");
        it.page()
                .locator("main form[action='/hallinta/julisteet'] input[type=radio]")
                .first()
                .check();
        it.press("main form[action='/hallinta/julisteet'] .btn");
        it.press("main form[action$='/poisto'] .btn");
    }

    private static void atWork(Visitor it, String path) {
        it.comeToWork("WORKER");
        it.open(path);
    }
}
