package fi.rinnalla.web.feedback;

import fi.rinnalla.domain.feedback.PublicChange;
import fi.rinnalla.domain.feedback.PublishedRow;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.Slice;
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
import java.util.Optional;

/** What became of what parents said: everybody's page. */
@RequestScoped
@Path("{language:fi|sv|en|selko}/sanoit-teimme")
public class ChangesController {
    /** Later pages go on with one of the two lists. */
    private static final Slice<PublishedRow> NOTHING = new Slice<>(List.of(), Optional.empty());

    private static final Slice<PublicChange> NO_CHANGES = new Slice<>(List.of(), Optional.empty());

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
        var later = form.afterTogether();
        var twins = "sanoit-teimme"
                + (later.isPresent()
                        ? ChangesForm.hrefTogether(filter, later)
                        : ChangesForm.href(filter, form.after()));
        return new ChangesPage(
                chromes.portal(language, "portal.title.changes", Chrome.Exit.QUIET, twins),
                later.isPresent() ? NOTHING : seeing.changes(language, filter, form.after()),
                filter,
                topics,
                seeing.quarters(topics),
                later.isEmpty() && form.after().isPresent() ? NO_CHANGES : seeing.together(filter, later),
                later.isEmpty() && form.after().isEmpty(),
                form.asksForATopic() && filter.theme().isEmpty());
    }
}
