package fi.rinnalla.journeys;

import static fi.rinnalla.journeys.Door.FIFTH;
import static fi.rinnalla.journeys.Door.FOURTH;
import static fi.rinnalla.journeys.Door.FRAIL;
import static fi.rinnalla.journeys.Door.NOBODYS;
import static fi.rinnalla.journeys.Door.SOME_ORGANISATION;
import static fi.rinnalla.journeys.Door.STRICT;
import static fi.rinnalla.journeys.PageState.Kind.JOURNEY;
import static fi.rinnalla.journeys.PageState.Kind.NETWORK;
import static fi.rinnalla.journeys.PageState.Kind.ON_THE_PHONE;
import static fi.rinnalla.journeys.PageState.Kind.PUBLIC;
import static fi.rinnalla.journeys.PageState.Kind.STAFF;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import fi.rinnalla.domain.shared.Helsinki;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The one catalogue of page states. It drives the checks of accessibility, widths, policy and budgets, and the photographs. */
final class PageStates {
    private PageStates() {}

    static List<PageState> all() {
        var all = new ArrayList<PageState>();
        all.addAll(front());
        all.addAll(feedback());
        all.addAll(gatherings());
        all.addAll(navigator());
        all.addAll(card());
        all.addAll(staff());
        all.addAll(administration());
        all.addAll(network());
        all.addAll(fourth());
        all.addAll(errors());
        all.addAll(errorsAtWork());
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
        front.add(PageState.at("article", PUBLIC, "tieto/arviointi"));
        front.add(PageState.at("search", JOURNEY, "haku"));
        front.add(PageState.at("search-found", JOURNEY, "haku?q=vertaistuen"));
        front.add(PageState.at("search-nothing", JOURNEY, "haku?q=zzzzzz"));
        front.add(PageState.at("services", PUBLIC, "palvelut"));
        front.add(PageState.at("news", PUBLIC, "uutiset"));
        front.add(PageState.at("series-list", PUBLIC, "sarjat"));
        front.add(PageState.at("series", PUBLIC, "sarjat/voimavarat"));
        front.add(PageState.at("series-session", PUBLIC, "sarjat/voimavarat/1"));
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

    private static List<PageState> gatherings() {
        return List.of(
                PageState.at("groups-narrowed", PUBLIC, "ryhmat?tapa=verkossa&kieli=fi"),
                PageState.at("groups-none-found", PUBLIC, "ryhmat?kieli=en"),
                new PageState("event", PUBLIC, 200, it -> {
                    it.open("tapahtumat");
                    it.press("main .doors a");
                }),
                new PageState("staff-group-plan", STAFF, 200, it -> atWork(it, "/tyo/ryhmat/uusi/ryhma")),
                new PageState("staff-event-plan-problem", STAFF, 422, it -> {
                    atWork(it, "/tyo/ryhmat/uusi/tapahtuma");
                    it.submit();
                }),
                new PageState("staff-group", STAFF, 200, it -> {
                    atWork(it, "/tyo/ryhmat");
                    it.press("main tbody a");
                }),
                new PageState("seat", JOURNEY, 200, it -> seat(it, "seat")),
                new PageState("seat-tell-problem", JOURNEY, 422, it -> {
                    seat(it, "seat");
                    it.page().fill("#mail", "kanerva");
                    it.press("main form[action$='/kerro'] .btn");
                }),
                new PageState("seat-told-nothing", JOURNEY, 200, it -> {
                    seat(it, "seat");
                    it.page().check("#tell");
                    it.press("main form[action$='/kerro'] .btn");
                }),
                new PageState("seat-join", JOURNEY, 200, PageStates::join),
                new PageState("seat-join-problem", JOURNEY, 422, it -> {
                    join(it);
                    it.submit();
                }),
                new PageState("seat-asked", JOURNEY, 200, it -> seat(it, "asked")),
                new PageState("exit-questions", JOURNEY, 200, PageStates::exitQuestions),
                new PageState("exit-questions-problem", JOURNEY, 422, it -> {
                    exitQuestions(it);
                    it.submit();
                }),
                new PageState("staff-exit-answers", STAFF, 200, it -> exitAnswers(it, "Syksyn lyhyt|korta|Short")),
                new PageState(
                        "staff-exit-answers-none",
                        STAFF,
                        200,
                        it -> exitAnswers(it, "Keskustelu|Diskussion|Discussion")),
                new PageState("staff-materials", STAFF, 200, PageStates::materials),
                new PageState("staff-materials-problem", STAFF, 422, it -> {
                    materials(it);
                    it.press("main form[action$='/aineistot'] .btn");
                }),
                working("staff-groups", "/tyo/ryhmat"));
    }

    private static void seat(Visitor it, String opens) {
        Giving.openCard(it, opens);
        it.press("main a[href*='/vastaus/paikat/']");
    }

    private static void join(Visitor it) {
        seat(it, "seat");
        it.press("main a[href*='/ryhmat/']:not([href*='.ics']), main a[href*='/tapahtumat/']:not([href*='.ics'])");
        it.press("main a[href$='/ilmoittaudu']");
    }

    private static void materials(Visitor it) {
        atWork(it, "/tyo/ryhmat");
        it.press("main tbody a:text-matches(\"Keskustelu|Diskussion|Discussion\")");
        it.press("main a[href$='/aineistot']");
    }

    private static void exitAnswers(Visitor it, String named) {
        atWork(it, "/tyo/ryhmat");
        it.press("main tbody a:text-matches(\"" + named + "\")");
        it.press("main a[href$='/lopuksi']");
    }

    private static void exitQuestions(Visitor it) {
        seat(it, "asked");
        it.press("main a[href$='/lopuksi']");
    }

    private static List<PageState> navigator() {
        return List.of(
                PageState.at("navigator", ON_THE_PHONE, "tilanne"),
                new PageState("navigator-filled", ON_THE_PHONE, 200, PageStates::countedDays),
                new PageState("navigator-too-far", ON_THE_PHONE, 200, it -> {
                    it.open("tilanne");
                    if (it.way().script()) {
                        it.page().fill("#notice", "2031-01-01");
                    }
                }),
                new PageState("navigator-printed", ON_THE_PHONE, 200, it -> {
                    countedDays(it);
                    it.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
                }));
    }

    /** Without script there is nothing to fill in but paper. */
    private static void countedDays(Visitor it) {
        it.open("tilanne");
        if (it.way().script()) {
            it.page().fill("#notice", "2026-11-10");
            it.page().selectOption("#how", "posted");
            it.page().fill("#decision", "2026-11-24");
            it.page().locator("#ask-why").check(new Locator.CheckOptions().setForce(true));
            it.page().fill("#own", "Voiko isovanhempi tulla mukaan?");
            it.page().locator("[data-add]").click();
        }
    }

    private static void atWork(Visitor it, String path) {
        it.comeToWork("WORKER");
        it.open(path);
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
                    it.press("main form[method=post] .btn");
                }),
                working("staff-tally-tablet", "/tyo/kaynnit/laite"),
                working("staff-tally-year", "/tyo/kaynnit/vuosi"),
                working("staff-calls", "/tyo/puhelut"),
                new PageState("staff-calls-made", STAFF, 200, it -> {
                    it.comeToWork("WORKER");
                    it.open("/tyo/puhelut");
                    it.press("main .missed button");
                }),
                new PageState("staff-calls-problem", STAFF, 422, it -> {
                    it.comeToWork("WORKER");
                    it.open("/tyo/puhelut");
                    it.press("main .call .btn");
                }),
                working("staff-figures", "/tyo/luvut"),
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

