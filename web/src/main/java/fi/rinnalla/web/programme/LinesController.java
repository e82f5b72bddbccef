package fi.rinnalla.web.programme;

import fi.rinnalla.domain.programme.Entry;
import fi.rinnalla.domain.programme.EntryId;
import fi.rinnalla.domain.programme.GoalEnd;
import fi.rinnalla.domain.programme.GoalLine;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.programme.PutOutcome;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.services.programme.KeepingProgrammes;
import fi.rinnalla.services.programme.ProgrammeSheet;
import fi.rinnalla.services.programme.SeeingProgrammes;
import fi.rinnalla.web.access.Desk;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.FormKeys;
import fi.rinnalla.web.shared.Pages;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Voice;
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
                .flatMap(kind ->
                        typed(sheet, kind, wanted).map(form -> new LinePage(chrome(), sheet, kind, form, List.of())))
                .map(page -> pages.show(LinePage.TEMPLATE, page))
                .orElseGet(() -> here(id, "muuttui"));
    }

    /** What is written here; how results were used is written elsewhere, by others too. */
    private static Optional<LineKind> kind(LineForm form) {
        return form.kind().filter(it -> it != LineKind.USE);
    }

    /** The line that is asked for, as it would have been typed; nothing where it is not there. */
    private static Optional<LineForm> typed(ProgrammeSheet sheet, LineKind kind, LineForm wanted) {
        if (wanted.which().isEmpty()) {
            return Optional.of(LineForm.empty());
        }
        var which = wanted.which().get();
        var facts = sheet.facts();
        var found = switch (kind) {
            case GOAL -> goal(sheet, which).map(it -> GoalFields.of(it, sheet.catalogue()));
            case GRANT -> line(facts.grants(), which).map(GrantFields::of);
            case YEAR ->
                facts.years().stream()
                        .flatMap(it -> it.plan().stream())
                        .filter(it -> it.id().equals(which))
                        .findFirst()
                        .map(it -> YearFields.of(it.line()));
            case PARTNER -> line(facts.partners(), which).map(PartnerFields::of);
            case COLLECTING ->
                facts.collectings().stream()
                        .filter(it -> it.id().equals(which))
                        .findFirst()
                        .map(it -> CollectingFields.of(it.line()));
            case USE -> Optional.<LineForm>empty();
        };
        found.ifPresent(
                it -> it.fields().putSingle(LineForm.WHICH, which.value().toString()));
        return found;
    }

    private static Optional<GoalLine> goal(ProgrammeSheet sheet, EntryId which) {
        return sheet.facts().goals().stream()
                .map(it -> it.goal())
                .filter(it -> it.id().equals(which) && it.ended().isEmpty())
                .findFirst()
                .map(it -> it.line());
    }

    private static <T> Optional<T> line(List<Entry<T>> entries, EntryId which) {
        return entries.stream().filter(it -> it.id().equals(which)).findFirst().map(Entry::line);
    }

    @POST
    public Response put(@PathParam("id") UUID id, MultivaluedMap<String, String> fields) {
        keeping.mayKeep(programme(id));
        var form = new LineForm(fields);
        return kind(form).map(it -> put(id, it, form)).orElseGet(() -> here(id, "muuttui"));
    }

    private Response put(UUID id, LineKind kind, LineForm form) {
        var sheet = seeing.one(programme(id));
        var problems = problems(sheet, kind, form, chrome().voice());
        if (!problems.isEmpty()) {
            return again(sheet, kind, form, problems);
        }
        return switch (put(programme(id), sheet, kind, form)) {
            case PUT -> here(id, "tallessa");
            case GONE -> here(id, "muuttui");
            case YEAR_TAKEN -> again(sheet, kind, form, problem("year", "programme.error.year.taken"));
            case TOO_MANY -> again(sheet, kind, form, problem(LineForm.KIND, "programme.error.many"));
        };
    }

    private List<Problem> problem(String field, String key) {
        return List.of(new Problem(field, chrome().voice().say(key)));
    }

    private static List<Problem> problems(ProgrammeSheet sheet, LineKind kind, LineForm form, Voice voice) {
        return switch (kind) {
            case GOAL ->
                new GoalFields(form, sheet.catalogue()).problems(form.which().flatMap(it -> goal(sheet, it)), voice);
            case GRANT -> new GrantFields(form).problems(voice);
            case YEAR -> new YearFields(form).problems(voice);
            case PARTNER -> new PartnerFields(form).problems(voice);
            case COLLECTING -> new CollectingFields(form).problems(voice);
            case USE -> List.of();
        };
    }

    private PutOutcome put(ProgrammeId id, ProgrammeSheet sheet, LineKind kind, LineForm form) {
        var which = form.which();
        Digest key = keys.digest(form.key());
        return switch (kind) {
            case GOAL -> keeping.put(id, which, key, new GoalFields(form, sheet.catalogue()).line());
            case GRANT -> keeping.put(id, which, key, new GrantFields(form).line());
            case YEAR -> keeping.put(id, which, key, new YearFields(form).line());
            case PARTNER -> keeping.put(id, which, key, new PartnerFields(form).line());
            case COLLECTING -> keeping.put(id, which, key, new CollectingFields(form).line());
            case USE -> PutOutcome.GONE;
        };
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
        var line = form.which().flatMap(it -> goal(sheet, it));
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
