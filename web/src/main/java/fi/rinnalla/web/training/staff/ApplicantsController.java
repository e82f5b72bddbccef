package fi.rinnalla.web.training.staff;

import fi.rinnalla.domain.training.ApplicationId;
import fi.rinnalla.services.training.ChoosingParticipants;
import fi.rinnalla.services.training.ReadingApplications;
import fi.rinnalla.web.access.Desk;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Pages;
import fi.rinnalla.web.shared.Problem;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/** One who applied: read, asked to talk, chosen, or told no kindly. */
@RequestScoped
@Path("tyo/hakijat/{id}")
public class ApplicantsController {
    @Inject
    private ReadingApplications reading;

    @Inject
    private ChoosingParticipants choosing;

    @Inject
    private Desk desk;

    @Inject
    private Pages pages;

    @PathParam("id")
    private UUID id;

    @GET
    public Response one(@QueryParam("tila") @DefaultValue("") String state) {
        return pages.show(ApplicantPage.TEMPLATE, page(new ApplicantForm(), said(state), List.of()));
    }

    @POST
    @Path("haastattelu")
    public Response invite(@BeanParam ApplicantForm form) {
        return answer(
                "invitation",
                form,
                "sovittu",
                () -> choosing.invite(
                        applicant(), form.day().orElseThrow(), form.starts().orElseThrow(), form.typed("invitation")));
    }

    @POST
    @Path("valinta")
    public Response select(@BeanParam ApplicantForm form) {
        return answer("welcome", form, "valittu", () -> choosing.select(applicant(), form.typed("welcome")));
    }

    @POST
    @Path("kielto")
    public Response decline(@BeanParam ApplicantForm form) {
        return answer("regret", form, "kiitetty", () -> choosing.decline(applicant(), form.typed("regret")));
    }

    @POST
    @Path("avaus")
    public Response reopen() {
        return here(choosing.reopen(applicant()) ? "avattu" : "muuttui");
    }

    private Response answer(String field, ApplicantForm form, String done, BooleanSupplier act) {
        var problems = form.problems(field, chrome().voice());
        if (!problems.isEmpty()) {
            return pages.again(ApplicantPage.TEMPLATE, page(form, "", problems));
        }
        return here(act.getAsBoolean() ? done : "muuttui");
    }

    private ApplicantPage page(ApplicantForm form, String said, List<Problem> problems) {
        var chrome = problems.isEmpty() ? chrome() : chrome().troubled();
        var it = reading.read(applicant());
        return new ApplicantPage(chrome, it, reading.mayBeTakenBack(it.id()), reading.today(), form, said, problems);
    }

    private ApplicationId applicant() {
        return new ApplicationId(id);
    }

    private String said(String state) {
        return switch (state) {
            case "sovittu" -> say("cohort.applicant.invited");
            case "valittu" -> say("cohort.applicant.chosen");
            case "kiitetty" -> say("cohort.applicant.thanked");
            case "avattu" -> say("cohort.applicant.reopened");
            case "muuttui" -> say("cohort.applicant.changed");
            default -> "";
        };
    }

    private Response here(String state) {
        return pages.go(ApplicantPage.URL + "/" + id + "?tila=" + state);
    }

    private String say(String key) {
        return chrome().voice().say(key);
    }

    private Chrome chrome() {
        return desk.chrome("cohort.nav");
    }
}
