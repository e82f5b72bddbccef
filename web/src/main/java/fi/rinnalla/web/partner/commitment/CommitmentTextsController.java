package fi.rinnalla.web.partner.commitment;

import fi.rinnalla.domain.partner.CommitmentId;
import fi.rinnalla.domain.partner.CommitmentKind;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.partner.CommitmentOutcome;
import fi.rinnalla.services.partner.CommitmentSheet;
import fi.rinnalla.services.partner.KeepingCommitments;
import fi.rinnalla.web.access.Desk;
import fi.rinnalla.web.guidance.Markdown;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Chromes;
import fi.rinnalla.web.shared.Pages;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Typed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
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
import java.util.UUID;

/** What partners commit themselves to, as the organisation writes it and puts it in force. */
@RequestScoped
@Path("hallinta/sitoumukset")
public class CommitmentTextsController {
    static final String PATH = "/hallinta/sitoumukset";
    private static final String TITLE = "commitment.nav";
    private static final int CONFLICT = 409;

    @Inject
    private KeepingCommitments keeping;

    @Inject
    private Markdown markdown;

    @Inject
    private Desk desk;

    @Inject
    private Chromes chromes;

    @Inject
    private Pages pages;

    @GET
    public Response list() {
        return pages.show(
                CommitmentsPage.TEMPLATE, new CommitmentsPage(chrome(), keeping.all(), spoken(), keeping.today(), ""));
    }

    /** A second click opens the draft of the first. */
    @POST
    public Response begin(@FormParam("kind") @DefaultValue("") String typed) {
        keeping.today(); // Whoever may not keep them is not told what a kind looks like.
        return Typed.one(CommitmentKind.class, typed)
                .map(keeping::begin)
                .map(it -> here(it.value(), ""))
                .orElseGet(() -> pages.go(PATH));
    }

    @GET
    @Path("{id}")
    public Response one(@PathParam("id") UUID id, @QueryParam("tila") @DefaultValue("") String state) {
        var sheet = keeping.one(new CommitmentId(id));
        var said = Typed.one(Said.class, state)
                .map(it -> say("commitment.said." + Typed.low(it)))
                .orElse("");
        return pages.show(CommitmentPage.TEMPLATE, page(sheet, form(sheet), untaken(), said, List.of()));
    }

    /** What can be said above a version after something was done to it. */
    private enum Said {
        SAVED,
        TAKEN,
        TAKEN_BACK,
        STANDS,
        EMPTY,
        REVIEWED,
        UNREVIEWED
    }

    @POST
    @Path("{id}")
    public Response write(@PathParam("id") UUID id, MultivaluedMap<String, String> typed) {
        var sheet = keeping.one(new CommitmentId(id));
        var form = CommitmentForm.typed(typed);
        var problems = form.problems(chrome().voice());
        if (!problems.isEmpty()) {
            return again(422, sheet, form, untaken(), problems);
        }
        return switch (keeping.write(sheet.id(), form.edition(), form.words())) {
            case DONE -> here(id, Typed.low(Said.SAVED));
            case OVERTAKEN -> overtaken(id, form);
            case STANDS, EMPTY -> here(id, Typed.low(Said.STANDS));
        };
    }

    /** What was typed stays, over what the colleague wrote: saving once more is a choice then. */
    private Response overtaken(UUID id, CommitmentForm form) {
        var newest = keeping.one(new CommitmentId(id));
        var problem = new Problem(CommitmentForm.title(Language.FI), say("editing.error.overtaken"));
        return again(CONFLICT, newest, new CommitmentForm(newest.edition(), form.words()), untaken(), List.of(problem));
    }

    @POST
    @Path("{id}/voimaan")
    public Response take(@PathParam("id") UUID id, @BeanParam TakingForm form) {
        var sheet = keeping.one(new CommitmentId(id));
        var problems = form.problems(chrome().voice());
        if (!problems.isEmpty()) {
            return again(422, sheet, form(sheet), form, problems);
        }
        var outcome = keeping.announce(sheet.id(), form.from().orElseThrow(), form.againBy());
        return here(id, Typed.low(outcome == CommitmentOutcome.DONE ? Said.TAKEN : refusal(outcome)));
    }

    private static Said refusal(CommitmentOutcome outcome) {
        return outcome == CommitmentOutcome.EMPTY ? Said.EMPTY : Said.STANDS;
    }

    @POST
    @Path("{id}/voimaan/peru")
    public Response takeBack(@PathParam("id") UUID id) {
        return here(id, Typed.low(keeping.takeBack(new CommitmentId(id)) ? Said.TAKEN_BACK : Said.STANDS));
    }

    /** Whoever has read the words signs with the name that colleagues see. */
    @POST
    @Path("{id}/tarkistus")
    public Response review(@PathParam("id") UUID id, @FormParam("language") @DefaultValue("") String language) {
        var sheet = keeping.one(new CommitmentId(id));
        var name = chrome().staff().map(Chrome.StaffBar::name).orElseThrow();
        Language.atPath(language).ifPresent(it -> keeping.review(sheet.id(), it, name));
        return here(id, Typed.low(Said.REVIEWED));
    }

    @POST
    @Path("{id}/tarkistus/peru")
    public Response unreview(@PathParam("id") UUID id, @FormParam("language") @DefaultValue("") String language) {
        var sheet = keeping.one(new CommitmentId(id));
        Language.atPath(language).ifPresent(it -> keeping.unreview(sheet.id(), it));
        return here(id, Typed.low(Said.UNREVIEWED));
    }

    private Response again(
            int status, CommitmentSheet sheet, CommitmentForm form, TakingForm taking, List<Problem> problems) {
        return pages.with(status, CommitmentPage.TEMPLATE, page(sheet, form, taking, "", problems));
    }

    private CommitmentPage page(
            CommitmentSheet sheet, CommitmentForm form, TakingForm taking, String said, List<Problem> problems) {
        var chrome = problems.isEmpty() ? chrome() : chrome().troubled();
        return new CommitmentPage(chrome, sheet, spoken(), form, taking, markdown, keeping.today(), said, problems);
    }

    private CommitmentForm form(CommitmentSheet sheet) {
        return CommitmentForm.of(sheet, List.of(Language.values()));
    }

    private TakingForm untaken() {
        return TakingForm.empty(keeping.today());
    }

    private List<Language> spoken() {
        return chromes.profile().languages();
    }

    private Response here(UUID id, String state) {
        return pages.go(PATH + "/" + id + (state.isEmpty() ? "" : "?tila=" + state));
    }

    private String say(String key) {
        return chrome().voice().say(key);
    }

    private Chrome chrome() {
        return desk.chrome(TITLE);
    }
}
