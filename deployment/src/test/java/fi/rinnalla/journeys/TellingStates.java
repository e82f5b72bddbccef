package fi.rinnalla.journeys;

import static fi.rinnalla.journeys.PageState.Kind.PUBLIC;
import static fi.rinnalla.journeys.PageState.Kind.STAFF;
import static fi.rinnalla.journeys.PageState.working;

import fi.rinnalla.launcher.Ledger;
import java.util.List;
import java.util.UUID;

/** Stories and publications for everybody, on their way out, and gone; and the poster of a month. */
final class TellingStates {
    private static final String OUT = "withdrawn_on is null and out_on is not null and ends_on > current_date";

    private TellingStates() {}

    static List<PageState> stories() {
        return List.of(
                PageState.at("stories", PUBLIC, "tarinat"),
                new PageState("story", PUBLIC, 200, it -> {
                    it.open("tarinat/" + story(it, OUT + " order by begun_on limit 1"));
                    it.page().locator("main details summary").first().click();
                }),
                new PageState(
                                "story-gone",
                                PUBLIC,
                                410,
                                it -> it.open(
                                        "tarinat/" + story(it, "withdrawn_on is not null and out_on is not null")))
                        .met(Door.SOME_ORGANISATION),
                working("staff-stories", "/tyo/tarinat"),
                new PageState("staff-story", STAFF, 200, it -> {
                    it.comeToWork("WORKER");
                    it.open("/tyo/tarinat/" + story(it, OUT + " order by begun_on limit 1"));
                }),
                new PageState("staff-own-publication-problem", STAFF, 422, it -> {
                            it.comeToWork("WORKER");
                            it.open("/tyo/omat-julkaisut/uusi");
                            it.submit();
                        })
                        .met(Door.SOME_ORGANISATION),
                new PageState("own-public-story", STAFF, 200, it -> {
                    it.comeToWork("EXPERIENCE_PARTNER");
                    it.open("/oma/tarinat");
                    it.press("main ul.rows a");
                }),
                working("staff-monthly-poster", "/tyo/muutosjuliste"));
    }

    private static UUID story(Visitor it, String which) {
        return Ledger.of(it.house().data(), it.way().tenant())
                .list(UUID.class, "select id from app.public_story where " + which)
                .get(0);
    }
}
