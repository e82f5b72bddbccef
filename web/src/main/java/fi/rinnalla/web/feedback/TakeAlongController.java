package fi.rinnalla.web.feedback;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.feedback.TakingEverythingAlong;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Chromes;
import fi.rinnalla.web.shared.Pages;
import fi.rinnalla.web.shared.Spoken;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;

/** Everything on the card as a file. Its name says nothing of what is in it. */
@RequestScoped
@Path("{language:fi|sv|en|selko}/vastaus")
public class TakeAlongController {
    @Inject
    private Provider<TakingEverythingAlong> taking;

    @Inject
    private Instance<OnTheCard> others;

    @Inject
    private ItemPages items;

    @Inject
    private Chromes chromes;

    @Inject
    private Spoken spoken;

    @Inject
    private Pages pages;

    @Inject
    private Caller caller;

    @GET
    @Path("tiedosto.html")
    public Response page(@PathParam("language") String path) {
        var language = spoken.here(path);
        if (!caller.holdsCard()) {
            return ended(language);
        }
        var chrome = chrome(language);
        var all = taking.get().everything().stream()
                .map(it -> items.page(it, language, Optional.empty(), List.of()))
                .toList();
        return asFile(
                pages.show(EverythingPage.TEMPLATE, new EverythingPage(chrome, all, others(chrome))), "tiedosto.html");
    }

    @GET
    @Path("tiedosto.json")
    public Response json(@PathParam("language") String path) {
        var language = spoken.here(path);
        if (!caller.holdsCard()) {
            return ended(language);
        }
        var text = EverythingJson.of(taking.get().everything(), others(chrome(language)));
        return asFile(Response.ok(text, "application/json;charset=UTF-8").build(), "tiedosto.json");
    }

    private List<OnTheCard.Along> others(Chrome chrome) {
        return others.stream().flatMap(it -> it.along(chrome).stream()).toList();
    }

    private Chrome chrome(Language language) {
        return chromes.portal(language, "portal.title.card", Chrome.Exit.NONE, "vastaus");
    }

    private Response ended(Language language) {
        return pages.go("/" + language.path() + "/vastaus?tila=paattyi");
    }

    private static Response asFile(Response response, String name) {
        return Response.fromResponse(response)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }
}
