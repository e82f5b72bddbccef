package fi.rinnalla.journeys;

import static fi.rinnalla.journeys.PageState.Kind.JOURNEY;
import static fi.rinnalla.journeys.PageState.Kind.STAFF;
import static fi.rinnalla.journeys.PageState.working;

import fi.rinnalla.launcher.Ledger;
import java.util.List;

/** Training of professionals: finding one by its code and rating oneself, and the pages of those who give it. */
final class TaughtStates {
    private static final String LIST = "/tyo/ammattilaiskoulutukset";

    private TaughtStates() {}

    static List<PageState> professionals() {
        return List.of(
                PageState.at("taught-find", JOURNEY, "koulutuspalaute"),
                PageState.at("taught-unknown", JOURNEY, "koulutuspalaute?koodi=bcdf-2345")
                        .met(Door.SOME_ORGANISATION),
                new PageState("taught-home", JOURNEY, 200, TaughtStates::open),
                new PageState("taught-rate", JOURNEY, 200, it -> {
                    open(it);
                    it.press("main a[href*='/koulutuspalaute/']");
                }),
                new PageState("taught-rate-problem", JOURNEY, 422, it -> {
                            open(it);
                            it.press("main a[href*='/koulutuspalaute/']");
                            it.press("main form .btn");
                        })
                        .met(Door.SOME_ORGANISATION),
                working("staff-taught", LIST),
                working("staff-taught-new", LIST + "/uusi"),
                new PageState("staff-taught-problem", STAFF, 422, it -> {
                            it.comeToWork("WORKER");
                            it.open(LIST + "/uusi");
                            it.press("main form .btn");
                        })
                        .met(Door.SOME_ORGANISATION),
                new PageState("staff-taught-counting", STAFF, 200, it -> one(it, "li:has(.tag.warn)")),
                new PageState("staff-taught-held", STAFF, 200, it -> one(it, "li:has(.muted):last-child")),
                new PageState("staff-taught-paper", STAFF, 200, it -> {
                            one(it, "li:has(.tag.warn)");
                            it.press("main a[href$='/paperi']");
                        })
                        .met(Door.SOME_ORGANISATION),
                new PageState("staff-taught-sheet", STAFF, 200, it -> {
                            one(it, "li:has(.tag.warn)");
                            it.press("main a[href$='/lomake']");
                        })
                        .met(Door.SOME_ORGANISATION));
    }

    /** What a training needs, in pairs, but its day. */
    static String[] filled() {
        return new String[] {
            "title-fi", "Oma koulutus",
            "starts", "9.00",
            "minutes", "60",
            "where", "online",
            "capacity", "10",
            "trainers", "Työntekijä 1"
        };
    }

    /** The one that was a few days ago: its ratings are open. */
    private static void open(Visitor it) {
        it.open("koulutuspalaute?koodi=" + code(it));
    }

    private static String code(Visitor it) {
        return Ledger.of(it.house().data(), it.host().split("\\.")[0])
                .list(
                        String.class,
                        "select code from app.professional_training where state = 'PLANNED' and held_on < current_date")
                .get(0);
    }

    private static void one(Visitor it, String which) {
        it.comeToWork("WORKER");
        it.open(LIST);
        it.press("main .rows " + which + " a");
    }
}
