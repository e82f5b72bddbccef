package fi.rinnalla.journeys;

import static fi.rinnalla.journeys.PageState.Kind.JOURNEY;
import static fi.rinnalla.journeys.PageState.Kind.STAFF;
import static fi.rinnalla.journeys.PageState.working;

import com.microsoft.playwright.Locator;
import java.util.List;

/** Asking for somebody beside oneself, for those who ask and for those who answer. */
final class RequestStates {
    private static final String MESSAGE = "main form[action$='/viesti'] .btn";

    private RequestStates() {}

    static List<PageState> requests() {
        return List.of(
                PageState.at("request", JOURNEY, "pyynto"),
                new PageState("request-problem", JOURNEY, 422, it -> {
                    it.open("pyynto");
                    it.page().fill("#told", "Toivon iltaa.");
                    choose(it, "answered", "call");
                    it.press("main form[action$='/pyynto'] .btn");
                }),
                new PageState("request-sent", JOURNEY, 200, RequestStates::ask),
                PageState.at("request-kept", JOURNEY, "pyynto?tila=talteen"),
                new PageState("request-mine", JOURNEY, 200, RequestStates::mine),
                new PageState("request-mine-problem", JOURNEY, 422, it -> {
                    mine(it);
                    it.press(MESSAGE);
                }),
                working("staff-requests", "/tyo/pyynnot"),
                new PageState("staff-request", STAFF, 200, RequestStates::one),
                new PageState("staff-request-problem", STAFF, 422, it -> {
                    one(it);
                    it.press(MESSAGE);
                }),
                working("staff-request-enter", "/tyo/pyynnot/uusi?tapa=call"),
                new PageState("staff-request-enter-problem", STAFF, 422, it -> {
                    enter(it);
                    it.press("main form[action$='/uusi'] .btn");
                }),
                new PageState("staff-request-entered", STAFF, 200, it -> {
                    enter(it);
                    check(it, "#agreed");
                    choose(it, "wishes", "not_sure");
                    it.press("main form[action$='/uusi'] .btn");
                }));
    }

    private static void ask(Visitor it) {
        it.open("pyynto");
        choose(it, "wishes", "come_to_a_meeting");
        it.page().fill("#area", "Lahti");
        it.press("main form[action$='/pyynto'] .btn");
    }

    private static void mine(Visitor it) {
        Giving.openCard(it, "request");
        it.press("main a[href*='/vastaus/pyynnot/']");
    }

    private static void one(Visitor it) {
        it.comeToWork("WORKER");
        it.open("/tyo/pyynnot");
        it.press("main .rows a");
    }

    private static void enter(Visitor it) {
        it.comeToWork("WORKER");
        it.open("/tyo/pyynnot/uusi?tapa=visit");
    }

    private static void choose(Visitor it, String name, String value) {
        check(it, "input[name=" + name + "][value=" + value + "]");
    }

    private static void check(Visitor it, String selector) {
        it.page().locator(selector).check(new Locator.CheckOptions().setForce(true));
    }
}
