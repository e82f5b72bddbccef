package fi.rinnalla.web.programme;

import fi.rinnalla.domain.programme.GoalEnd;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.services.programme.KeepingProgrammes;
import fi.rinnalla.services.programme.ProgrammeSheet;
import fi.rinnalla.services.programme.SeeingProgrammes;
import fi.rinnalla.web.access.Desk;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.FormKeys;
import fi.rinnalla.web.shared.Pages;
import fi.rinnalla.web.shared.Problem;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A programme's goals, grants, years, partners and evaluation plan: each line is written, corrected and taken away alike. */
@RequestScoped
@Path("tyo/ohjelmat/{id}/rivi")
public class LinesController {
    @Inject
    private SeeingProgrammes seeing;

    @Inject
    private KeepingProgrammes keeping;

    @Inject
    private FormKeys keys;

    @Inject
    private Desk desk;

    @Inject
    private Pages pages;

    @GET
    public Response line(@PathParam("id") UUID id, @Context UriInfo asked) {
        keeping.mayKeep(programme(id));
        var wanted = new LineForm(asked.getQueryParameters());
        var sheet = seeing.one(programme(id));
        return kind(wanted)
                .flatMap(kind -> new LinesOfSheet(sheet)
                        .typed(kind, wanted.which())
                        .map(form -> new LinePage(chrome(), sheet, kind, form, List.of())))
                .map(page -> pages.show(LinePage.TEMPLATE, page))
                .orElseGet(() -> here(id, "muuttui"));
    }

    /** What is written here; how results were used is written elsewhere, by others too. */
    private static Optional<LineKind> kind(LineForm form) {
        return form.kind().filter(it -> it != LineKind.USE);
    }

    @POST
    public Response put(@PathParam("id") UUID id, MultivaluedMap<String, String> fields) {
        keeping.mayKeep(programme(id));
        var form = new LineForm(fields);
        return kind(form).map(it -> put(id, it, form)).orElseGet(() -> here(id, "muuttui"));
    }

    private Response put(UUID id, LineKind kind, LineForm form) {
        var sheet = seeing.one(programme(id));
        var fields = new LinesOfSheet(sheet).fields(kind, form);
        var problems = fields.problems(chrome().voice());
        if (!problems.isEmpty()) {
            return again(sheet, kind, form, problems);
        }
        return switch (fields.put(keeping, programme(id), keys.digest(form.key()))) {
            case PUT -> here(id, "tallessa");
            case GONE -> here(id, "muuttui");
            case YEAR_TAKEN -> again(sheet, kind, form, problem("year", "programme.error.year.taken"));
            case TOO_MANY -> again(sheet, kind, form, problem(LineForm.KIND, "programme.error.many"));
        };
    }

    private List<Problem> problem(String field, String key) {
        return List.of(new Problem(field, chrome().voice().say(key)));
    }

    @POST
    @Path("poisto")
    public Response drop(@PathParam("id") UUID id, MultivaluedMap<String, String> fields) {
        keeping.mayKeep(programme(id));
        if (new LineForm(fields).which().filter(keeping::isSaidToPay).isPresent()) {
            return here(id, "maksaa");
        }
        var dropped = new LineForm(fields).which().filter(it -> keeping.drop(programme(id), it));
        return here(id, dropped.isPresent() ? "poistettu" : "muuttui");
    }

    /** A goal is let go, and it is said why. */
    @POST
    @Path("paatos")
    public Response end(@PathParam("id") UUID id, MultivaluedMap<String, String> fields) {
        keeping.mayKeep(programme(id));
        var form = new LineForm(fields);
        var sheet = seeing.one(programme(id));
        var line = form.which().flatMap(new LinesOfSheet(sheet)::goal);
        if (line.isEmpty()) {
            return here(id, "muuttui");
        }
        var problems = new Checks(form::typed, "goal", chrome().voice())
                .words("reason", GoalEnd.LONGEST_REASON)
                .problems();
        if (!problems.isEmpty()) {
            var goal = GoalFields.of(line.get(), sheet.catalogue());
            goal.fields().putSingle(LineForm.WHICH, form.typed(LineForm.WHICH));
            goal.fields().putSingle("reason", form.typed("reason"));
            return again(sheet, LineKind.GOAL, goal, problems);
        }
        return here(
                id,
                keeping.endGoal(programme(id), form.which().orElseThrow(), form.typed("reason"))
                        ? "tallessa"
                        : "muuttui");
    }

    private Response again(ProgrammeSheet sheet, LineKind kind, LineForm form, List<Problem> problems) {
        return pages.again(LinePage.TEMPLATE, new LinePage(chrome().troubled(), sheet, kind, form, problems));
    }

    private Response here(UUID id, String state) {
        return pages.go(ProgrammesPage.href(programme(id)) + "?tila=" + state);
    }

    private static ProgrammeId programme(UUID id) {
        return new ProgrammeId(id);
    }

    private Chrome chrome() {
        return desk.chrome(ProgrammesPage.NAV);
    }
}
