package fi.rinnalla.web.training.staff;

import fi.rinnalla.domain.training.Outcome;
import fi.rinnalla.domain.training.ParticipantId;
import fi.rinnalla.services.training.SeeingOff;
import fi.rinnalla.web.access.Desk;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Pages;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.training.CertificatePrinting;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/** One in training: what is noted of them, how it went, and their certificate. */
@RequestScoped
@Path("tyo/osallistujat/{id}")
public class ParticipantsController {
    @Inject
    private SeeingOff seeingOff;

    @Inject
    private CertificatePrinting printing;

    @Inject
    private Desk desk;

    @Inject
    private Pages pages;

    @PathParam("id")
    private UUID id;

    @GET
    public Response one(@QueryParam("tila") @DefaultValue("") String state) {
        return pages.show(ParticipantPage.TEMPLATE, page(said(state), List.of()));
    }

    @POST
    @Path("haastattelu")
    public Response interviewed(@FormParam("interview") @DefaultValue("") String typed) {
        return noted("interview", typed, day -> seeingOff.interviewed(participant(), day));
    }

    @POST
    @Path("sitoumus")
    public Response committed(@FormParam("commitment") @DefaultValue("") String typed) {
        return noted("commitment", typed, day -> seeingOff.committed(participant(), day));
    }

    /** An empty day takes it back. */
    private Response noted(String field, String typed, Predicate<Optional<LocalDate>> act) {
        seeingOff.sheet(participant());
        var day = Typed.day(typed);
        var meant = typed.isBlank() || day.isPresent();
        return meant && act.test(day) ? here("merkitty") : again(new Problem(field, say("cohort.day.past.error")));
    }

    @POST
    @Path("paatos")
    public Response decide(@FormParam("outcome") @DefaultValue("") String typed) {
        seeingOff.sheet(participant());
        var outcome = Typed.one(Outcome.class, typed);
        if (outcome.isEmpty()) {
            return again(new Problem("outcome", say("cohort.decide.error")));
        }
        return seeingOff.decide(participant(), outcome.get())
                ? here("paatetty")
                : again(new Problem("outcome", say("cohort.decide.incomplete")));
    }

    @POST
    @Path("todistus")
    public Response certify() {
        return here(seeingOff.certificate(participant()).isPresent() ? "todistus" : "");
    }

    @GET
    @Path("todistus.pdf")
    public Response certificate() {
        var sheet = seeingOff.sheet(participant());
        return sheet.certificate()
                .map(it -> printing.file(it, sheet.language()))
                .orElseGet(() -> here(""));
    }

    private Response again(Problem problem) {
        return pages.again(ParticipantPage.TEMPLATE, page("", List.of(problem)));
    }

    private ParticipantPage page(String said, List<Problem> problems) {
        var chrome = problems.isEmpty() ? chrome() : chrome().troubled();
        return new ParticipantPage(chrome, seeingOff.sheet(participant()), said, problems);
    }

    private ParticipantId participant() {
        return new ParticipantId(id);
    }

    private String said(String state) {
        return switch (state) {
            case "merkitty" -> say("cohort.saved");
            case "paatetty" -> say("cohort.decided");
            case "todistus" -> say("cohort.certificate.done");
            default -> "";
        };
    }

    private Response here(String state) {
        return pages.go(ParticipantPage.URL + "/" + id + (state.isEmpty() ? "" : "?tila=" + state));
    }

    private String say(String key) {
        return chrome().voice().say(key);
    }

    private Chrome chrome() {
        return desk.chrome("cohort.nav");
    }
}