    private static List<PageState> administration() {
        return List.of(
                administering("admin", "/hallinta"),
                administering("admin-brand", "/hallinta/ulkoasu"),
                new PageState("admin-brand-problem", STAFF, 422, it -> {
                    it.comeToWork("ADMINISTRATOR");
                    it.open("/hallinta/ulkoasu");
                    it.page().fill("input[name=colour]", "sininen");
                    it.submit();
                }),
                administering("admin-own-texts", "/hallinta/omat-tekstit?aihe=duty"),
                administering("admin-terms", "/hallinta/termit"),
                administering("admin-terms-swedish", "/hallinta/termit?kieli=sv"),
                administering("admin-languages", "/hallinta/kielet"),
                administering("admin-retention", "/hallinta/sailytys"),
                administering("admin-exit", "/hallinta/poistuminen"),
                new PageState("admin-answering-problem", STAFF, 422, it -> {
                    it.comeToWork("ADMINISTRATOR");
                    it.open("/hallinta/vastaaminen");
                    it.page().fill("input[name=days]", "pian");
                    it.submit();
                }),
                administering("admin-site", "/hallinta/sivusto"),
                new PageState("admin-site-problem", STAFF, 422, it -> {
                    it.comeToWork("ADMINISTRATOR");
                    it.open("/hallinta/sivusto");
                    it.press("main form[action$=sulku] button");
                }),
                beginning("fifth-admin", 200, "/hallinta"),
                beginning("fifth-site", 200, "/hallinta/sivusto"),
                PageState.at("fifth-soon", PUBLIC, "").answered(503).met(FIFTH),
                administering("admin-people", "/hallinta/ihmiset"),
                new PageState("admin-person", STAFF, 200, it -> {
                    it.comeToWork("ADMINISTRATOR");
                    it.open("/hallinta/ihmiset");
                    it.press("main tbody a");
                }),
                administering("admin-invite", "/hallinta/ihmiset/kutsu"),
                new PageState("admin-invite-problem", STAFF, 422, it -> {
                    it.comeToWork("ADMINISTRATOR");
                    it.open("/hallinta/ihmiset/kutsu");
                    it.submit();
                }),
                new PageState("invitation-closed", STAFF, 200, it -> it.open("/kutsu?avain=vanha")));
    }

