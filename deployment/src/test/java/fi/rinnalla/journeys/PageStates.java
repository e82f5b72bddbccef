package fi.rinnalla.journeys;

import static fi.rinnalla.journeys.PageState.Kind.JOURNEY;
import static fi.rinnalla.journeys.PageState.Kind.NETWORK;
import static fi.rinnalla.journeys.PageState.Kind.PUBLIC;
import static fi.rinnalla.journeys.PageState.Kind.STAFF;

import java.util.ArrayList;
import java.util.List;

/** The one catalogue of page states. It drives the checks of accessibility, widths, policy and budgets, and the photographs. */
final class PageStates {
    private PageStates() {}

    static List<PageState> all() {
        var all = new ArrayList<PageState>();
        all.addAll(front());
        all.addAll(feedback());
        all.addAll(card());
        all.addAll(staff());
        all.addAll(network());
        return all;
    }

    private static List<PageState> front() {
        var front = new ArrayList<PageState>();
        front.add(PageState.at("home", PUBLIC, ""));
        front.add(PageState.at("hours", PUBLIC, "aukiolo"));
        List.of(
                        "turvassa",
                        "tietosuoja",
                        "saavutettavuus",
                        "palautteesta",
                        "sanakortti",
                        "meista",
                        "pyynto",
                        "ryhmat",
                        "tapahtumat",
                        "tieto")
                .forEach(name -> front.add(PageState.at("text-" + name, PUBLIC, name)));
        front.add(PageState.at("changes", PUBLIC, "sanoit-teimme"));
        front.add(PageState.at("changes-by-state", PUBLIC, "sanoit-teimme?vaihe=changed"));
        front.add(PageState.at("changes-empty-filter", PUBLIC, "sanoit-teimme?aika=2001Q1"));
        front.add(new PageState("not-found", PUBLIC, 404, it -> it.open("ei-ole")));
        return front;
    }

    private static List<PageState> feedback() {
        return List.of(
                PageState.at("feedback", JOURNEY, "palaute"),
                PageState.at("feedback-accessibility", JOURNEY, "palaute/saavutettavuus"),
                PageState.at("feedback-kept-alone", JOURNEY, "palaute/kiitos"),
                new PageState("feedback-problem", JOURNEY, 422, it -> {
                    it.open("palaute");
                    it.page().fill("textarea[name=wish]", "Ovi oli vaikea löytää.");
                    it.submit();
                }),
                new PageState("feedback-thanks", JOURNEY, 200, it -> Giving.feedback(it, false)),
                new PageState("feedback-card", JOURNEY, 200, it -> Giving.feedback(it, true)),
                new PageState("feedback-kept", JOURNEY, 200, it -> {
                    Giving.feedback(it, true);
                    it.submit();
                }));
    }

    private static List<PageState> card() {
        return List.of(
                PageState.at("card-door", JOURNEY, "vastaus"),
                new PageState("card-wrong", JOURNEY, 422, it -> Giving.words(it, "kissa istuu")),
                PageState.at("card-deleted", JOURNEY, "vastaus/poistettu"),
                PageState.at("card-closed", JOURNEY, "vastaus?tila=kiinni"),
                new PageState("card-waiting", JOURNEY, 200, it -> Giving.openCard(it, "waiting")),
                new PageState("card-item-answered", JOURNEY, 200, it -> Giving.firstItem(it, "answer")),
                new PageState("card-item-no-change", JOURNEY, 200, it -> Giving.firstItem(it, "no-change")),
                new PageState("card-item-published", JOURNEY, 200, it -> Giving.firstItem(it, "published")),
                new PageState("card-delete", JOURNEY, 200, it -> {
                    Giving.openCard(it, "waiting");
                    it.open("vastaus/poista");
                }));
    }

    private static List<PageState> staff() {
        return List.of(
                new PageState("staff-door", STAFF, 200, it -> it.open("/kirjaudu")),
                new PageState("staff-door-wrong", STAFF, 422, it -> {
                    it.open("/kirjaudu");
                    it.page().fill("input[name=email]", "ei-kukaan@example.org");
                    it.page().fill("input[name=password]", "aivan toinen salasana");
                    it.submit();
                }),
                working("staff-today", "/tyo"),
                working("staff-inbox", "/tyo/palaute"),
                working("staff-inbox-empty", "/tyo/palaute?theme=safety&source=paper&state=set_aside"),
                new PageState("staff-item", STAFF, 200, it -> {
                    it.signIn("WORKER");
                    it.open("/tyo/palaute");
                    it.press("main tbody a");
                }),
                working("staff-entry", "/tyo/palaute/uusi"),
                working("staff-publications", "/tyo/julkaisut"),
                working("staff-templates", "/tyo/mallit"),
                working("staff-sessions", "/tyo/istunnot"),
                working("staff-figures", "/tyo/luvut"));
    }

    private static List<PageState> network() {
        return List.of(
                new PageState("network-door", NETWORK, 200, it -> it.open("/kirjaudu")),
                coordinating("comparison", "/vertailu"),
                new PageState("comparison-in-time", NETWORK, 200, it -> {
                    it.signIn("COORDINATOR");
                    it.page().selectOption("select[name=osoitin]", "feedback-answered-in-time");
                    it.submit();
                }),
                new PageState("comparison-long", NETWORK, 200, it -> {
                    it.signIn("COORDINATOR");
                    it.page().selectOption("select[name=osoitin]", "days-to-answer");
                    it.page().locator("select[name=alku]").press("End");
                    it.submit();
                }),
                new PageState("comparison-of-nobody", NETWORK, 422, it -> {
                    it.signIn("COORDINATOR");
                    it.open("/vertailu?osoitin=feedback-received");
                }));
    }

    private static PageState working(String name, String path) {
        return new PageState(name, STAFF, 200, it -> {
            it.signIn("WORKER");
            it.open(path);
        });
    }

    private static PageState coordinating(String name, String path) {
        return new PageState(name, NETWORK, 200, it -> {
            it.signIn("COORDINATOR");
            it.open(path);
        });
    }
}
