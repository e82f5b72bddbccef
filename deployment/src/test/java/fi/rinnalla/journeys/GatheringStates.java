package fi.rinnalla.journeys;

import static fi.rinnalla.journeys.PageState.Kind.JOURNEY;
import static fi.rinnalla.journeys.PageState.Kind.PUBLIC;
import static fi.rinnalla.journeys.PageState.Kind.STAFF;
import static fi.rinnalla.journeys.PageState.working;

import com.microsoft.playwright.Locator;
import java.util.List;

/** Events and groups, for those who come and for those who run them. */
final class GatheringStates {
    private static final String SMALL = "Pieni|Liten|Small";
    private static final String WINTER = "Talven|Vinter|Winter";
    private static final String ENTER = "main form[action$='/ilmoita'] .btn";

    private GatheringStates() {}

    static List<PageState> gatherings() {
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
                    it.page().check("input[name=tell][value=mail]");
                    it.page().fill("#mail", "kanerva");
                    it.press("main form[action$='/kerro'] .btn");
                }),
                new PageState("seat-call-problem", JOURNEY, 422, it -> call(it, "numero")),
                new PageState("seat-call", JOURNEY, 200, it -> call(it, "040 000 0012")),
                new PageState("seat-called-in-vain", JOURNEY, 200, it -> seat(it, "vain")),
                new PageState("seat-told-nothing", JOURNEY, 200, it -> {
                    seat(it, "seat");
                    it.page().check("#tell");
                    it.press("main form[action$='/kerro'] .btn");
                }),
                new PageState("seat-join", JOURNEY, 200, GatheringStates::join),
                new PageState("seat-join-problem", JOURNEY, 422, it -> {
                    join(it);
                    it.submit();
                }),
                new PageState("seat-asked", JOURNEY, 200, it -> seat(it, "asked")),
                new PageState("exit-questions", JOURNEY, 200, GatheringStates::exitQuestions),
                new PageState("exit-questions-problem", JOURNEY, 422, it -> {
                    exitQuestions(it);
                    it.submit();
                }),
                new PageState("seat-asked-at-start", JOURNEY, 200, it -> seat(it, "start")),
                new PageState("start-questions", JOURNEY, 200, GatheringStates::startQuestions),
                new PageState("start-questions-problem", JOURNEY, 422, it -> {
                    startQuestions(it);
                    it.submit();
                }),
                new PageState("staff-group-asks-at-start", STAFF, 200, it -> group(it, WINTER)),
                new PageState("staff-group-series", STAFF, 200, it -> {
                    group(it, WINTER);
                    it.press("main a[href$='/sarja']");
                }),
                new PageState("staff-start-answers-open", STAFF, 200, it -> exitAnswers(it, WINTER)),
                new PageState("staff-exit-answers", STAFF, 200, it -> exitAnswers(it, "Syksyn lyhyt|korta|Short")),
                new PageState(
                        "staff-exit-answers-none",
                        STAFF,
                        200,
                        it -> exitAnswers(it, "Keskustelu|Diskussion|Discussion")),
                new PageState("staff-materials", STAFF, 200, GatheringStates::materials),
                new PageState("staff-materials-problem", STAFF, 422, it -> {
                    materials(it);
                    it.press("main form[action$='/aineistot'] .btn");
                }),
                new PageState("event-was", PUBLIC, 200, GatheringStates::evening),
                new PageState("feedback-about-event", JOURNEY, 200, it -> {
                            evening(it);
                            it.press("main a[href*='tapahtuma=']");
                        })
                        .met(Door.SOME_ORGANISATION),
                new PageState("seat-waiting", JOURNEY, 200, it -> seat(it, "waiting")),
                new PageState("seat-offered", JOURNEY, 200, it -> seat(it, "offered")),
                new PageState("group-full", PUBLIC, 200, it -> everybodys(it, SMALL)),
                new PageState("group-closed", PUBLIC, 200, it -> everybodys(it, WINTER)),
                new PageState("seat-join-line", JOURNEY, 200, it -> {
                            everybodys(it, SMALL);
                            it.press("main a[href$='/ilmoittaudu']");
                        })
                        .met(Door.SOME_ORGANISATION),
                new PageState("staff-roster", STAFF, 200, it -> roster(it, WINTER)),
                new PageState("staff-roster-freed", STAFF, 200, it -> {
                            enter(it, "Tilapäinen" + System.nanoTime() % 1_000_000);
                            it.press("main a[href^='/tyo/ryhmat/']:not([href$='/ilmoita'])");
                            it.press("main a[href$='/nimimerkit']");
                            it.press("main form button[aria-label*='Tilapäinen']");
                        })
                        .met(Door.SOME_ORGANISATION),
                new PageState("staff-seat-enter", STAFF, 200, GatheringStates::entering),
                new PageState("staff-seat-enter-problem", STAFF, 422, it -> {
                            entering(it);
                            it.press(ENTER);
                        })
                        .met(Door.SOME_ORGANISATION),
                new PageState(
                        "staff-seat-entered",
                        STAFF,
                        200,
                        it -> enter(it, "Väliaikainen" + System.nanoTime() % 1_000_000)),
                new PageState("staff-group-add-problem", STAFF, 422, it -> {
                            group(it, SMALL);
                            it.page()
                                    .locator("main summary:text-matches(\"Lisää|Lägg till|Add\")")
                                    .click();
                            it.press("main form[action$='/tapaamiset'] .btn");
                        })
                        .met(Door.SOME_ORGANISATION),
                working("staff-calls-to-make", "/tyo/soitot"),
                working("staff-groups", "/tyo/ryhmat"));
    }

    private static void everybodys(Visitor it, String named) {
        it.open("ryhmat");
        it.press("main .doors a:has(:text-matches(\"" + named + "\"))");
    }

    private static void evening(Visitor it) {
        it.open("tapahtumat/" + HowItWasIT.past(it.way().tenant()));
    }

    private static void roster(Visitor it, String named) {
        group(it, named);
        it.press("main a[href$='/nimimerkit']");
    }

    private static void entering(Visitor it) {
        group(it, SMALL);
        it.press("main a[href$='/ilmoita']");
    }

    private static void enter(Visitor it, String nickname) {
        entering(it);
        it.page().locator("#agreed").check(new Locator.CheckOptions().setForce(true));
        it.page().fill("#nickname", nickname);
        it.press(ENTER);
    }

    private static void seat(Visitor it, String opens) {
        Giving.openCard(it, opens);
        it.press("main a[href*='/vastaus/paikat/']");
    }

    /** Asks for a call at this number. */
    private static void call(Visitor it, String number) {
        seat(it, "seat");
        it.page().check("input[name=tell][value=call]");
        it.page().fill("#number", number);
        it.press("main form[action$='/kerro'] .btn");
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

    private static void group(Visitor it, String named) {
        atWork(it, "/tyo/ryhmat");
        it.press("main tbody a:text-matches(\"" + named + "\")");
    }

    private static void exitAnswers(Visitor it, String named) {
        group(it, named);
        it.press("main a[href$='/lopuksi']");
    }

    private static void startQuestions(Visitor it) {
        seat(it, "start");
        it.press("main a[href$='/aluksi']");
    }

    private static void exitQuestions(Visitor it) {
        seat(it, "asked");
        it.press("main a[href$='/lopuksi']");
    }

    private static void atWork(Visitor it, String path) {
        it.comeToWork("WORKER");
        it.open(path);
    }
}
