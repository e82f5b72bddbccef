package fi.rinnalla.web.tenancy.staff;

import fi.rinnalla.domain.tenancy.ExitStrength;
import fi.rinnalla.domain.tenancy.ExitTarget;
import fi.rinnalla.services.tenancy.ChangingTheExit;
import fi.rinnalla.web.shared.Notice;
import fi.rinnalla.web.shared.Pages;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Sent;
import fi.rinnalla.web.shared.Typed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where the quick exit leads, and how loud it is. */
@RequestScoped
@Path("hallinta/poistuminen")
public class ExitSettingController {
    @Inject
    private ChangingTheExit changing;

    @Inject
    private SettingDesk desk;

    @Inject
    private Pages pages;

    @GET
    public Response look(@QueryParam("tila") @DefaultValue("") String state) {
        var sheet = changing.sheet();
        var now = Sent.NOTHING.with("target", Typed.low(sheet.target())).with("strength", Typed.low(sheet.strength()));
        return pages.show(ExitSettingPage.TEMPLATE, page(now, List.of(), desk.notice(state)));
    }

    @POST
    public Response change(Form typed) {
        var sent = Sent.of(typed);
        var target = Typed.one(ExitTarget.class, sent.text("target"));
        var strength = Typed.one(ExitStrength.class, sent.text("strength"));
        var problems = problems(target, strength);
        if (!problems.isEmpty()) {
            return pages.again(ExitSettingPage.TEMPLATE, page(sent, problems, Optional.empty()));
        }
        changing.change(target.orElseThrow(), strength.orElseThrow(), sent.form());
        return desk.done(ExitSettingPage.URL, SettingDesk.SAVED);
    }

    @POST
    @Path("palautus")
    public Response takeBack(Form typed) {
        changing.takeBack(Sent.of(typed).form());
        return desk.done(ExitSettingPage.URL, SettingDesk.TAKEN_BACK);
    }

    private List<Problem> problems(Optional<ExitTarget> target, Optional<ExitStrength> strength) {
        var problems = new ArrayList<Problem>();
        if (target.isEmpty()) {
            problems.add(new Problem("target", desk.voice().say("admin.exit.error.target")));
        }
        if (strength.isEmpty()) {
            problems.add(new Problem("strength", desk.voice().say("admin.exit.error.strength")));
        }
        return problems;
    }

    private ExitSettingPage page(Sent sent, List<Problem> problems, Optional<Notice> notice) {
        return new ExitSettingPage(
                desk.chrome(ExitSettingPage.TITLE, !problems.isEmpty()),
                sent,
                changing.sheet().last(),
                notice,
                problems);
    }
}
