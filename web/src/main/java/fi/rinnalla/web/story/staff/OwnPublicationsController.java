package fi.rinnalla.web.story.staff;

import fi.rinnalla.domain.story.OwnPublicationId;
import fi.rinnalla.services.story.KeepingOwnPublications;
import fi.rinnalla.services.story.PublicationRow;
import fi.rinnalla.web.access.Desk;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Chromes;
import fi.rinnalla.web.shared.FormKeys;
import fi.rinnalla.web.shared.Pages;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Typed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What the organisation has published, listed for everybody. */
@RequestScoped
@Path("tyo/omat-julkaisut")
public class OwnPublicationsController {
    static final String PATH = "/tyo/omat-julkaisut";

    @Inject
    private KeepingOwnPublications keeping;

    @Inject
    private FormKeys keys;

    @Inject
    private Desk desk;

    @Inject
    private Chromes chromes;

    @Inject
    private Pages pages;

    @GET
    public Response list(
            @QueryParam("alkaen") @DefaultValue("") String after, @QueryParam("tila") @DefaultValue("") String state) {
        var begins = Typed.place(after);
        var page = new OwnPublicationsPage(chrome(List.of()), keeping.all(begins), begins.isEmpty(), said(state));
        return pages.show(OwnPublicationsPage.TEMPLATE, page);
    }

    @GET
    @Path("uusi")
    public Response blank() {
        var form = PublicationForm.blank(
                keeping.today(), chromes.profile().languages().get(0));
        return pages.show(OwnPublicationPage.TEMPLATE, page(Optional.empty(), form, List.of()));
    }

    @POST
    @Path("uusi")
    public Response add(@BeanParam PublicationForm form) {
        var problems = problems(form);
        if (problems.isEmpty() && !keys.isFresh(form.key())) {
            problems = List.of(new Problem("title", chrome(List.of()).voice().say("feedback.error.expired")));
        }
        if (!problems.isEmpty()) {
            return pages.again(OwnPublicationPage.TEMPLATE, page(Optional.empty(), form, problems));
        }
        keeping.add(form.digest(), form.facts(keeping.today()));
        return here("lisatty");
    }

    @GET
    @Path("{id}")
    public Response one(@PathParam("id") UUID id) {
        var row = keeping.one(new OwnPublicationId(id));
        return pages.show(
                OwnPublicationPage.TEMPLATE, page(Optional.of(row), PublicationForm.of(row.facts()), List.of()));
    }

    @POST
    @Path("{id}")
    public Response describe(@PathParam("id") UUID id, @BeanParam PublicationForm form) {
        var row = keeping.one(new OwnPublicationId(id));
        var problems = problems(form);
        if (!problems.isEmpty()) {
            return pages.again(OwnPublicationPage.TEMPLATE, page(Optional.of(row), form, problems));
        }
        keeping.describe(row.id(), form.facts(keeping.today()));
        return here("muutettu");
    }

    @POST
    @Path("{id}/poisto")
    public Response hide(@PathParam("id") UUID id) {
        keeping.hide(new OwnPublicationId(id));
        return here("piilotettu");
    }

    @POST
    @Path("{id}/palautus")
    public Response show(@PathParam("id") UUID id) {
        keeping.show(new OwnPublicationId(id));
        return here("nakyy");
    }

    private List<Problem> problems(PublicationForm form) {
        var today = keeping.today(); // Whoever may not is not told what a form looks like.
        return form.problems(chrome(List.of()).voice(), today);
    }

    private OwnPublicationPage page(Optional<PublicationRow> row, PublicationForm form, List<Problem> problems) {
        return new OwnPublicationPage(
                chrome(problems), row, form, chromes.profile().languages(), problems);
    }

    private String said(String state) {
        return switch (state) {
            case "lisatty", "muutettu", "piilotettu", "nakyy" ->
                chrome(List.of()).voice().say("telling.work.said." + state);
            default -> "";
        };
    }

    private Response here(String state) {
        return pages.go(PATH + "?tila=" + state);
    }

    private Chrome chrome(List<Problem> problems) {
        var chrome = desk.chrome(StaffStoriesController.TITLE);
        return problems.isEmpty() ? chrome : chrome.troubled();
    }
}