    private static List<PageState> network() {
        return List.of(
                new PageState("network-door", NETWORK, 200, it -> it.open("/kirjaudu")),
                coordinating("comparison", "/vertailu"),
                new PageState("comparison-in-time", NETWORK, 200, it -> {
                    it.comeToWork("COORDINATOR");
                    it.open("/vertailu");
                    it.page().selectOption("select[name=osoitin]", "feedback-answered-in-time");
                    it.submit();
                }),
                new PageState("comparison-long", NETWORK, 200, it -> {
                    it.comeToWork("COORDINATOR");
                    it.open("/vertailu");
                    it.page().selectOption("select[name=osoitin]", "days-to-answer");
                    it.page().locator("select[name=alku]").press("End");
                    it.submit();
                }),
                new PageState("comparison-of-nobody", NETWORK, 422, it -> {
                    it.comeToWork("COORDINATOR");
                    it.open("/vertailu?osoitin=feedback-received");
                }));
    }

    private static List<PageState> errors() {
        return List.of(
                new PageState("error-from-elsewhere", JOURNEY, 403, it -> Failing.fromElsewhere(it, "/fi/palaute"))
                        .met(SOME_ORGANISATION),
                new PageState("error-too-long", JOURNEY, 413, it -> Failing.tooLong(it, "palaute"))
                        .met(SOME_ORGANISATION),
                PageState.at("error-nobody-s-door", PUBLIC, "").answered(421).met(NOBODYS),
                PageState.at("error-network-not-found", NETWORK, "/ei-ole").answered(404),
                new PageState("error-crowd-feedback", JOURNEY, 429, Failing::inACrowdWithFeedback).met(STRICT),
                new PageState("error-crowd-card", JOURNEY, 429, Failing::inACrowdWithACard).met(STRICT),
                new PageState("error-fault", JOURNEY, 500, Failing::cardWithoutItsTable).met(FRAIL),
                new PageState("error-busy", JOURNEY, 503, Failing::cardWhileTheDatabaseHangs).met(FRAIL));
    }

