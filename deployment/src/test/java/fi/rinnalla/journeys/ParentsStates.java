package fi.rinnalla.journeys;

import static fi.rinnalla.journeys.Door.SOME_ORGANISATION;
import static fi.rinnalla.journeys.PageState.Kind.JOURNEY;
import static fi.rinnalla.journeys.PageState.Kind.ON_THE_PHONE;
import static fi.rinnalla.journeys.PageState.Kind.PUBLIC;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What parents meet without a seat: the front, texts, feedback, the navigator, the card. */
final class ParentsStates {
    private ParentsStates() {}

    static List<PageState> front() {
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
        front.add(PageState.at("changes-no-such-topic", PUBLIC, "sanoit-teimme?aihe=saa"));
        front.add(PageState.at("changes-empty-filter", PUBLIC, "sanoit-teimme?aika=2001Q1"));
        front.add(new PageState("not-found", PUBLIC, 404, it -> it.open("ei-ole")));
        return front;
    }

    static List<PageState> feedback() {
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
                }),
                new PageState("feedback-at-a-place", JOURNEY, 200, it -> it.open("/q/" + placeOf(it)))
                        .met(SOME_ORGANISATION),
                new PageState("feedback-urgent", JOURNEY, 200, it -> Giving.feedback(it, false, "En jaksa elää näin."))
                        .met(SOME_ORGANISATION),
                new PageState("feedback-number", JOURNEY, 422, it -> Giving.feedback(it, true, "Soita 040 000 0000."))
                        .met(SOME_ORGANISATION),
                new PageState(
                                "feedback-identity-code",
                                JOURNEY,
                                422,
                                it -> Giving.feedback(it, true, "On 131052-308T."))
                        .met(SOME_ORGANISATION),
                new PageState("feedback-sent-otherwise", JOURNEY, 409, ParentsStates::sentOtherwise)
                        .met(SOME_ORGANISATION),
                new PageState("feedback-expired", JOURNEY, 422, it -> {
                            it.open("palaute");
                            it.page().fill("textarea[name=wish]", "Ovi oli vaikea löytää.");
                            it.page().evaluate("document.querySelector('main input[name=key]').value = 'old'");
                            it.submit();
                        })
                        .met(SOME_ORGANISATION));
    }

    private static String placeOf(Visitor it) {
        return Map.of("kasper", "tikkurila", "lauste", "turku", "aspa", "jyvaskyla")
                .get(it.way().tenant());
    }

    /** The same form came with other words before. */
    private static void sentOtherwise(Visitor it) {
        it.open("palaute");
        var key = it.page().locator("main input[name=key]").first().inputValue();
        it.knock().post("/fi/palaute", Map.of("key", key, "mood", "well", "wish", "Ensin näin."));
        Giving.fillIn(it, false, "Sitten toisin.");
        it.submit();
    }

    static List<PageState> navigator() {
        return List.of(
                PageState.at("navigator", ON_THE_PHONE, "tilanne"),
                new PageState("navigator-filled", ON_THE_PHONE, 200, ParentsStates::countedDays),
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

    static List<PageState> card() {
        return List.of(
                PageState.at("card-door", JOURNEY, "vastaus"),
                new PageState("card-wrong", JOURNEY, 422, it -> Giving.words(it, "kissa istuu")),
                PageState.at("card-deleted", JOURNEY, "vastaus/poistettu"),
                PageState.at("card-closed", JOURNEY, "vastaus?tila=kiinni"),
                PageState.at("card-ended", JOURNEY, "vastaus?tila=paattyi").met(SOME_ORGANISATION),
                new PageState("card-new-words", JOURNEY, 200, it -> {
                    Giving.feedback(it, true);
                    Giving.words(
                            it,
                            String.join(" ", it.page().locator(".wordcard li").allInnerTexts()));
                    it.press("main form[action$='/uudet-sanat'] button");
                }),
                new PageState("card-waiting", JOURNEY, 200, it -> Giving.openCard(it, "waiting")),
                new PageState("card-item-answered", JOURNEY, 200, it -> Giving.firstItem(it, "answer")),
                new PageState("card-item-no-change", JOURNEY, 200, it -> Giving.firstItem(it, "no-change")),
                new PageState("card-item-published", JOURNEY, 200, it -> Giving.firstItem(it, "published")),
                new PageState("card-delete", JOURNEY, 200, it -> {
                    Giving.openCard(it, "waiting");
                    it.open("vastaus/poista");
                }));
    }
}
