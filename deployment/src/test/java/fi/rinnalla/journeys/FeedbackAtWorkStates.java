package fi.rinnalla.journeys;

import static fi.rinnalla.journeys.Door.SOME_ORGANISATION;
import static fi.rinnalla.journeys.PageState.Kind.STAFF;

import com.microsoft.playwright.Locator;
import fi.rinnalla.launcher.Ledger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What becomes of one feedback at work, each time of one that is nobody else's. */
final class FeedbackAtWorkStates {
    private static final String SEND = "main form .btn";

    private FeedbackAtWorkStates() {}

    static List<PageState> feedback() {
        return List.of(
                new PageState("staff-entry-problem", STAFF, 422, it -> {
                            it.comeToWork("WORKER");
                            it.open("/tyo/palaute/uusi");
                            it.press(SEND);
                        })
                        .met(SOME_ORGANISATION),
                new PageState("staff-entered", STAFF, 200, FeedbackAtWorkStates::enter),
                new PageState("staff-item-answered", STAFF, 200, it -> {
                            var item = item(it);
                            answer(it, item);
                            it.open(item);
                        })
                        .met(SOME_ORGANISATION),
                new PageState("staff-item-aside", STAFF, 200, it -> {
                            var item = item(it);
                            atWork(it).post(item + "/vastaus", Map.of("answer", "set_aside", "words", "Mainos."));
                            it.open(item);
                        })
                        .met(SOME_ORGANISATION),
                new PageState("staff-item-overtaken", STAFF, 409, it -> {
                            var item = item(it);
                            it.open(item);
                            answer(it, item);
                            check(it, "input[name=answer][value=answer]");
                            it.page().fill("textarea[name=words]", "Kiitos, viemme tämän eteenpäin.");
                            it.press("main form[action$='/vastaus'] button:not([name])");
                        })
                        .met(SOME_ORGANISATION),
                new PageState("staff-draft", STAFF, 200, it -> it.open(item(it) + "/julkaisu")),
                new PageState("staff-draft-problem", STAFF, 422, it -> {
                            it.open(item(it) + "/julkaisu");
                            it.page().fill("textarea[name=said]", "Soittakaa 040 000 0000.");
                            it.press(SEND);
                        })
                        .met(SOME_ORGANISATION),
                new PageState("staff-publication", STAFF, 200, it -> it.open(text(it))),
                new PageState("staff-publication-waiting", STAFF, 422, it -> {
                            var text = text(it);
                            atWork(it).post(text + "/pyynto", Map.of());
                            it.open(text);
                            it.press("main form[action$='/hyvaksynta'] button");
                        })
                        .met(SOME_ORGANISATION),
                new PageState("staff-publication-overtaken", STAFF, 409, it -> {
                            var text = text(it);
                            it.open(text);
                            atWork(it).post(text, rewritten(it));
                            it.press("main .split form .btn.alt");
                        })
                        .met(SOME_ORGANISATION));
    }

    private static void enter(Visitor it) {
        it.comeToWork("WORKER");
        it.open("/tyo/palaute/uusi");
        check(it, "#agreed");
        check(it, "input[name=source][value=paper]");
        check(it, "input[name=mood][value=well]");
        check(it, "#card");
        it.page().fill("textarea[name=wish]", "Toinen tuoli olisi hyvä.");
        it.press(SEND);
    }

    /** Where a new feedback lies whose words may be used. */
    private static String item(Visitor it) {
        it.comeToWork("WORKER");
        return "/tyo/palaute/" + things(it).feedback();
    }

    private static void answer(Visitor it, String item) {
        atWork(it).post(item + "/vastaus", OwnThings.FILLED);
    }

    /** Where the draft of a text about one lies. */
    private static String text(Visitor it) {
        it.comeToWork("WORKER");
        return "/tyo/julkaisut/" + things(it).in("julkaisut");
    }

    /** As if the draft that is open had been stored once more, with other words. */
    private static Map<String, String> rewritten(Visitor it) {
        var form = new HashMap<>(OwnThings.FILLED);
        form.put("said", "Oven löytäminen oli vaikeaa.");
        form.put("version", it.page().locator("main input[name=version]").inputValue());
        return form;
    }

    private static OwnThings things(Visitor it) {
        var account = it.house().demo().worker(it.host(), "WORKER");
        return new OwnThings(
                atWork(it),
                account.email(),
                Ledger.of(it.house().data(), it.way().tenant()));
    }

    private static Guest atWork(Visitor it) {
        return Workers.atWork(it.house(), it.house().demo().worker(it.host(), "WORKER"));
    }

    private static void check(Visitor it, String selector) {
        it.page().locator(selector).check(new Locator.CheckOptions().setForce(true));
    }
}
