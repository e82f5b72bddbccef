package fi.rinnalla.web.exporting;

import fi.rinnalla.domain.exporting.ConfirmOutcome;
import fi.rinnalla.domain.exporting.ExportId;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.services.exporting.AskingForEverything;
import fi.rinnalla.services.exporting.ConfirmingEverything;
import fi.rinnalla.services.exporting.SeeingExports;
import fi.rinnalla.services.exporting.TakingEverything;
import fi.rinnalla.services.exporting.TakingEverything.Parcel;
import fi.rinnalla.web.access.Desk;
import fi.rinnalla.web.shared.Notice;
import fi.rinnalla.web.shared.Pages;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Sent;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.shared.Voice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everything in one file: asked for, confirmed by a second person, and fetched; each with one's password once more. */
@RequestScoped
@Path("hallinta/vienti")
public class ExportController {
    private static final Map<String, String> SAID = Map.of(
            "pyydetty", "export.said.asked",
            "vahvistettu", "export.said.confirmed",
            "peruttu", "export.said.withdrawn",
            "vaihtunut", "export.said.changed");

    @Inject
    private SeeingExports seeing;

    @Inject
    private AskingForEverything asking;

    @Inject
    private ConfirmingEverything confirming;

    @Inject
    private TakingEverything taking;

    @Inject
    private StepUp stepUp;

    @Inject
    private Desk desk;

    @Inject
    private Pages pages;

    @GET
    public Response look(@QueryParam("tila") @DefaultValue("") String state) {
        var notice = Optional.ofNullable(SAID.get(state)).map(it -> Notice.ok(voice().say(it)));
        return pages.show(ExportPage.TEMPLATE, page(notice, List.of()));
    }

    /** Who may is asked before anything is judged. */
    @POST
    public Response ask(Form typed) {
        seeing.sheet();
        var sent = Sent.of(typed);
        var answer = stepUp.of(sent, ExportPage.PASSWORD, voice());
        return answer.proven()
                .map(it -> done(asking.ask(it, sent.form()) ? "pyydetty" : "vaihtunut"))
                .orElseGet(() -> again(answer.problem().orElseThrow()));
    }

    @POST
    @Path("vahvistus")
    public Response confirm(Form typed) {
        seeing.sheet();
        var sent = Sent.of(typed);
        var id = export(sent);
        var answer = stepUp.of(sent, ExportPage.PASSWORD, voice());
        return answer.proven()
                .map(it -> confirmed(confirming.confirm(it, id)))
                .orElseGet(() -> again(answer.problem().orElseThrow()));
    }

    private Response confirmed(ConfirmOutcome outcome) {
        if (outcome instanceof ConfirmOutcome.Refused refused) {
            return switch (refused.why()) {
                case NOT_WAITING -> done("vaihtunut");
                case SECOND_PERSON_NEEDED -> again(problem("export.error.second"));
                case SLEEP_ON_IT -> again(problem("export.error.night"));
            };
        }
        return done("vahvistettu");
    }

    @POST
    @Path("peruutus")
    public Response withdraw(Form typed) {
        seeing.sheet();
        return done(asking.withdraw(export(Sent.of(typed))) ? "peruttu" : "vaihtunut");
    }

    @POST
    @Path("tiedosto")
    public Response fetch(Form typed) {
        seeing.sheet();
        var sent = Sent.of(typed);
        var id = export(sent);
        var answer = stepUp.of(sent, ExportPage.FETCH_PASSWORD, voice());
        return answer.proven()
                .map(it -> file(taking.begin(it, id)))
                .orElseGet(() -> again(answer.problem().orElseThrow()));
    }

    /** One piece at a time is in memory. */
    private Response file(Parcel parcel) {
        StreamingOutput body = out -> {
            for (var turn = 0; turn < parcel.parts(); turn++) {
                out.write(taking.part(parcel, turn));
            }
        };
        return Response.ok(body, "application/zip")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"tiedot-" + parcel.day() + ".zip\"")
                .header(HttpHeaders.CONTENT_LENGTH, parcel.size())
                .build();
    }

    private static ExportId export(Sent sent) {
        return Typed.id(sent.text(ExportPage.EXPORT))
                .map(ExportId::new)
                .orElseThrow(() -> new NotFound(ExportPage.EXPORT));
    }

    private Problem problem(String key) {
        return new Problem(ExportPage.PASSWORD, voice().say(key));
    }

    private Response done(String state) {
        return pages.go(ExportPage.URL + "?tila=" + state);
    }

    private Response again(Problem problem) {
        return pages.again(ExportPage.TEMPLATE, page(Optional.empty(), List.of(problem)));
    }

    private ExportPage page(Optional<Notice> notice, List<Problem> problems) {
        var chrome = desk.chrome(ExportPage.TITLE);
        return new ExportPage(problems.isEmpty() ? chrome : chrome.troubled(), seeing.sheet(), notice, problems);
    }

    private Voice voice() {
        return desk.chrome(ExportPage.TITLE).voice();
    }
}
