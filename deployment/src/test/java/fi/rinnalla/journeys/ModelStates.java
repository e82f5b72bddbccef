package fi.rinnalla.journeys;

import static fi.rinnalla.journeys.PageState.Kind.PUBLIC;
import static fi.rinnalla.journeys.PageState.Kind.STAFF;
import static fi.rinnalla.journeys.PageState.working;

import fi.rinnalla.launcher.Ledger;
import java.util.List;
import java.util.UUID;

/** Models: the list with the counties, one that is a copy, its draft, a county, its checklist, and what others offer. */
final class ModelStates {
    static final String LIST = "/kehitys/mallit";

    private ModelStates() {}

    static List<PageState> models() {
        return List.of(
                PageState.at("models", PUBLIC, "mallit"),
                new PageState("model", PUBLIC, 200, it -> {
                    it.open("mallit");
                    it.press("main .box a");
                }),
                working("staff-models", LIST),
                new PageState("staff-model", STAFF, 200, ModelStates::used),
                new PageState("staff-model-new", STAFF, 422, it -> {
                            it.comeToWork("WORKER");
                            it.open(LIST + "/uusi");
                            it.press("main form .btn");
                        })
                        .met(Door.SOME_ORGANISATION),
                new PageState("staff-model-draft", STAFF, 200, it -> {
                            used(it);
                            it.press("main a[href$='/luonnos']");
                        })
                        .met(Door.SOME_ORGANISATION),
                new PageState("staff-model-county", STAFF, 200, it -> {
                    used(it);
                    it.press("main .rows a[href*='/vaihe?alue=']");
                }),
                new PageState("staff-model-check", STAFF, 200, it -> {
                            used(it);
                            it.press("main a[href$='/tarkistus']");
                        })
                        .met(Door.SOME_ORGANISATION),
                working("staff-models-offered", LIST + "/muilta").met(Door.SOME_ORGANISATION));
    }

    /** What a model needs, in pairs. */
    static String[] filled() {
        return new String[] {
            "name-fi", "Oma malli",
            "purpose-fi", "Vanhempi tulee kuulluksi.",
            "steps-fi", "Avaa ovi\nKeitä kahvia",
            "checklist-fi", "Ovi oli auki"
        };
    }

    /** Other tests write models of their own meanwhile: one that is in use in a county, and being rewritten. */
    private static void used(Visitor it) {
        var model = Ledger.of(it.house().data(), it.way().tenant())
                .list(
                        UUID.class,
                        "select a.model_id from app.model_adoption a join app.model_version v on v.model_id = a.model_id"
                                + " where v.in_force_on is null order by a.id limit 1")
                .get(0);
        it.comeToWork("WORKER");
        it.open(LIST + "/" + model);
    }
}
