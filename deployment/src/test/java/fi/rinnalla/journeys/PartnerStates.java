package fi.rinnalla.journeys;

import static fi.rinnalla.journeys.PageState.Kind.JOURNEY;
import static fi.rinnalla.journeys.PageState.Kind.STAFF;
import static fi.rinnalla.journeys.PageState.working;

import java.util.List;

/** The register of partners, and a partner's own pages. */
final class PartnerStates {
    private PartnerStates() {}

    static List<PageState> partners() {
        return List.of(
                working("staff-partners", "/tyo/kumppanit"),
                working("staff-partner-none-to-take", "/tyo/kumppanit/uusi").met(Door.SOME_ORGANISATION),
                new PageState("staff-partner", STAFF, 200, PartnerStates::one),
                new PageState("staff-partner-problem", STAFF, 422, it -> {
                    one(it);
                    it.page().fill("#called", "");
                    it.page().fill("#carries", "kaksi");
                    it.submit();
                }),
                new PageState("staff-candidates", STAFF, 200, it -> {
                    it.comeToWork("WORKER");
                    it.open("/tyo/pyynnot");
                    it.press("main .rows a");
                    it.press("main a[href$='/ehdokkaat']");
                }),
                new PageState("staff-proposed", STAFF, 200, it -> {
                    it.comeToWork("WORKER");
                    it.open("/tyo/pyynnot");
                    it.press(
                            "main .rows li:has(:text-matches(\"Ehdotus odottaa|Ett förslag väntar|A proposal waits\")) a");
                    it.press("main a[href$='/ehdokkaat']");
                }),
                new PageState("request-proposed", JOURNEY, 200, it -> {
                    Giving.openCard(it, "proposed");
                    it.press("main a[href*='/vastaus/pyynnot/']");
                }),
                new PageState("own", STAFF, 200, it -> own(it, "/oma")),
                new PageState("own-wellbeing", STAFF, 200, it -> own(it, "/oma/jaksaminen")),
                new PageState("own-profile", STAFF, 200, it -> own(it, "/oma/profiili")),
                new PageState("own-profile-problem", STAFF, 422, it -> {
                            own(it, "/oma/profiili");
                            it.page().fill("#called", "");
                            it.submit();
                        })
                        .met(Door.SOME_ORGANISATION));
    }

    private static void one(Visitor it) {
        it.comeToWork("WORKER");
        it.open("/tyo/kumppanit");
        it.press("main tbody a");
    }

    private static void own(Visitor it, String path) {
        it.comeToWork("EXPERIENCE_PARTNER");
        it.open(path);
    }
}
