package fi.rinnalla.web.feedback;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.tenancy.Host;
import fi.rinnalla.services.feedback.KeptTopics;
import fi.rinnalla.services.feedback.SeeingWhatChanged;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Chromes;
import fi.rinnalla.web.shared.HostDoor;
import fi.rinnalla.web.shared.Pages;
import fi.rinnalla.web.shared.Spoken;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** What became of what parents said: everybody's page. */
@RequestScoped
@Path("{language:fi|sv|en|selko}/sanoit-teimme")
public class ChangesController {
    @Inject
    private SeeingWhatChanged seeing;

    @Inject
    private KeptTopics kept;

    @Inject
    private Chromes chromes;

    @Inject
    private Spoken spoken;

    @Inject
    private Pages pages;

    @Inject
    private HttpServletRequest request;

    @GET
    public Response changes(@PathParam("language") String path, @BeanParam ChangesForm form) {
        var language = spoken.here(path);
        return pages.showUntil(seeing.trueUntil(), ChangesPage.TEMPLATE, page(language, form));
    }

    private ChangesPage page(Language language, ChangesForm form) {
        var topics = kept.of((Host) request.getAttribute(HostDoor.HOST));
        var filter = topics.topics().within(form.filter(topics));
        var twins = "sanoit-teimme" + ChangesForm.href(filter, form.after());
        return new ChangesPage(
                chromes.portal(language, "portal.title.changes", Chrome.Exit.QUIET, twins),
                seeing.changes(language, filter, form.after()),
                filter,
                topics,
                seeing.quarters(topics),
                form.after().isEmpty() ? seeing.together(filter) : List.of(),
                form.after().isEmpty());
    }
}
