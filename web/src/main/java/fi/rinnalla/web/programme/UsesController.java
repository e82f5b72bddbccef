package fi.rinnalla.web.programme;

import fi.rinnalla.domain.programme.Entry;
import fi.rinnalla.domain.programme.EntryId;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.programme.PutOutcome;
import fi.rinnalla.domain.programme.UseLine;
import fi.rinnalla.services.programme.NotingUses;
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

/** What those note who work with a programme: for what results were used, and what has been collected. */
@RequestScoped
@Path("tyo/ohjelmat/{id}/kaytto")
public class UsesController {
    @Inject
    private SeeingProgrammes seeing;

    @Inject
    private NotingUses noting;

    @Inject
    private FormKeys keys;

    @Inject
    private Desk desk;

    @Inject
    private Pages pages;

    @GET
    public Response use(@PathParam("id") UUID id, @Context UriInfo asked) {
        noting.mayNote(programme(id));
        var wanted = new LineForm(asked.getQueryParameters());
        var sheet = seeing.one(programme(id));
        return typed(sheet, wanted)
                .map(form ->
                        pages.show(LinePage.TEMPLATE, new LinePage(chrome(), sheet, LineKind.USE, form, List.of())))
                .orElseGet(() -> here(id, "muuttui"));
    }

    private static Optional<LineForm> typed(ProgrammeSheet sheet, LineForm wanted) {
        if (wanted.which().isEmpty()) {
            return Optional.of(LineForm.empty());
        }
        var found = wanted.which().flatMap(it -> line(sheet, it)).map(UseFields::of);
        found.ifPresent(it -> it.fields().putSingle(LineForm.WHICH, wanted.typed(LineForm.WHICH)));
        return found;
    }

    private static Optional<UseLine> line(ProgrammeSheet sheet, EntryId which) {
        return sheet.facts().uses().stream()
                .filter(it -> it.id().equals(which))
                .findFirst()
                .map(Entry::line);
    }

    @POST
    public Response put(@PathParam("id") UUID id, MultivaluedMap<String, String> fields) {
        noting.mayNote(programme(id));
        var form = new LineForm(fields);
        var sheet = seeing.one(programme(id));
        var typed = new UseFields(form, sheet.catalogue());
        var before = form.which().flatMap(it -> line(sheet, it));
        var problems = typed.problems(before, sheet.today(), chrome().voice());
        if (!problems.isEmpty()) {
            return again(sheet, form, problems);
        }
        var outcome = noting.put(programme(id), form.which(), keys.digest(form.key()), typed.line());
        return outcome == PutOutcome.TOO_MANY
                ? again(
                        sheet,
                        form,
                        List.of(new Problem("about", chrome().voice().say("programme.error.many"))))
                : here(id, outcome == PutOutcome.PUT ? "tallessa" : "muuttui");
    }

    private Response again(ProgrammeSheet sheet, LineForm form, List<Problem> problems) {
        return pages.again(LinePage.TEMPLATE, new LinePage(chrome().troubled(), sheet, LineKind.USE, form, problems));
    }

    @POST
    @Path("poisto")
    public Response drop(@PathParam("id") UUID id, MultivaluedMap<String, String> fields) {
        noting.mayNote(programme(id));
        var dropped = new LineForm(fields).which().filter(it -> noting.drop(programme(id), it));
        return here(id, dropped.isPresent() ? "poistettu" : "muuttui");
    }

    /** What the evaluation plan asked for has been collected. */
    @POST
    @Path("keratty")
    public Response collected(@PathParam("id") UUID id, MultivaluedMap<String, String> fields) {
        noting.mayNote(programme(id));
        var collected = new LineForm(fields).which().filter(it -> noting.collected(programme(id), it));
        return here(id, collected.isPresent() ? "keratty" : "muuttui");
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
