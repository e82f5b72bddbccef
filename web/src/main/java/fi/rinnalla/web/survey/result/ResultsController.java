package fi.rinnalla.web.survey.result;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.domain.survey.SurveyId;
import fi.rinnalla.domain.survey.result.Division;
import fi.rinnalla.domain.survey.result.ImportedWaveId;
import fi.rinnalla.domain.survey.result.PublishOutcome;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.survey.pair.ReadingChanges;
import fi.rinnalla.services.survey.result.ImportingWaves;
import fi.rinnalla.services.survey.result.PublishingResults;
import fi.rinnalla.services.survey.result.ReadingResults;
import fi.rinnalla.services.survey.result.ReckonOutcome;
import fi.rinnalla.services.survey.result.ReckoningResults;
import fi.rinnalla.services.survey.result.ResultSheet;
import fi.rinnalla.web.access.Desk;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Notice;
import fi.rinnalla.web.shared.Pages;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Typed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What came of a survey: counted, read, laid beside what was before, published and taken back. */
@RequestScoped
@Path("tyo/kyselyt/{id}/tulokset")
public class ResultsController {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    private ReadingResults reading;

    @Inject
    private ReadingChanges changes;

    @Inject
    private ReckoningResults reckoning;

    @Inject
    private PublishingResults publishing;

    @Inject
    private ImportingWaves importing;

    @Inject
    private Caller caller;

    @Inject
    private Desk desk;

    @Inject
    private Pages pages;

    @PathParam("id")
    private UUID id;

    @GET
    public Response results(@QueryParam("tila") @DefaultValue("") String state) {
        return pages.show(ResultsPage.TEMPLATE, page(notice(state), List.of()));
    }

    @POST
    @Path("laske")
    public Response reckon(@FormParam("division") @DefaultValue("") String typed) {
        reading.of(survey());
        var division = Typed.one(Division.class, typed);
        if (division.isEmpty()) {
            return pages.again(
                    ResultsPage.TEMPLATE,
                    page(Optional.empty(), List.of(new Problem("division", say("result.division.error")))));
        }
        return here(state(reckoning.reckon(survey(), division.get())));
    }

    private static String state(ReckonOutcome outcome) {
        return switch (outcome) {
            case RECKONED, RECKONED_BEFORE -> "laskettu";
            case STILL_ANSWERED -> "auki";
            case START_STILL_ANSWERED -> "alkuauki";
            case TOO_FEW -> "vahan";
        };
    }

    @POST
    @Path("edellinen")
    public Response comesAfter(@FormParam("earlier") @DefaultValue("") String typed) {
        var earlier = Typed.id(typed).map(SurveyId::new);
        return here(reckoning.comesAfter(survey(), earlier) ? "verrattu" : "eiverrattu");
    }

    @POST
    @Path("tuonti/peru")
    public Response undo(@FormParam("wave") @DefaultValue("") String typed) {
        importing.undo(survey(), Typed.id(typed).map(ImportedWaveId::new).orElseThrow(() -> new NotFound(typed)));
        return here("peruttu");
    }

    @GET
    @Path("julkaisu")
    public Response choose() {
        var sheet = publishing.draft(survey());
        return sheet.reckoned().isPresent()
                ? pages.show(PublishPage.TEMPLATE, new PublishPage(chrome(), sheet, PublishForm.empty(), List.of()))
                : here("");
    }

    @POST
    @Path("julkaisu")
    public Response publish(MultivaluedMap<String, String> fields) {
        var sheet = publishing.draft(survey());
        if (sheet.reckoned().isEmpty()) {
            return here("");
        }
        var form = new PublishForm(fields);
        var problems = form.problems(sheet, chrome().voice());
        if (!problems.isEmpty()) {
            return again(sheet, form, problems);
        }
        var outcome = publishing.publish(survey(), form.questions(), form.said(sheet));
        return outcome instanceof PublishOutcome.NothingChosen
                ? again(sheet, form, List.of(new Problem(PublishForm.QUESTION, say("result.publish.error.none"))))
                : here("julkaistu");
    }

    private Response again(ResultSheet sheet, PublishForm form, List<Problem> problems) {
        return pages.again(PublishPage.TEMPLATE, new PublishPage(chrome().troubled(), sheet, form, problems));
    }

    @POST
    @Path("julkaisu/peru")
    public Response withdraw() {
        publishing.withdraw(survey());
        return here("poistettu");
    }

    /** {@code laji=ihmisille} for a spreadsheet; anything else is a program. */
    @GET
    @Path("taulukko.csv")
    public Response csv(@QueryParam("laji") @DefaultValue("") String kind) {
        var file = new ResultFile(chrome().voice(), reading.of(survey()));
        return taken(
                "ihmisille".equals(kind) ? file.forPeople() : file.forMachines(),
                "text/csv;charset=UTF-8",
                file.name() + ".csv");
    }

    @GET
    @Path("taulukko.xlsx")
    public Response xlsx() {
        var file = new ResultFile(chrome().voice(), reading.of(survey()));
        return taken(file.spreadsheet(), XLSX, file.name() + ".xlsx");
    }

    private static Response taken(byte[] content, String type, String name) {
        return Response.ok(content, type)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .build();
    }

    private ResultsPage page(Optional<Notice> notice, List<Problem> problems) {
        return new ResultsPage(
                problems.isEmpty() ? chrome() : chrome().troubled(),
                reading.of(survey()),
                changes.of(survey()),
                caller.may(Permission.PUBLISH_SURVEY_RESULTS),
                notice,
                problems);
    }

    private Optional<Notice> notice(String state) {
        return switch (state) {
            case "laskettu", "verrattu", "julkaistu", "poistettu", "peruttu", "tuotu" ->
                Optional.of(Notice.ok(say("result.done." + state)));
            case "auki", "alkuauki", "vahan", "eiverrattu", "tuotujo" ->
                Optional.of(Notice.warn("", say("result.not." + state)));
            default -> Optional.empty();
        };
    }

    private Response here(String state) {
        return pages.go("/tyo/kyselyt/" + id + "/tulokset" + (state.isEmpty() ? "" : "?tila=" + state));
    }

    private SurveyId survey() {
        return new SurveyId(id);
    }

    private String say(String key) {
        return chrome().voice().say(key);
    }

    private Chrome chrome() {
        return desk.chrome("result.title");
    }
}
