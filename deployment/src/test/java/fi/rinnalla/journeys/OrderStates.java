package fi.rinnalla.journeys;

import static fi.rinnalla.journeys.PageState.Kind.JOURNEY;
import static fi.rinnalla.journeys.PageState.Kind.PUBLIC;
import static fi.rinnalla.journeys.PageState.Kind.STAFF;
import static fi.rinnalla.journeys.PageState.working;

import java.util.List;

/** Ordering an experience partner, for those who order, for those who are asked, and for those who see to it. */
final class OrderStates {
    private OrderStates() {}

    static List<PageState> orders() {
        return List.of(
                PageState.at("professionals", PUBLIC, "ammattilaisille"),
                PageState.at("order", JOURNEY, "tilaa"),
                new PageState("order-problem", JOURNEY, 422, it -> {
                    it.open("tilaa");
                    it.page().fill("#hoped", "Toivomme luentoa.");
                    it.press("main form[action$='/tilaa'] .btn");
                }),
                new PageState("order-sent", JOURNEY, 200, OrderStates::order),
                new PageState("order-mine", JOURNEY, 200, OrderStates::mine),
                new PageState("order-mine-problem", JOURNEY, 422, it -> {
                            mine(it);
                            it.press("main form[action$='/palaute'] .btn");
                        })
                        .met(Door.SOME_ORGANISATION),
                new PageState("own-offers", STAFF, 200, it -> own(it)),
                new PageState("own-offer", STAFF, 200, OrderStates::offer),
                new PageState("own-offer-problem", STAFF, 422, it -> {
                            offer(it);
                            it.press("main form[action$='/aika'] .btn");
                        })
                        .met(Door.SOME_ORGANISATION),
                working("staff-assignments", "/tyo/toimeksiannot"),
                working("staff-assignments-none", "/tyo/toimeksiannot?vaihe=cancelled&laji=advocacy")
                        .met(Door.SOME_ORGANISATION),
                new PageState("staff-assignment", STAFF, 200, it -> one(it, "agreed")),
                new PageState("staff-assignment-done", STAFF, 200, it -> one(it, "done")),
                new PageState("staff-assignment-problem", STAFF, 422, it -> {
                            one(it, "agreed");
                            it.press("main form[action$='/valmistelu'] .btn.alt");
                        })
                        .met(Door.SOME_ORGANISATION),
                new PageState("staff-offer", STAFF, 200, OrderStates::candidates),
                new PageState("staff-offer-problem", STAFF, 422, it -> {
                            candidates(it);
                            it.page().fill("#counterpart", "");
                            it.press("main form[action$='/ehdokkaat'] .btn");
                        })
                        .met(Door.SOME_ORGANISATION),
                working("staff-order-enter", "/tyo/toimeksiannot/uusi").met(Door.SOME_ORGANISATION),
                working("staff-orderers", "/tyo/tilaajat"),
                new PageState("staff-orderer", STAFF, 200, it -> {
                    it.comeToWork("WORKER");
                    it.open("/tyo/tilaajat");
                    it.press("main tbody tr:has(.tag) a");
                }));
    }

    /** What an order needs, in pairs. */
    static String[] filled() {
        return new String[] {
            "organisation", "Oppilaitos",
            "county", "pirkanmaa",
            "counterpart", "lehtori",
            "whereto", "lehtori@oppilaitos.example",
            "strand", "teaching",
            "where", "online",
            "part", "any",
            "length", "hour",
            "speaks", "fi",
            "partners", "1",
            "payer", "orderer"
        };
    }

    private static void order(Visitor it) {
        it.open("tilaa");
        fill(it);
        it.press("main form[action$='/tilaa'] .btn");
    }

    /** Into the form that is open. */
    static void fill(Visitor it) {
        it.page().fill("#organisation", "Oppilaitos");
        it.page().selectOption("#county", "pirkanmaa");
        it.page().fill("#counterpart", "lehtori");
        it.page().fill("#whereto", "lehtori@oppilaitos.example");
        Giving.choose(it, "strand", "TEACHING");
        Giving.choose(it, "where", "ONLINE");
    }

    private static void mine(Visitor it) {
        Giving.openCard(it, "order");
        it.press("main a[href*='/vastaus/tilaukset/']");
    }

    private static void own(Visitor it) {
        it.comeToWork("EXPERIENCE_PARTNER");
        it.open("/oma/tarjoukset");
    }

    private static void offer(Visitor it) {
        // Whoever is asked in each of the stories of the demonstration.
        it.comeToWork(it.house()
                .demo()
                .workers(it.host(), "EXPERIENCE_PARTNER")
                .get(it.host().startsWith("lauste") ? 0 : 1));
        it.open("/oma/tarjoukset");
        it.press("main .rows a");
    }

    private static void one(Visitor it, String stage) {
        it.comeToWork("WORKER");
        it.open("/tyo/toimeksiannot?vaihe=" + stage);
        it.press("main tbody a");
    }

    private static void candidates(Visitor it) {
        one(it, "received");
        it.press("main a[href$='/ehdokkaat']");
    }
}
