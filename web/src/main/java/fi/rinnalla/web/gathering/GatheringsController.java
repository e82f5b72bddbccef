package fi.rinnalla.web.gathering;

import fi.rinnalla.domain.gathering.GatheringId;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.gathering.SeeingGatherings;
import fi.rinnalla.web.guidance.Markdown;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Chromes;
import fi.rinnalla.web.shared.Notice;
import fi.rinnalla.web.shared.Pages;
import fi.rinnalla.web.shared.Spoken;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;

/** Groups and events: the lists, and the page of each. */
@RequestScoped
@Path("{language:fi|sv|en|selko}/{door:" + Door.EITHER + "}")
public class GatheringsController {
    @Inject
    private SeeingGatherings seeing;

    @Inject
    private Markdown markdown;

    @Inject
    private Chromes chromes;

    @Inject
    private Spoken spoken;

    @Inject
    private Pages pages;

    @GET
    public Response list(
            @PathParam("language") String path, @PathParam("door") String name, @BeanParam GatheringsForm form) {
        var door = Door.at(name);
        var chrome = chrome(spoken.here(path), door, GatheringsForm.href(form.filter()));
        var seen = seeing.all(door.kind(), form.filter());
        return pages.showUntil(
                seen.trueUntil(), GatheringsPage.TEMPLATE, new GatheringsPage(chrome, door, seen, form.filter()));
    }

    @GET
    @Path("{gathering}")
    public Response one(
            @PathParam("language") String path,
            @PathParam("door") String name,
            @PathParam("gathering") UUID id,
            @QueryParam("tila") @DefaultValue("") String state) {
        var door = Door.at(name);
        var chrome = chrome(spoken.here(path), door, "/" + id);
        var view = seeing.one(new GatheringId(id));
        var materials = ShownMaterial.all(view.materials(), chrome.language(), markdown);
        return pages.show(
                GatheringPage.TEMPLATE, new GatheringPage(chrome, door, view, materials, notice(state, chrome)));
    }

    private Chrome chrome(Language language, Door door, String rest) {
        return chromes.portal(language, "portal.title." + door.path(), Chrome.Exit.QUIET, door.path() + rest);
    }

    private static Optional<Notice> notice(String state, Chrome chrome) {
        return switch (state) {
            case "peruttu" -> Optional.of(Notice.ok(chrome.voice().say("gathering.mine.left")));
            case "talteen" -> Optional.of(Notice.ok(chrome.voice().say("gathering.done.kept")));
            default -> Optional.empty();
        };
    }
}