    private static List<PageState> errorsAtWork() {
        return List.of(
                new PageState("error-work-not-allowed", STAFF, 403, it -> {
                            it.comeToWork("EXPERIENCE_PARTNER");
                            it.open("/tyo/palaute");
                        })
                        .met(SOME_ORGANISATION),
                working("error-work-not-found", "/tyo/palaute/" + new UUID(0, 4))
                        .answered(404)
                        .met(SOME_ORGANISATION),
                new PageState("error-work-ended", STAFF, 403, it -> {
                            it.comeToWork("WORKER");
                            it.open("/tyo/palaute/uusi");
                            it.context().clearCookies();
                            it.submit();
                        })
                        .met(SOME_ORGANISATION),
                new PageState("error-work-too-long", STAFF, 413, it -> {
                            it.comeToWork("WORKER");
                            Failing.tooLong(it, "/tyo/palaute/uusi");
                        })
                        .met(SOME_ORGANISATION),
                new PageState("error-work-crowd", STAFF, 429, Failing::tooOftenAtTheStaffsDoor).met(STRICT),
                new PageState("error-work-fault", STAFF, 500, Failing::workWithoutItsTable).met(FRAIL),
                new PageState("error-work-busy", STAFF, 503, Failing::workWhileTheDatabaseHangs).met(FRAIL));
    }

    private static List<PageState> fourth() {
        return Stream.of(
                        PageState.at("fourth-home", PUBLIC, ""),
                        PageState.at("fourth-hours", PUBLIC, "aukiolo"),
                        PageState.at("fourth-text-meista", PUBLIC, "meista"),
                        PageState.at("fourth-text-tietosuoja", PUBLIC, "tietosuoja"),
                        PageState.at("fourth-text-turvassa", PUBLIC, "turvassa"),
                        PageState.at("fourth-changes", PUBLIC, "sanoit-teimme"),
                        PageState.at("fourth-not-found", PUBLIC, "ei-ole").answered(404),
                        PageState.at("fourth-feedback", JOURNEY, "palaute"),
                        PageState.at("fourth-card-door", JOURNEY, "vastaus"),
                        PageState.at("fourth-staff-door", STAFF, "/kirjaudu"),
                        workingAlone("fourth-today", "/tyo"),
                        workingAlone("fourth-inbox", "/tyo/palaute?state=set_aside"),
                        workingAlone("fourth-publications", "/tyo/julkaisut"),
                        workingAlone("fourth-templates", "/tyo/mallit"),
                        workingAlone("fourth-figures", "/tyo/luvut"),
                        new PageState("fourth-feedback-card", JOURNEY, 200, it -> Giving.feedback(it, true)))
                .map(it -> it.met(FOURTH))
                .toList();
    }

    private static PageState beginning(String name, int status, String path) {
        return new PageState(
                name,
                STAFF,
                status,
                it -> {
                    it.comeToWork(Fifth.in(it.house()));
                    it.open(path);
                },
                FIFTH);
    }

    private static PageState workingAlone(String name, String path) {
        return new PageState(name, STAFF, 200, it -> {
            it.comeToWork(Fourth.in(it.house()));
            it.open(path);
        });
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
                    return it.page().locator("main form[method=post]").count() > 0;
                })
                .findFirst()
                .orElseThrow();
    }

    private static PageState working(String name, String path) {
        return new PageState(name, STAFF, 200, it -> {
            it.comeToWork("WORKER");
            it.open(path);
        });
    }

    private static PageState administering(String name, String path) {
        return new PageState(name, STAFF, 200, it -> {
            it.comeToWork("ADMINISTRATOR");
            it.open(path);
        });
    }

    private static PageState coordinating(String name, String path) {
        return new PageState(name, NETWORK, 200, it -> {
            it.comeToWork("COORDINATOR");
            it.open(path);
        });
    }
}
