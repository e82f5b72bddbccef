package fi.rinnalla.journeys;

import static fi.rinnalla.journeys.PageState.Kind.STAFF;
import static fi.rinnalla.journeys.PageState.working;

import fi.rinnalla.domain.shared.Helsinki;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Where the staff work. */
final class StaffStates {
    private static final String COVERING = "main form[method=post][action='/tyo/poissa']";

    private StaffStates() {}

    static List<PageState> staff() {
        return List.of(
                new PageState("staff-door", STAFF, 200, it -> it.open("/kirjaudu")),
                new PageState("staff-door-wrong", STAFF, 422, it -> {
                    it.open("/kirjaudu");
                    it.page().fill("input[name=email]", "ei-kukaan@example.org");
                    it.page().fill("input[name=password]", "aivan toinen salasana");
                    it.submit();
                }),
                working("staff-today", "/tyo"),
                new PageState("staff-places", STAFF, 200, it -> {
                    it.comeToWork("WORKER");
                    it.open("/tyo");
                    it.page()
                            .locator("nav.nav .group:has(a[href='/tyo/palaute']) summary")
                            .click();
                }),
                working("staff-inbox", "/tyo/palaute"),
                working("staff-inbox-empty", "/tyo/palaute?theme=safety&source=paper&state=set_aside"),
                new PageState("staff-item", STAFF, 200, it -> {
                    it.comeToWork("WORKER");
                    it.open("/tyo/palaute");
                    it.press("main tbody a");
                }),
                working("staff-entry", "/tyo/palaute/uusi"),
                working("staff-publications", "/tyo/julkaisut"),
                working("staff-templates", "/tyo/mallit"),
                working("staff-administration", "/hallinta"),
                working("staff-texts", "/hallinta/tieto"),
                working("staff-text-new", "/hallinta/tieto/uusi"),
                working("staff-services", "/hallinta/palvelut"),
                working("staff-news", "/hallinta/uutiset"),
                working("staff-series-list", "/hallinta/sarjat"),
                working("staff-series-new", "/hallinta/sarjat/uusi"),
                new PageState("staff-series-problem", STAFF, 422, it -> {
                    it.comeToWork("WORKER");
                    it.open("/hallinta/sarjat/uusi");
                    it.submit();
                }),
                new PageState("staff-series", STAFF, 200, it -> {
                    it.comeToWork("WORKER");
                    it.open("/hallinta/sarjat");
                    it.press("main .rows a");
                }),
                working("staff-search-words", "/hallinta/hakusanat"),
                new PageState("staff-search-words-problem", STAFF, 422, it -> {
                            it.comeToWork("WORKER");
                            it.open("/hallinta/hakusanat");
                            it.page().fill("textarea[name=words]", "vanhempi, vanhemmat\nraha");
                            it.submit();
                        })
                        .met(Door.SOME_ORGANISATION),
                new PageState("staff-text", STAFF, 200, it -> {
                    it.comeToWork("WORKER");
                    it.open("/hallinta/tieto");
                    it.press("main tbody a");
                }),
                working("staff-sessions", "/tyo/istunnot"),
                working("staff-tally", "/tyo/kaynnit"),
                new PageState("staff-tally-made", STAFF, 200, it -> {
                    it.comeToWork("WORKER");
                    it.open("/tyo/kaynnit");
                    it.press("main button[value=parent]");
                }),
                new PageState("staff-tally-problem", STAFF, 422, it -> {
                    it.comeToWork("WORKER");
                    it.open("/tyo/kaynnit");
                    it.press("main a[href*='/tyo/kaynnit/paiva']");
                    it.page().fill("input[name=parent]", "");
                    it.submit();
                }),
                new PageState("staff-tally-day", STAFF, 200, it -> {
                    it.comeToWork("WORKER");
                    it.open("/tyo/kaynnit");
                    it.press("main a[href*='/tyo/kaynnit/paiva']");
                }),
                working("staff-absence", "/tyo/poissa"),
                new PageState("staff-absence-problem", STAFF, 422, it -> {
                    it.comeToWork("WORKER");
                    it.open("/tyo/poissa?paiva=" + dayWithSomething(it));
                    it.press(COVERING + " .btn");
                }),
                working("staff-tally-tablet", "/tyo/kaynnit/laite"),
                working("staff-tally-year", "/tyo/kaynnit/vuosi"),
                working("staff-calls", "/tyo/puhelut"),
                new PageState("staff-calls-made", STAFF, 200, it -> {
                    it.comeToWork("WORKER");
                    it.open("/tyo/puhelut");
                    it.press("main .missed button");
                }),
                new PageState("staff-calls-answered", STAFF, 200, it -> {
                    it.comeToWork("WORKER");
                    it.open("/tyo/puhelut");
                    Giving.choose(it, "kesto", "under_five");
                    Giving.choose(it, "soittaja", "relative");
                    it.press("main .call .btn");
                }),
                new PageState("staff-calls-problem", STAFF, 422, it -> {
                    it.comeToWork("WORKER");
                    it.open("/tyo/puhelut");
                    it.press("main .call .btn");
                }),
                working("staff-figures", "/tyo/luvut"),
                working("staff-indicators", "/tyo/osoittimet"),
                working("staff-indicator", "/tyo/osoittimet/visits"),
                working("staff-indicator-own", "/tyo/osoittimet/own-lasten-osallistumiset"),
                working("staff-indicator-rows", "/tyo/osoittimet/open-hours/rivit"),
                working("staff-doors", "/hallinta/paikat"),
                working("staff-door-new", "/hallinta/paikat/uusi"),
                atADoor("staff-door-hours", ""),
                atADoor("staff-door-week", "/viikko"),
                atADoor("staff-door-days", "/poikkeus"),
                atADoor("staff-door-facts", "/tiedot"),
                atADoor("staff-door-closing", "/sulku"),
                atADoor("staff-door-roster", "/vuorot"),
                atADoor("staff-door-picture", "/kuva"),
                new PageState("staff-door-picture-problem", STAFF, 422, it -> {
                    openDoor(it, "/kuva");
                    it.page().locator("input[type=text]").first().fill("");
                    it.press("main form[enctype] button");
                }),
                working("staff-posters", "/hallinta/julisteet"),
                new PageState("staff-posters-problem", STAFF, 422, it -> {
                    it.comeToWork("WORKER");
                    it.open("/hallinta/julisteet");
                    it.submit();
                }),
                new PageState("staff-poster", STAFF, 200, it -> {
                    it.comeToWork("WORKER");
                    it.open("/hallinta/julisteet");
                    it.press("main tbody a");
                }),
                new PageState("staff-door-days-problem", STAFF, 422, it -> {
                    openDoor(it, "/poikkeus");
                    it.submit();
                }));
    }

    private static PageState atADoor(String name, String part) {
        return new PageState(name, STAFF, 200, it -> openDoor(it, part));
    }

    private static void openDoor(Visitor it, String part) {
        it.comeToWork("WORKER");
        it.open("/hallinta/paikat");
        it.open(it.page().locator("main tbody a").first().getAttribute("href") + part);
    }

    /** The first of the coming days that has a door or a meeting. */
    private static LocalDate dayWithSomething(Visitor it) {
        var today = Helsinki.day(Instant.now());
        return today.datesUntil(today.plusDays(14))
                .filter(day -> {
                    it.open("/tyo/poissa?paiva=" + day);
                    return it.page().locator(COVERING).count() > 0;
                })
                .findFirst()
                .orElseThrow();
    }
}
