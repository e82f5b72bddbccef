package fi.rinnalla.web.survey.result;

import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.survey.SurveyId;
import fi.rinnalla.domain.survey.result.Grid;
import fi.rinnalla.domain.survey.result.Mapping.Trial;
import fi.rinnalla.services.survey.result.AskedQuestions;
import fi.rinnalla.services.survey.result.ImportOutcome;
import fi.rinnalla.services.survey.result.ImportingWaves;
import fi.rinnalla.web.access.Desk;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Multipart;
import fi.rinnalla.web.shared.Pages;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Typed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Takes in an earlier wave from a file. */
@RequestScoped
@Path("tyo/kyselyt/{id}/tulokset/tuo")
public class ImportController {
    @Inject
    private ImportingWaves importing;

    @Inject
    private Desk desk;

    @Inject
    private Pages pages;

    @Inject
    private Clock clock;

    @PathParam("id")
    private UUID id;

    @GET
    public Response file() {
        return pages.show(ImportPage.TEMPLATE, noFile(importing.asked(survey()), List.of()));
    }

    /** Who may is asked before anything is read. */
    @POST
    public Response upload(@HeaderParam("Content-Type") String type, InputStream body) throws IOException {
        var asked = importing.asked(survey());
        var file = Multipart.read(type, body).file(ImportPage.FILE).map(Multipart.Part::content);
        var read = CsvGrid.read(file.orElse(new byte[0]));
        return read.grid()
                .map(it -> pages.show(
                        ImportPage.TEMPLATE,
                        page(asked, it, read.packed(), ImportForm.empty(), Optional.empty(), List.of())))
                .orElseGet(() -> refused(asked, read));
    }

    @POST
    @Path("lue")
    public Response read(MultivaluedMap<String, String> fields) {
        var asked = importing.asked(survey());
        var form = new ImportForm(fields);
        var read = CsvGrid.unpacked(form.packed());
        return read.grid().map(it -> read(asked, form, it)).orElseGet(() -> refused(asked, read));
    }

    private Response read(AskedQuestions asked, ImportForm form, Grid grid) {
        var problems = form.problems(chrome().voice(), Helsinki.day(clock.instant()));
        var mapping = form.mapping(grid, asked.questions());
        if (!problems.isEmpty()) {
            return again(asked, grid, form, problems);
        }
        if (!form.isToBeTaken()) {
            return pages.show(
                    ImportPage.TEMPLATE,
                    page(asked, grid, form.packed(), form, Optional.of(mapping.tried(grid)), List.of()));
        }
        var outcome = importing.take(survey(), form.facts(), mapping, grid);
        if (outcome instanceof ImportOutcome.Imported) {
            return here("tuotu");
        }
        if (outcome instanceof ImportOutcome.ImportedBefore) {
            return here("tuotujo");
        }
        var few = outcome instanceof ImportOutcome.TooFew;
        var why = new Problem(
                few ? ImportForm.NAME : ImportForm.COLUMN + 0,
                chrome().voice().say(few ? "result.import.error.few" : "result.import.error.columns"));
        return again(asked, grid, form, List.of(why));
    }

    private Response again(AskedQuestions asked, Grid grid, ImportForm form, List<Problem> problems) {
        return pages.again(ImportPage.TEMPLATE, page(asked, grid, form.packed(), form, Optional.empty(), problems));
    }

    private Response refused(AskedQuestions asked, CsvGrid read) {
        var words = read.flaw()
                .map(it -> chrome().voice().say("result.import.flaw." + Typed.low(it.kind()), "line", it.line()))
                .orElse("");
        return pages.again(ImportPage.TEMPLATE, noFile(asked, List.of(new Problem(ImportPage.FILE, words))));
    }

    private ImportPage noFile(AskedQuestions asked, List<Problem> problems) {
        return new ImportPage(
                chrome(problems), asked, Optional.empty(), "", ImportForm.empty(), Optional.empty(), problems);
    }

    private ImportPage page(
            AskedQuestions asked,
            Grid grid,
            String packed,
            ImportForm form,
            Optional<Trial> trial,
            List<Problem> problems) {
        return new ImportPage(chrome(problems), asked, Optional.of(grid), packed, form, trial, problems);
    }

    private Response here(String state) {
        return pages.go("/tyo/kyselyt/" + id + "/tulokset?tila=" + state);
    }

    private SurveyId survey() {
        return new SurveyId(id);
    }

    private Chrome chrome(List<Problem> problems) {
        return problems.isEmpty() ? chrome() : chrome().troubled();
    }

    private Chrome chrome() {
        return desk.chrome("result.import.title");
    }
}
