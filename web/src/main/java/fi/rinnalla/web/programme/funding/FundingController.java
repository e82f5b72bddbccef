package fi.rinnalla.web.programme.funding;

import fi.rinnalla.domain.programme.funding.ActivityId;
import fi.rinnalla.domain.programme.funding.SplitOutcome.Refused;
import fi.rinnalla.services.programme.funding.FundingSheet;
import fi.rinnalla.services.programme.funding.SayingWhatPays;
import fi.rinnalla.web.access.Desk;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Pages;
import fi.rinnalla.web.shared.Problem;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;

/** What pays for an activity, whatever its kind: one page, to which each activity's own page leads. */
@RequestScoped
@Path("tyo/rahoitus/{kind:" + Paying.WORDS + "}/{id}")
public class FundingController {
    @Inject
    private SayingWhatPays saying;

    @Inject
    private Desk desk;

    @Inject
    private Pages pages;

    @PathParam("kind")
    private String word;

    @PathParam("id")
    private UUID id;

    @GET
    public Response see(@QueryParam("tila") @DefaultValue("") String state) {
        var sheet = saying.of(activity());
        return pages.show(
                FundingPage.TEMPLATE,
                new FundingPage(chrome(), sheet, of(), FundingForm.of(sheet), state.equals("tallessa"), List.of()));
    }

    @POST
    public Response say(MultivaluedMap<String, String> fields) {
        var sheet = saying.of(activity());
        var form = new FundingForm(fields, sheet.grants());
        var problems = form.problems(chrome().voice());
        if (!problems.isEmpty()) {
            return again(sheet, form, problems);
        }
        return saying.say(activity(), form.since(), form.split()) instanceof Refused refused
                ? again(sheet, form, List.of(form.because(refused.why(), chrome().voice())))
                : pages.go(FundingPage.href(of(), sheet) + "?tila=tallessa");
    }

    private Response again(FundingSheet sheet, FundingForm form, List<Problem> problems) {
        return pages.again(
                FundingPage.TEMPLATE, new FundingPage(chrome().troubled(), sheet, of(), form, false, problems));
    }

    private ActivityId activity() {
        return new ActivityId(of().kind, id);
    }

    private Paying of() {
        return Paying.called(word).orElseThrow();
    }

    private Chrome chrome() {
        return desk.chrome(of().place);
    }
}
