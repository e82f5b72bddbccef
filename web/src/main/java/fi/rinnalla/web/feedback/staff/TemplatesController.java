package fi.rinnalla.web.feedback.staff;

import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.services.feedback.WritingAnswerTemplates;
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

/** Beginnings of answers: written, rewritten, hidden and brought back, one at a time. */
@RequestScoped
@Path(TemplatesController.PATH)
public class TemplatesController {
    static final String PATH = "tyo/mallit";

    @Inject
    private WritingAnswerTemplates writing;

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
        return pages.show(TemplatesPage.TEMPLATE, page(new TemplateForm(), Optional.empty(), List.of(), done));
    }

    @GET
    @Path("{id}")
    public Response edit(@PathParam("id") UUID id) {
        var template = writing.all().stream().filter(it -> it.id().equals(id)).findFirst();
        var form = TemplateForm.of(template.orElseThrow(() -> new NotFound(id)));
        return pages.show(TemplatesPage.TEMPLATE, page(form, Optional.of(id), List.of(), ""));
    }

    @POST
    public Response write(@BeanParam TemplateForm form) {
        var problems = problems(form);
        if (!problems.isEmpty()) {
            return pages.again(TemplatesPage.TEMPLATE, page(form, Optional.empty(), problems, ""));
        }
        writing.write(form.kind(), form.language(), form.title(), form.body());
        return done("saved");
    }

    @POST
    @Path("{id}")
    public Response rewrite(@PathParam("id") UUID id, @BeanParam TemplateForm form) {
        var problems = problems(form);
        if (!problems.isEmpty()) {
            return pages.again(TemplatesPage.TEMPLATE, page(form, Optional.of(id), problems, ""));
        }
        writing.rewrite(id, form.title(), form.body(), keys.digest(form.key()));
        return done("saved");
    }

    @POST
    @Path("{id}/palautus")
    public Response writeAsBefore(@PathParam("id") UUID id, @FormParam(FormKeys.FIELD) String key) {
        writing.writeAsBefore(id, keys.digest(key));
        return done("undone");
    }

    @POST
    @Path("{id}/piilotus")
    public Response hide(@PathParam("id") UUID id) {
        writing.hide(id);
        return done("hidden");
    }

    @POST
    @Path("{id}/piilotus/peru")
    public Response show(@PathParam("id") UUID id) {
        writing.show(id);
        return done("saved");
    }

    private Response done(String state) {
        return pages.go("/" + PATH + "?state=" + state);
    }

    private TemplatesPage page(TemplateForm form, Optional<UUID> edited, List<Problem> problems, String done) {
        var chrome = desk.chrome("staff.nav.templates");
        return new TemplatesPage(
                problems.isEmpty() ? chrome : chrome.troubled(),
                writing.all(),
                chromes.profile().languages(),
                form,
                edited,
                edited.flatMap(writing::last),
                problems,
                done);
    }

    private List<Problem> problems(TemplateForm form) {
        return form.problems(desk.chrome("staff.nav.templates").voice());
    }
}
