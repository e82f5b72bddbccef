package fi.rinnalla.web.feedback.staff;

import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.services.feedback.WritingAnswerTemplates;
import fi.rinnalla.web.access.Desk;
import fi.rinnalla.web.shared.Chromes;
import fi.rinnalla.web.shared.Pages;
import fi.rinnalla.web.shared.Problem;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Beginnings of answers: written, rewritten, removed, one at a time. */
@RequestScoped
@Path("tyo/mallit")
public class TemplatesController {
    @Inject
    private WritingAnswerTemplates writing;

    @Inject
    private Desk desk;

    @Inject
    private Chromes chromes;

    @Inject
    private Pages pages;

    @GET
    public Response list(@QueryParam("state") String done) {
        var page = page(new TemplateForm(), Optional.empty(), List.of(), "saved".equals(done));
        return pages.show(TemplatesPage.TEMPLATE, page);
    }

    @GET
    @Path("{id}")
    public Response edit(@PathParam("id") UUID id) {
        var template = writing.all().stream().filter(it -> it.id().equals(id)).findFirst();
        var form = TemplateForm.of(template.orElseThrow(() -> new NotFound(id)));
        return pages.show(TemplatesPage.TEMPLATE, page(form, Optional.of(id), List.of(), false));
    }

    @POST
    public Response write(@BeanParam TemplateForm form) {
        var problems = problems(form);
        if (!problems.isEmpty()) {
            return pages.again(TemplatesPage.TEMPLATE, page(form, Optional.empty(), problems, false));
        }
        writing.write(form.kind(), form.language(), form.title(), form.body());
        return pages.go("/tyo/mallit?state=saved");
    }

    @POST
    @Path("{id}")
    public Response rewrite(@PathParam("id") UUID id, @BeanParam TemplateForm form) {
        var problems = problems(form);
        if (!problems.isEmpty()) {
            return pages.again(TemplatesPage.TEMPLATE, page(form, Optional.of(id), problems, false));
        }
        writing.rewrite(id, form.title(), form.body());
        return pages.go("/tyo/mallit?state=saved");
    }

    @POST
    @Path("{id}/poisto")
    public Response remove(@PathParam("id") UUID id) {
        writing.remove(id);
        return pages.go("/tyo/mallit");
    }

    private TemplatesPage page(TemplateForm form, Optional<UUID> edited, List<Problem> problems, boolean saved) {
        var chrome = desk.chrome("staff.nav.templates");
        return new TemplatesPage(
                problems.isEmpty() ? chrome : chrome.troubled(),
                writing.all(),
                chromes.profile().languages(),
                form,
                edited,
                problems,
                saved);
    }

    private List<Problem> problems(TemplateForm form) {
        return form.problems(desk.chrome("staff.nav.templates").voice());
    }
}
