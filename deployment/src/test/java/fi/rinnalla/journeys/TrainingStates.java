package fi.rinnalla.journeys;

import static fi.rinnalla.journeys.PageState.Kind.JOURNEY;
import static fi.rinnalla.journeys.PageState.Kind.PUBLIC;
import static fi.rinnalla.journeys.PageState.Kind.STAFF;
import static fi.rinnalla.journeys.PageState.working;

import java.util.List;

/** Training: the call and an application, a training on the card, and the trainers' pages. */
final class TrainingStates {
    private static final String SEND = "main form[action$='/hakemus'] .btn";

    private TrainingStates() {}

    static List<PageState> trainings() {
        return List.of(
                PageState.at("training-call", PUBLIC, "koulutus"),
                PageState.at("training-apply", JOURNEY, "koulutus/hakemus"),
                new PageState("training-apply-problem", JOURNEY, 422, it -> {
                            it.open("koulutus/hakemus");
                            it.press(SEND);
                        })
                        .met(Door.SOME_ORGANISATION),
                new PageState("training-mine", JOURNEY, 200, it -> {
                    Giving.openCard(it, "application");
                    it.press("main a[href*='/vastaus/hakemukset/']");
                }),
                new PageState("training-own", JOURNEY, 200, TrainingStates::own),
                new PageState("training-note", JOURNEY, 200, it -> {
                    own(it);
                    it.press("main .rows a[href*='/muistiinpano']");
                }),
                PageState.at("certificate-check", PUBLIC, "todistus?koodi=bcdf-2345-ghjk"),
                working("staff-trainings", "/tyo/koulutus"),
                working("staff-training-new", "/tyo/koulutus/uusi"),
                new PageState("staff-training", STAFF, 200, TrainingStates::running),
                new PageState("staff-training-sheet", STAFF, 200, it -> {
                    running(it);
                    it.press("main a[href$='/lista']");
                }),
                new PageState("staff-training-enter", STAFF, 200, it -> {
                    it.comeToWork("WORKER");
                    it.open("/tyo/koulutus");
                    it.press("main .rows li:has(.tag.warn) a");
                    it.press("main a[href*='/tyo/koulutushakemus']");
                }),
                new PageState("staff-training-session", STAFF, 200, it -> {
                            running(it);
                            it.press("main a[href$='/kerta']");
                        })
                        .met(Door.SOME_ORGANISATION),
                new PageState("staff-attendance", STAFF, 200, it -> {
                    running(it);
                    it.press("main .rows a[href*='/tyo/koulutuskerrat/']");
                }),
                new PageState("staff-participant", STAFF, 200, it -> {
                    running(it);
                    it.press("main .rows a[href*='/tyo/osallistujat/']");
                }),
                new PageState("staff-applicant", STAFF, 200, it -> {
                    it.comeToWork("WORKER");
                    it.open("/tyo/koulutus");
                    it.press("main .rows li:has(.tag.warn) a");
                    it.press("main a[href*='/tyo/hakijat/']");
                }));
    }

    private static void own(Visitor it) {
        Giving.openCard(it, "training");
        it.press("main a[href*='/vastaus/koulutukset/']");
    }

    private static void running(Visitor it) {
        it.comeToWork("WORKER");
        it.open("/tyo/koulutus");
        it.press("main .rows li:has(:text-matches(\"Käynnissä|Pågår|Running\")) a");
    }
}
