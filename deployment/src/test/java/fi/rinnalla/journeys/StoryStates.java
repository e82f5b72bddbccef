package fi.rinnalla.journeys;

import static fi.rinnalla.journeys.PageState.Kind.STAFF;
import static fi.rinnalla.journeys.PageState.working;

import java.util.List;

/** What partners commit themselves to, and their own stories. */
final class StoryStates {
    private static final String DRAFT = "main tr:has(:text-matches(\"^(Luonnos|Utkast|Draft)$\")) a";

    private StoryStates() {}

    static List<PageState> stories() {
        return List.of(
                working("staff-commitments", "/hallinta/sitoumukset"),
                new PageState("staff-commitment-draft", STAFF, 200, it -> text(it, DRAFT)),
                new PageState("staff-commitment-problem", STAFF, 422, it -> {
                            text(it, DRAFT);
                            it.page().fill("#title-fi", "");
                            it.submit();
                        })
                        .met(Door.SOME_ORGANISATION),
                new PageState("staff-commitment-taking-problem", STAFF, 422, it -> {
                            text(it, DRAFT);
                            it.press("main form[action$='/voimaan'] button");
                        })
                        .met(Door.SOME_ORGANISATION),
                new PageState("staff-commitment", STAFF, 200, it -> text(it, "main tr:has(.tag.ok) a")),
                working("staff-story-uses", "/tyo/kaytot"),
                new PageState("own-commitments", STAFF, 200, it -> own(it, "/oma/sitoumukset")),
                new PageState("own-commitment", STAFF, 200, it -> {
                    own(it, "/oma/sitoumukset");
                    it.press("main section.box:last-of-type .actions a");
                }),
                new PageState("own-commitment-signing", STAFF, 200, StoryStates::signing),
                new PageState("own-commitment-problem", STAFF, 422, it -> {
                            signing(it);
                            it.submit();
                        })
                        .met(Door.SOME_ORGANISATION),
                new PageState("own-story", STAFF, 200, it -> own(it, "/oma/tarina")),
                new PageState("own-story-text", STAFF, 200, it -> own(it, "/oma/tarina/vanhemmille")),
                new PageState("own-story-use", STAFF, 200, it -> own(it, "/oma/kaytot/uusi?osa=vanhemmille")),
                new PageState("own-story-use-problem", STAFF, 422, it -> {
                            own(it, "/oma/kaytot/uusi?osa=vanhemmille");
                            it.submit();
                        })
                        .met(Door.SOME_ORGANISATION),
                new PageState("own-story-withdraw", STAFF, 200, it -> own(it, "/oma/kaytot/peruminen"))
                        .met(Door.SOME_ORGANISATION));
    }

    private static void text(Visitor it, String selector) {
        it.comeToWork("WORKER");
        it.open("/hallinta/sitoumukset");
        it.press(selector);
    }

    /** The last of the texts is signed by the third partner of no organisation. */
    private static void signing(Visitor it) {
        it.comeToWork(
                it.house().demo().workers(it.way().host(), "EXPERIENCE_PARTNER").get(2));
        it.open("/oma/sitoumukset");
        it.press("main section.box:last-of-type .actions a");
    }

    private static void own(Visitor it, String path) {
        it.comeToWork("EXPERIENCE_PARTNER");
        it.open(path);
    }
}
