package fi.rinnalla.web.tenancy.staff;

import fi.rinnalla.services.tenancy.FirstStep;
import fi.rinnalla.services.tenancy.PublishingTheSite;
import fi.rinnalla.web.shared.Notice;
import fi.rinnalla.web.shared.Pages;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Sent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;

/** Lets families in, and asks them to come later. */
@RequestScoped
@Path("hallinta/sivusto")
public class SiteController {
    @Inject
    private PublishingTheSite publishing;

    @Inject
    private SettingDesk desk;

    @Inject
    private Pages pages;

    @GET
    public Response look(@QueryParam("tila") @DefaultValue("") String state) {
        return pages.show(SitePage.TEMPLATE, page(desk.notice(state), List.of()));
    }

    @POST
    @Path("julkaisu")
    public Response publish(Form typed) {
        return unlessMissing(publishing.publish(Sent.of(typed).form()), SettingDesk.SAVED);
    }

    /** The pages go away from every family at once: that is said, and asked, before it is done. */
    @POST
    @Path("sulku")
    public Response closeForNow(Form typed) {
        var sent = Sent.of(typed);
        if (!sent.text(SitePage.SURE).equals("true")) {
            return again(new Problem(SitePage.SURE, desk.voice().say("admin.site.error.sure")));
        }
        publishing.closeForNow(sent.form());
        return desk.done(SitePage.URL, SettingDesk.SAVED);
    }

    @POST
    @Path("palautus")
    public Response takeBack(Form typed) {
        return unlessMissing(publishing.takeBack(Sent.of(typed).form()), SettingDesk.TAKEN_BACK);
    }

    private Response unlessMissing(List<FirstStep> missing, String state) {
        return missing.isEmpty()
                ? desk.done(SitePage.URL, state)
                : again(new Problem(SitePage.STEPS, desk.voice().say("admin.site.error.steps")));
    }

    private Response again(Problem problem) {
        return pages.again(SitePage.TEMPLATE, page(Optional.empty(), List.of(problem)));
    }

    private SitePage page(Optional<Notice> notice, List<Problem> problems) {
        return new SitePage(desk.chrome(SitePage.TITLE, !problems.isEmpty()), publishing.sheet(), notice, problems);
    }
}
