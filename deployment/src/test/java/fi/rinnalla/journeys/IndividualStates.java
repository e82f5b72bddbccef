package fi.rinnalla.journeys;

import static fi.rinnalla.journeys.PageState.Kind.JOURNEY;
import static fi.rinnalla.journeys.PageState.Kind.STAFF;
import static fi.rinnalla.journeys.PageState.working;

import java.util.List;

/** Support at a meeting and resource coaching, for the parent, for whoever carries it, and for a partner who comes along. */
final class IndividualStates {
    private IndividualStates() {}

    static List<PageState> individual() {
        return List.of(
                new PageState("meeting-before", JOURNEY, 200, it -> meeting(it, "meeting")),
                new PageState("meeting-before-problem", JOURNEY, 422, it -> {
                            meeting(it, "meeting");
                            it.page().fill("#wants_to_say", "Tunnus on 131052-308T.");
                            it.press("main form[action$='/ennen'] .btn");
                        })
                        .met(Door.SOME_ORGANISATION),
                new PageState("meeting-paper", JOURNEY, 200, it -> {
                    meeting(it, "meeting");
                    it.press("main a[href$='/tuloste']");
                }),
                new PageState("meeting-after", JOURNEY, 200, it -> meeting(it, "met")),
                new PageState("coaching-mine", JOURNEY, 200, it -> coaching(it)),
                new PageState("coaching-mine-problem", JOURNEY, 422, it -> {
                            coaching(it);
                            it.page().fill("#goal-1", "Tunnus on 131052-308T.");
                            it.press("main form[action$='/tavoitteet'] .btn");
                        })
                        .met(Door.SOME_ORGANISATION),
                working("staff-individual", "/tyo/yksilotuki"),
                working("staff-individual-narrowed", "/tyo/yksilotuki?laji=meeting&tila=true")
                        .met(Door.SOME_ORGANISATION),
                new PageState("staff-meeting", STAFF, 200, it -> listed(it, "palaveri")),
                new PageState("staff-meeting-problem", STAFF, 422, it -> {
                            listed(it, "palaveri");
                            it.page().fill("#day", "");
                            it.press("main form[action$='/muuta'] .btn");
                        })
                        .met(Door.SOME_ORGANISATION),
                new PageState("staff-coaching", STAFF, 200, it -> listed(it, "valmennus")),
                new PageState("staff-coaching-problem", STAFF, 422, it -> {
                            listed(it, "valmennus");
                            it.press("main form[action$='/tapaaminen'] .btn");
                        })
                        .met(Door.SOME_ORGANISATION),
                new PageState("own-meetings", STAFF, 200, it -> {
                    it.comeToWork("EXPERIENCE_PARTNER");
                    it.open("/oma/palaverit");
                }));
    }

    private static void meeting(Visitor it, String opens) {
        Giving.openCard(it, opens);
        it.press("main a[href*='/vastaus/pyynnot/']");
        it.press("main a[href$='/palaveri']");
    }

    private static void coaching(Visitor it) {
        Giving.openCard(it, "coaching");
        it.press("main a[href*='/vastaus/pyynnot/']");
        it.press("main a[href$='/valmennus']");
    }

    private static void listed(Visitor it, String part) {
        it.comeToWork("WORKER");
        it.open("/tyo/yksilotuki?tila=true");
        it.press("main tbody a[href$='/" + part + "']");
    }
}
