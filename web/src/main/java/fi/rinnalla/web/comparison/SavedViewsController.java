package fi.rinnalla.web.comparison;

import fi.rinnalla.domain.comparison.SavedViewId;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.services.comparison.Comparing;
import fi.rinnalla.services.comparison.KeepingViews;
import fi.rinnalla.services.comparison.KeepingViews.Kept;
import fi.rinnalla.web.shared.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import java.util.UUID;

/** Choices of the comparison under names: kept, opened, renamed and removed by any coordinator of the network. */
@RequestScoped
@Path("vertailu/nakymat")
public class SavedViewsController {
    private static final String HERE = "/vertailu/nakymat";

    @Inject
    private KeepingViews keeping;

    @Inject
    private Comparing comparing;

    @Inject
    private NetworkDesk desk;

    @Inject
    private Pages pages;

    @GET
    public Response list(@QueryParam("tila") String state) {
        if (!desk.isOccupied()) {
            return pages.go("/kirjaudu" + desk.asIs());
        }
        return pages.show(SavedViewsPage.TEMPLATE, page().with(state));
    }

    /** Of the choice only what can be chosen here is kept, in our own words. */
    @POST
    public Response keep(
            @FormParam("nimi") String name,
            @FormParam("nakyma") String view,
            @FormParam("osoitin") String indicator,
            @FormParam("jakaja") String divisor,
            @FormParam("alku") String from,
            @FormParam("loppu") String to,
            @FormParam("toiminta") Set<String> programmes,
            @FormParam("kieli") String language) {
        if (!desk.isOccupied()) {
            return pages.go("/kirjaudu");
        }
        var chosen = new ComparisonForm(view, indicator, divisor, from, to, programmes)
                .among(comparing.programmes(), comparing.quarters());
        var kept = keeping.keep(typed(name), chosen.query());
        return kept == Kept.KEPT
                ? done("tallessa", language)
                : pages.again(SavedViewsPage.TEMPLATE, page().mending(typed(name), chosen, kept));
    }

    @POST
    @Path("nimi")
    public Response rename(
            @FormParam("id") String id, @FormParam("nimi") String name, @FormParam("kieli") String language) {
        if (!desk.isOccupied()) {
            return pages.go("/kirjaudu");
        }
        var kept = keeping.rename(id(id), typed(name));
        return kept == Kept.KEPT
                ? done("nimetty", language)
                : pages.again(SavedViewsPage.TEMPLATE, page().mending(id(id), typed(name), kept));
    }

    @POST
    @Path("poisto")
    public Response remove(@FormParam("id") String id, @FormParam("kieli") String language) {
        if (!desk.isOccupied()) {
            return pages.go("/kirjaudu");
        }
        keeping.remove(id(id));
        return done("poistettu", language);
    }

    private Response done(String state, String language) {
        var carried = language == null || !language.matches("[a-z]{2,5}") ? "" : "&kieli=" + language;
        return pages.go(HERE + "?tila=" + state + carried);
    }

    private SavedViewsPage page() {
        var chrome = desk.chrome("view.saved.heading", it -> HERE + "?kieli=" + it.path());
        return SavedViewsPage.of(chrome, comparing.network(), keeping.all());
    }

    private static String typed(String name) {
        return name == null ? "" : name;
    }

    private static SavedViewId id(String written) {
        try {
            return new SavedViewId(UUID.fromString(String.valueOf(written)));
        } catch (IllegalArgumentException nonsense) {
            throw new NotFound(written);
        }
    }
}
