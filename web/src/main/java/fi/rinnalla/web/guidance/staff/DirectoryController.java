package fi.rinnalla.web.guidance.staff;

import fi.rinnalla.services.guidance.KeepingSignposts;
import fi.rinnalla.web.access.Desk;
import fi.rinnalla.web.shared.Chromes;
import fi.rinnalla.web.shared.FormKeys;
import fi.rinnalla.web.shared.Pages;
import fi.rinnalla.web.shared.Problem;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The directory of services: written, checked, hidden and shown again. */
@RequestScoped
@Path("hallinta/palvelut")
public class DirectoryController {
    static final String PATH = "/hallinta/palvelut";
    private static final String TITLE = "editing.nav.services";

    @Inject
    private KeepingSignposts keeping;

    @Inject
    private Desk desk;

    @Inject
    private Chromes chromes;

    @Inject
    private FormKeys keys;

    @Inject
    private Pages pages;

    @GET
    public Response list(@QueryParam("state") @DefaultValue("") String done) {
        return pages.show(DirectoryPage.TEMPLATE, page(new SignpostForm(), Optional.empty(), List.of(), done));
    }

    @GET
    @Path("{id}")
    public Response edit(@PathParam("id") UUID id) {
        var form = SignpostForm.of(keeping.one(id).text());
        return pages.show(DirectoryPage.TEMPLATE, page(form, Optional.of(id), List.of(), ""));
    }

    @POST
    public Response put(@BeanParam SignpostForm form) {
        var problems = form.problems(desk.chrome(TITLE).voice());
        if (!problems.isEmpty()) {
            return pages.again(DirectoryPage.TEMPLATE, page(form, Optional.empty(), problems, ""));
        }
        keeping.put(form.text());
        return saved();
    }

    @POST
    @Path("{id}")
    public Response rewrite(@PathParam("id") UUID id, @BeanParam SignpostForm form) {
        var problems = form.problems(desk.chrome(TITLE).voice());
        if (!problems.isEmpty()) {
            return pages.again(DirectoryPage.TEMPLATE, page(form, Optional.of(id), problems, ""));
        }
        keeping.rewrite(id, form.text(), keys.digest(form.key()));
        return saved();
    }

    @POST
    @Path("{id}/tarkistus")
    public Response check(@PathParam("id") UUID id, @FormParam(FormKeys.FIELD) String key) {
        keeping.check(id, keys.digest(key));
        return saved();
    }

    @POST
    @Path("{id}/palautus")
    public Response writeAsBefore(@PathParam("id") UUID id, @FormParam(FormKeys.FIELD) String key) {
        keeping.writeAsBefore(id, keys.digest(key));
        return pages.go(PATH + "?state=undone");
    }

    @POST
    @Path("{id}/piilotus")
    public Response hide(@PathParam("id") UUID id) {
        keeping.hide(id);
        return saved();
    }

    @POST
    @Path("{id}/piilotus/peru")
    public Response show(@PathParam("id") UUID id) {
        keeping.show(id);
        return saved();
    }

    private Response saved() {
        return pages.go(PATH + "?state=saved");
    }

    private DirectoryPage page(SignpostForm form, Optional<UUID> edited, List<Problem> problems, String done) {
        var chrome = desk.chrome(TITLE);
        return new DirectoryPage(
                problems.isEmpty() ? chrome : chrome.troubled(),
                keeping.all(),
                chromes.profile().languages(),
                form,
                edited,
                edited.flatMap(keeping::last),
                problems,
                done);
    }
}
