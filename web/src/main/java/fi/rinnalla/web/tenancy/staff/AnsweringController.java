package fi.rinnalla.web.tenancy.staff;

import fi.rinnalla.services.tenancy.ChangingTheAnswering;
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

/** How soon families get an answer. */
@RequestScoped
@Path("hallinta/vastaaminen")
public class AnsweringController {
    private static final String DAYS = "([1-9]|[1-5][0-9]|60)";

    @Inject
    private ChangingTheAnswering changing;

    @Inject
    private SettingDesk desk;

    @Inject
    private Pages pages;

    @GET
    public Response look(@QueryParam("tila") @DefaultValue("") String state) {
        var days = String.valueOf(changing.sheet().workingDays());
        return pages.show(AnsweringPage.TEMPLATE, page(days, List.of(), desk.notice(state)));
    }

    @POST
    public Response change(Form typed) {
        var sent = Sent.of(typed);
        if (!sent.text("days").matches(DAYS)) {
            var problem = new Problem("days", desk.voice().say("admin.answering.error.days"));
            return pages.again(AnsweringPage.TEMPLATE, page(sent.text("days"), List.of(problem), Optional.empty()));
        }
        changing.change(Integer.parseInt(sent.text("days")), sent.form());
        return desk.done(AnsweringPage.URL, SettingDesk.SAVED);
    }

    @POST
    @Path("palautus")
    public Response takeBack(Form typed) {
        changing.takeBack(Sent.of(typed).form());
        return desk.done(AnsweringPage.URL, SettingDesk.TAKEN_BACK);
    }

    private AnsweringPage page(String days, List<Problem> problems, Optional<Notice> notice) {
        return new AnsweringPage(
                desk.chrome(AnsweringPage.TITLE, !problems.isEmpty()),
                days,
                changing.sheet().last(),
                notice,
                problems);
    }
}
