package fi.rinnalla.web.importing;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.importing.ImportRunId;
import fi.rinnalla.domain.importing.ImportState;
import fi.rinnalla.domain.importing.Mapping;
import fi.rinnalla.domain.importing.StaysRow;
import fi.rinnalla.services.importing.BringingIn;
import fi.rinnalla.services.importing.ChoosingColumns;
import fi.rinnalla.services.importing.ColumnOutcome;
import fi.rinnalla.services.importing.ColumnSheet;
import fi.rinnalla.services.importing.RunRow;
import fi.rinnalla.services.importing.SeeingImports;
import fi.rinnalla.services.importing.UndoingAnImport;
import fi.rinnalla.services.importing.UploadingAFile;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.web.access.Desk;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Pages;
import fi.rinnalla.web.shared.Problem;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** One import from its columns to its end, and back out. */
@RequestScoped
@Path("hallinta/tuonti/{id}")
public class RunController {
    @Inject
    private SeeingImports seeing;

    @Inject
    private ChoosingColumns choosing;

    @Inject
    private BringingIn bringing;

    @Inject
    private UndoingAnImport undoing;

    @Inject
    private UploadingAFile uploading;

    @Inject
    private Caller caller;

    @Inject
    private Desk desk;

    @Inject
    private Pages pages;

    @PathParam("id")
    private UUID id;

    /** Whatever comes next: columns, what would come in, how far it is, or what came of it. */
    @GET
    public Response run() {
        var run = seeing.one(run(id));
        if (run.state() == ImportState.UPLOADED) {
            return run.mapped()
                    ? pages.show(TrialPage.TEMPLATE, new TrialPage(chrome(), run, seeing.trial(run.id())))
                    : here("/sarakkeet");
        }
        return run.state() == ImportState.RUNNING ? running(run) : over(run);
    }

    /** Looks again by itself, without a script. */
    private Response running(RunRow run) {
        var shown = pages.show(RunPage.TEMPLATE, page(run, List.of()));
        return Response.fromResponse(shown).header("Refresh", RunPage.SECONDS).build();
    }

    private Response over(RunRow run) {
        return pages.show(RunPage.TEMPLATE, page(run, seeing.staying(run.id())));
    }

    private RunPage page(RunRow run, List<StaysRow> staying) {
        return new RunPage(chrome(), run, staying, caller.may(Permission.KEEP_THE_TALLY));
    }

    /** A file that has come in has no columns any more. */
    @GET
    @Path("sarakkeet")
    public Response columns() {
        if (seeing.one(run(id)).state() != ImportState.UPLOADED) {
            return here("");
        }
        var sheet = choosing.columns(run(id));
        return pages.show(ColumnsPage.TEMPLATE, new ColumnsPage(chrome(), sheet, sheet.mapping(), List.of()));
    }

    @POST
    @Path("sarakkeet")
    public Response choose(MultivaluedMap<String, String> fields) {
        if (seeing.one(run(id)).state() != ImportState.UPLOADED) {
            return here("");
        }
        var sheet = choosing.columns(run(id));
        var mapping = new ColumnsForm(fields).mapping(sheet.run().kind());
        var problems = problems(choosing.choose(run(id), mapping)).toList();
        return problems.isEmpty() ? here("") : again(sheet, mapping, problems);
    }

    private Response again(ColumnSheet sheet, Mapping mapping, List<Problem> problems) {
        return pages.again(ColumnsPage.TEMPLATE, new ColumnsPage(chrome().troubled(), sheet, mapping, problems));
    }

    private Stream<Problem> problems(ColumnOutcome outcome) {
        var words = new ImportWords(chrome().voice());
        if (outcome instanceof ColumnOutcome.Missing missing) {
            return missing.fields().stream()
                    .map(it -> new Problem(
                            ColumnsForm.column(it),
                            words.voice().say("importing.columns.error.missing", "field", words.field(it))));
        }
        if (outcome instanceof ColumnOutcome.Doubled doubled) {
            return doubled.fields().stream()
                    .map(it -> new Problem(
                            ColumnsForm.column(it),
                            words.voice().say("importing.columns.error.doubled", "field", words.field(it))));
        }
        return outcome instanceof ColumnOutcome.NoSuchColumn
                ? Stream.of(new Problem("columns", words.voice().say("importing.columns.error.none")))
                : Stream.empty();
    }

    @POST
    @Path("kaynnistys")
    public Response bring() {
        bringing.start(run(id));
        return here("");
    }

    @POST
    @Path("peruminen")
    public Response undo() {
        undoing.undo(run(id));
        return here("");
    }

    @POST
    @Path("poisto")
    public Response discard() {
        return uploading.discard(run(id)) ? pages.go(ImportsPage.URL) : here("");
    }

    private Response here(String further) {
        return pages.go(ImportsPage.URL + "/" + id + further);
    }

    private Chrome chrome() {
        return desk.chrome(ImportsPage.TITLE);
    }

    private static ImportRunId run(UUID id) {
        return new ImportRunId(id);
    }
}
