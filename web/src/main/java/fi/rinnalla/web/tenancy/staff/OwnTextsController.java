package fi.rinnalla.web.tenancy.staff;

import fi.rinnalla.services.tenancy.KnowingTheOrganisation;
import fi.rinnalla.services.tenancy.WritingOwnTexts;
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

/** The short texts an organisation writes of itself, and who stands behind them. */
@RequestScoped
@Path("hallinta/omat-tekstit")
public class OwnTextsController {
    @Inject
    private WritingOwnTexts writing;

    @Inject
    private SettingDesk desk;

    @Inject
    private Pages pages;

    @GET
    public Response look(
            @QueryParam("aihe") @DefaultValue("") String topic, @QueryParam("tila") @DefaultValue("") String state) {
        var known = topic(topic);
        var form = OwnTextsForm.of(known, writing.sheet(known).words());
        return pages.show(OwnTextsPage.TEMPLATE, page(form, List.of(), desk.notice(state)));
    }

    @POST
    public Response write(Form typed) {
        var sent = Sent.of(typed);
        var form = new OwnTextsForm(topic(sent.text("topic")), sent);
        var spoken = desk.profile().languages();
        var problems = form.problems(spoken, writing.sheet(form.topic()).words(), desk.voice());
        if (!problems.isEmpty()) {
            return pages.again(OwnTextsPage.TEMPLATE, page(form, problems, Optional.empty()));
        }
        writing.write(form.topic(), form.bodies(spoken), form.signed(spoken), form.reviewer(), sent.form());
        return desk.done(OwnTextsPage.of(form.topic()), SettingDesk.SAVED);
    }

    @POST
    @Path("palautus")
    public Response takeBack(Form typed) {
        writing.takeBack(Sent.of(typed).form());
        return desk.done(OwnTextsPage.URL, SettingDesk.TAKEN_BACK);
    }

    private static String topic(String typed) {
        var topics = KnowingTheOrganisation.TOPICS;
        return topics.contains(typed) ? typed : topics.get(0);
    }

    private OwnTextsPage page(OwnTextsForm form, List<Problem> problems, Optional<Notice> notice) {
        var sheet = writing.sheet(form.topic());
        return new OwnTextsPage(
                desk.chrome(OwnTextsPage.TITLE, !problems.isEmpty()),
                form,
                sheet.words(),
                desk.profile().languages(),
                sheet.last(),
                notice,
                problems);
    }
}
