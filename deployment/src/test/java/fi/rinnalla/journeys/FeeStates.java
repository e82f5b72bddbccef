package fi.rinnalla.journeys;

import static fi.rinnalla.journeys.PageState.Kind.STAFF;
import static fi.rinnalla.journeys.PageState.working;

import fi.rinnalla.domain.shared.Helsinki;
import java.time.LocalDate;
import java.util.List;

/** A partner's log and fees, who is to be called, and what whoever approves fees sees. */
final class FeeStates {
    /** So long ago every first partner of the demonstration met somebody for an hour. */
    private static final int DAYS_AGO = 3;

    private FeeStates() {}

    static List<PageState> fees() {
        return List.of(
                new PageState("own-log", STAFF, 200, it -> own(it, "/oma/kirjaa")),
                new PageState("own-log-problem", STAFF, 422, it -> {
                            own(it, "/oma/kirjaa");
                            it.page().fill("#km", "paljon");
                            it.press("main form[action='/oma/kirjaa'] > .actions .btn");
                        })
                        .met(Door.SOME_ORGANISATION),
                new PageState("own-log-alike", STAFF, 422, it -> {
                    own(it, "/oma/kirjaa");
                    it.page().check("input[name=kind][value=meeting]");
                    it.page().check("input[name=length][value='60']");
                    it.page()
                            .fill(
                                    "#day",
                                    LocalDate.now(Helsinki.ZONE)
                                            .minusDays(DAYS_AGO)
                                            .toString());
                    it.press("main form[action='/oma/kirjaa'] > .actions .btn");
                }),
                new PageState("own-fees", STAFF, 200, it -> own(it, "/oma/palkkiot")),
                new PageState("own-fees-problem", STAFF, 422, it -> {
                            own(it, "/oma/palkkiot");
                            it.page().fill("#limit", "paljon");
                            it.press("main form[action='/oma/palkkiot/raja'] .btn");
                        })
                        .met(Door.SOME_ORGANISATION),
                working("staff-debriefs", "/tyo/purut"),
                new PageState("fourth-debriefs", STAFF, 200, it -> {
                            it.comeToWork(Newcomer.FOURTH.in(it.house()));
                            it.open("/tyo/purut");
                        })
                        .met(Door.FOURTH),
                new PageState("staff-fees", STAFF, 200, it -> approving(it, "/tyo/palkkiot")),
                new PageState("staff-fees-problem", STAFF, 422, it -> {
                            approving(it, "/tyo/palkkiot");
                            it.press("main form[action='/tyo/palkkiot'] .btn");
                        })
                        .met(Door.SOME_ORGANISATION),
                new PageState("staff-claim", STAFF, 200, FeeStates::waiting),
                new PageState("staff-claim-problem", STAFF, 422, it -> {
                            waiting(it);
                            it.press("main form[action$='/palautus'] .btn");
                        })
                        .met(Door.SOME_ORGANISATION),
                new PageState("staff-claim-agreed", STAFF, 200, it -> {
                    approving(it, "/tyo/palkkiot");
                    it.press("main form[action='/tyo/maksulistat'] tbody a");
                }),
                new PageState("staff-paylist", STAFF, 200, it -> {
                    approving(it, "/tyo/palkkiot");
                    it.press("main a[href^='/tyo/maksulistat/']");
                }),
                new PageState("staff-rates", STAFF, 200, it -> approving(it, "/hallinta/palkkiot")),
                new PageState("staff-rates-problem", STAFF, 422, it -> {
                            approving(it, "/hallinta/palkkiot");
                            it.page().fill("#each", "paljon");
                            it.submit();
                        })
                        .met(Door.SOME_ORGANISATION));
    }

    private static void waiting(Visitor it) {
        approving(it, "/tyo/palkkiot");
        it.press("main form[action='/tyo/palkkiot'] tbody a");
    }

    private static void own(Visitor it, String path) {
        it.comeToWork("EXPERIENCE_PARTNER");
        it.open(path);
    }

    private static void approving(Visitor it, String path) {
        it.comeToWork("FEE_APPROVER");
        it.open(path);
    }
}
