package fi.rinnalla.web.guidance.staff;

import fi.rinnalla.domain.guidance.EditorLine;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.guidance.EditorSheet;
import fi.rinnalla.services.guidance.KeepingArticles;
import fi.rinnalla.services.guidance.WritingOutcome;
import fi.rinnalla.services.guidance.WritingOutcome.Overtaken;
import fi.rinnalla.services.guidance.WritingOutcome.Written;
import fi.rinnalla.web.guidance.Markdown;
import fi.rinnalla.web.shared.Chromes;
import fi.rinnalla.web.shared.Notice;
import fi.rinnalla.web.shared.Pages;
import fi.rinnalla.web.shared.Problem;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Texts along the path are listed, written and looked at before anybody else sees them. */
@RequestScoped
@Path("hallinta/tieto")
public class EditorController {
    static final String PATH = "/hallinta/tieto";
    static final String TITLE = "editing.nav";
    private static final Set<String> DONE =
            Set.of("saved", "published", "taken_back", "signed", "unsigned", "restored");

    @Inject
    private KeepingArticles keeping;

    @Inject
    private Markdown markdown;

    @Inject
    private EditPages edit;

    @Inject
    private Chromes chromes;

    @Inject
    private Pages pages;

    /** Where the same article is begun in another language. */
    static String newIn(EditorLine text, Language language) {
        return UriBuilder.fromPath(PATH)
                .path("uusi")
                .queryParam("slug", "{slug}")
                .queryParam("language", "{language}")
                .queryParam("county", "{county}")
                .build(text.slug(), language.path(), text.county())
                .toString();
    }

    @GET
    public Response list() {
        return pages.show(
                TextsPage.TEMPLATE,
                new TextsPage(edit.chrome(), keeping.all(), chromes.profile().languages(), edit.today()));
    }

    @GET
    @Path("uusi")
    public Response begin(
            @QueryParam("slug") @DefaultValue("") String slug,
            @QueryParam("step") @DefaultValue("") String step,
            @QueryParam("language") @DefaultValue("") String language,
            @QueryParam("county") @DefaultValue("") String county) {
        var form = TextForm.empty(slug, step, edit.today())
                .standingAt(keeping.stepOf(slug))
                .in(language, county);
        return edit.show(Optional.empty(), form, Optional.empty());
    }

    @GET
    @Path("{id}")
    public Response edit(@PathParam("id") UUID id, @QueryParam("state") @DefaultValue("") String done) {
        var sheet = keeping.one(id);
        var notice = DONE.contains(done)
                ? Optional.of(Notice.ok(edit.chrome().voice().say("editing.done." + done)))
                : Optional.<Notice>empty();
        return edit.show(Optional.of(sheet), TextForm.of(sheet), notice);
    }

    @POST
    public Response add(@BeanParam TextForm form) {
        var problems = form.standingAt(keeping.stepOf(form.slug()))
                .problems(edit.chrome().voice());
        return problems.isEmpty()
                ? answer(keeping.begin(form.slug(), form.step().orElseThrow(), form.text()), form)
                : edit.again(422, Optional.empty(), form, problems);
    }

    @POST
    @Path("{id}")
    public Response rewrite(@PathParam("id") UUID id, @BeanParam TextForm form) {
        var sheet = keeping.one(id);
        var problems = form.about(sheet).problems(edit.chrome().voice());
        return problems.isEmpty()
                ? answer(keeping.rewrite(id, form.text()), form)
                : edit.again(422, Optional.of(sheet), form, problems);
    }

    @POST
    @Path("uusi/esikatselu")
    public Response preview(@BeanParam TextForm form) {
        return previewed(Optional.empty(), form.standingAt(keeping.stepOf(form.slug())));
    }

    @POST
    @Path("{id}/esikatselu")
    public Response preview(@PathParam("id") UUID id, @BeanParam TextForm form) {
        var sheet = keeping.one(id);
        return previewed(Optional.of(sheet), form.about(sheet));
    }

    /** Nothing is kept: the words stay in the form. */
    private Response previewed(Optional<EditorSheet> sheet, TextForm form) {
        return edit.preview(sheet, form, markdown.html(form.body()));
    }

    private Response answer(WritingOutcome outcome, TextForm form) {
        if (outcome instanceof Written written) {
            return pages.go(PATH + "/" + written.version() + "?state=saved");
        }
        var newest = ((Overtaken) outcome).newest();
        var problem = new Problem("title", edit.chrome().voice().say("editing.error.overtaken"));
        return edit.again(409, Optional.of(keeping.one(newest)), form, List.of(problem));
    }
}
