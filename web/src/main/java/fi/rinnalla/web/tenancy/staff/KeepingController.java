package fi.rinnalla.web.tenancy.staff;

import fi.rinnalla.domain.tenancy.KeepingTimes;
import fi.rinnalla.services.tenancy.ChangingHowLongThingsAreKept;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Changes for how long things are kept, in two steps: what it would do is shown before it is done. */
@RequestScoped
@Path("hallinta/sailytys/muutos")
public class KeepingController {
    @Inject
    private ChangingHowLongThingsAreKept changing;

    @Inject
    private SettingDesk desk;

    @Inject
    private Pages pages;

    @GET
    public Response look(@QueryParam("tila") @DefaultValue("") String state) {
        var now = changing.sheet().times();
        var sent = Sent.NOTHING
                .with(KeepingPage.MONTHS, String.valueOf(now.feedbackMonths()))
                .with(KeepingPage.DAYS, String.valueOf(now.rosterNameDays()));
        return pages.show(KeepingPage.TEMPLATE, page(sent, List.of(), desk.notice(state)));
    }

    @POST
    public Response ask(Form typed) {
        var sent = Sent.of(typed);
        var problems = problems(sent);
        if (!problems.isEmpty()) {
            return pages.again(KeepingPage.TEMPLATE, page(sent, problems, Optional.empty()));
        }
        return pages.go(KeepingPage.URL + "/tarkistus?" + KeepingPage.MONTHS + "=" + sent.text(KeepingPage.MONTHS) + "&"
                + KeepingPage.DAYS + "=" + sent.text(KeepingPage.DAYS));
    }

    @GET
    @Path("tarkistus")
    public Response check(
            @QueryParam(KeepingPage.MONTHS) @DefaultValue("") String months,
            @QueryParam(KeepingPage.DAYS) @DefaultValue("") String days) {
        var now = changing.sheet().times();
        var wished = new Wished(months, days);
        return wished.isAllowed()
                ? pages.show(
                        KeepingCheckPage.TEMPLATE,
                        new KeepingCheckPage(
                                desk.chrome(KeepingPage.TITLE, false),
                                now,
                                wished.times(),
                                changing.goesWith(wished.times())))
                : pages.go(KeepingPage.URL);
    }

    @POST
    @Path("vahvistus")
    public Response change(Form typed) {
        var sent = Sent.of(typed);
        var problems = problems(sent);
        if (!problems.isEmpty()) {
            return pages.again(KeepingPage.TEMPLATE, page(sent, problems, Optional.empty()));
        }
        changing.change(wished(sent).times(), sent.form());
        return desk.done(KeepingPage.URL, SettingDesk.SAVED);
    }

    @POST
    @Path("palautus")
    public Response takeBack(Form typed) {
        changing.takeBack(Sent.of(typed).form());
        return desk.done(KeepingPage.URL, SettingDesk.TAKEN_BACK);
    }

    private List<Problem> problems(Sent sent) {
        var wished = wished(sent);
        var problems = new ArrayList<Problem>();
        if (!KeepingTimes.mayBeMonths(wished.number(wished.months()))) {
            problems.add(new Problem(
                    KeepingPage.MONTHS,
                    desk.voice()
                            .say(
                                    "admin.keeping.error.feedback",
                                    "least",
                                    KeepingTimes.FEWEST_MONTHS,
                                    "most",
                                    KeepingTimes.MOST_MONTHS)));
        }
        if (!KeepingTimes.mayBeDays(wished.number(wished.days()))) {
            problems.add(new Problem(
                    KeepingPage.DAYS,
                    desk.voice().say("admin.keeping.error.roster", "least", 1, "most", KeepingTimes.MOST_DAYS)));
        }
        return problems;
    }

    private static Wished wished(Sent sent) {
        return new Wished(sent.text(KeepingPage.MONTHS), sent.text(KeepingPage.DAYS));
    }

    private KeepingPage page(Sent sent, List<Problem> problems, Optional<Notice> notice) {
        return new KeepingPage(
                desk.chrome(KeepingPage.TITLE, !problems.isEmpty()),
                sent,
                changing.sheet().last(),
                notice,
                problems);
    }

    /** Two figures as they were typed. */
    private record Wished(String months, String days) {
        boolean isAllowed() {
            return KeepingTimes.mayBeMonths(number(months)) && KeepingTimes.mayBeDays(number(days));
        }

        KeepingTimes times() {
            return new KeepingTimes(number(months), number(days));
        }

        int number(String typed) {
            return typed.strip().matches("[0-9]{1,4}") ? Integer.parseInt(typed.strip()) : -1;
        }
    }
}
