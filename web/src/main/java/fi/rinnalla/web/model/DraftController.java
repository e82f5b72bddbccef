package fi.rinnalla.web.model;

import fi.rinnalla.domain.model.IssueOutcome;
import fi.rinnalla.domain.model.ModelId;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.services.model.DraftSheet;
import fi.rinnalla.services.model.KeepingModels;
import fi.rinnalla.web.access.Desk;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Chromes;
import fi.rinnalla.web.shared.FormKeys;
import fi.rinnalla.web.shared.Multipart;
import fi.rinnalla.web.shared.Pages;
import fi.rinnalla.web.shared.Problem;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A model's passport is written, with what speaks for it and what helps, and put in force. */
@RequestScoped
@Path("kehitys/mallit/{id}/luonnos")
public class DraftController {
    @Inject
    private KeepingModels keeping;

    @Inject
    private CleanFile clean;

    @Inject
    private FormKeys keys;

    @Inject
    private Chromes chromes;

    @Inject
    private Desk desk;

    @Inject
    private Pages pages;

    @Inject
    private Clock clock;

    @GET
    public Response draft(@PathParam("id") UUID id, @QueryParam("tila") @DefaultValue("") String state) {
        return keeping.draft(model(id))
                .map(it -> pages.show(
                        DraftPage.TEMPLATE,
                        page(
                                it,
                                PassportForm.of(it.passport()),
                                LineForm.empty(),
                                FileForm.empty(),
                                state.equals("tehty") ? say("model.said.saved") : "",
                                List.of())))
                .orElseGet(() -> pages.go(ModelsPage.href(model(id))));
    }

    @POST
    @Path("alku")
    public Response begin(@PathParam("id") UUID id) {
        keeping.beginDraft(model(id));
        return here(id, true);
    }

    @POST
    public Response write(@PathParam("id") UUID id, MultivaluedMap<String, String> fields) {
        var draft = keeping.draft(model(id));
        var form = new PassportForm(fields);
        var problems = form.problems(chromes.profile().languages(), chrome().voice());
        return problems.isEmpty() || draft.isEmpty()
                ? here(id, draft.isPresent() && keeping.rewrite(model(id), form.texts()))
                : again(draft.get(), form, LineForm.empty(), FileForm.empty(), problems);
    }

    @POST
    @Path("naytto")
    public Response addEvidence(@PathParam("id") UUID id, MultivaluedMap<String, String> fields) {
        var draft = keeping.draft(model(id));
        var form = new LineForm(fields);
        var problems = form.ofEvidence(chrome().voice(), today());
        return problems.isEmpty() || draft.isEmpty()
                ? here(
                        id,
                        draft.isPresent() && keeping.addEvidence(model(id), keys.digest(form.key()), form.evidence()))
                : again(draft.get(), form, problems);
    }

    @POST
    @Path("naytto/poisto")
    public Response dropEvidence(@PathParam("id") UUID id, MultivaluedMap<String, String> fields) {
        return here(id, keeping.dropEvidence(model(id), new LineForm(fields).position()));
    }

    @POST
    @Path("linkki")
    public Response addLink(@PathParam("id") UUID id, MultivaluedMap<String, String> fields) {
        var draft = keeping.draft(model(id));
        var form = new LineForm(fields);
        var problems = form.ofLink(chrome().voice());
        return problems.isEmpty() || draft.isEmpty()
                ? here(id, draft.isPresent() && addLink(id, form))
                : again(draft.get(), form, problems);
    }

    private boolean addLink(UUID id, LineForm form) {
        return keeping.addLink(
                model(id),
                keys.digest(form.key()),
                form.language("written").orElseThrow(),
                form.typed("title"),
                form.typed("link"));
    }

    /** Who may is asked before anything is read. */
    @POST
    @Path("tiedosto")
    public Response addFile(
            @PathParam("id") UUID id,
            @HeaderParam("Content-Type") String type,
            @QueryParam(FormKeys.FIELD) @DefaultValue("") String key,
            InputStream body)
            throws IOException {
        var draft = keeping.draft(model(id));
        if (draft.isEmpty()) {
            return here(id, false);
        }
        var form = new FileForm(Multipart.read(type, body));
        var problems = form.problems(chrome().voice());
        var cleaned = problems.isEmpty() ? clean.of(form.file().orElseThrow().content()) : Optional.<byte[]>empty();
        if (problems.isEmpty() && cleaned.isEmpty()) {
            problems = List.of(FileForm.refused(chrome().voice()));
        }
        return problems.isEmpty()
                ? here(
                        id,
                        keeping.addFile(
                                model(id),
                                keys.digest(key),
                                form.language().orElseThrow(),
                                form.title(),
                                cleaned.orElseThrow()))
                : again(draft.get(), PassportForm.of(draft.get().passport()), LineForm.empty(), form, problems);
    }

    @POST
    @Path("aineisto/poisto")
    public Response dropMaterial(@PathParam("id") UUID id, MultivaluedMap<String, String> fields) {
        return here(id, keeping.dropMaterial(model(id), new LineForm(fields).position()));
    }

    @POST
    @Path("voimaan")
    public Response putInForce(@PathParam("id") UUID id, MultivaluedMap<String, String> fields) {
        var draft = keeping.draft(model(id));
        var form = new LineForm(fields);
        var problems = form.ofIssue(chrome().voice());
        if (draft.isEmpty() || !problems.isEmpty()) {
            return draft.map(it -> again(it, form, problems)).orElseGet(() -> here(id, false));
        }
        return keeping.putInForce(model(id), form.day().orElseThrow(), form.typed("changed"))
                        instanceof IssueOutcome.Refused refused
                ? again(draft.get(), form, List.of(LineForm.because(refused.why(), chrome().voice())))
                : pages.go(ModelsPage.href(model(id)) + "?tila=voimassa");
    }

    @POST
    @Path("poisto")
    public Response discard(@PathParam("id") UUID id) {
        return pages.go(keeping.discard(model(id)) ? ModelsPage.href(model(id)) + "?tila=poistettu" : ModelsPage.URL);
    }

    private Response again(DraftSheet draft, LineForm line, List<Problem> problems) {
        return again(draft, PassportForm.of(draft.passport()), line, FileForm.empty(), problems);
    }

    private Response again(DraftSheet draft, PassportForm form, LineForm line, FileForm file, List<Problem> problems) {
        return pages.again(DraftPage.TEMPLATE, page(draft, form, line, file, "", problems));
    }

    private DraftPage page(
            DraftSheet draft, PassportForm form, LineForm line, FileForm file, String said, List<Problem> problems) {
        return new DraftPage(
                problems.isEmpty() ? chrome() : chrome().troubled(),
                Optional.of(draft),
                chromes.profile().languages(),
                form,
                line,
                file,
                today(),
                said,
                problems);
    }

    /** Back to what is being written; where nothing is any more, to the model, which says so. */
    private Response here(UUID id, boolean done) {
        return pages.go(ModelsPage.href(model(id)) + (done ? DraftPage.PATH + "?tila=tehty" : "?tila=muuttui"));
    }

    private LocalDate today() {
        return Helsinki.day(clock.instant());
    }

    private static ModelId model(UUID id) {
        return new ModelId(id);
    }

    private String say(String key) {
        return chrome().voice().say(key);
    }

    private Chrome chrome() {
        return desk.chrome(ModelsPage.NAV);
    }
}
