package fi.rinnalla.web.training;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.training.ParticipantId;
import fi.rinnalla.domain.training.TrainingNote;
import fi.rinnalla.domain.training.TrainingSessionId;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.training.KeepingMyTraining;
import fi.rinnalla.services.training.MyTraining;
import fi.rinnalla.services.training.ReadingMyTraining;
import fi.rinnalla.web.guidance.Markdown;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Chromes;
import fi.rinnalla.web.shared.FormKeys;
import fi.rinnalla.web.shared.Notice;
import fi.rinnalla.web.shared.Pages;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Spoken;
import fi.rinnalla.web.shared.Typed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** The training of whoever's card lies open: when and where, what to bring, and what they wrote to themselves. */
@RequestScoped
@Path("{language:fi|sv|en|selko}/vastaus/koulutukset/{participant}")
public class MyTrainingController {
    @Inject
    private Provider<ReadingMyTraining> reading;

    @Inject
    private Provider<KeepingMyTraining> keeping;

    @Inject
    private CertificatePrinting printing;

    @Inject
    private Markdown markdown;

    @Inject
    private FormKeys keys;

    @Inject
    private Chromes chromes;

    @Inject
    private Spoken spoken;

    @Inject
    private Pages pages;

    @Inject
    private Caller caller;

    @PathParam("language")
    private String path;

    @PathParam("participant")
    private UUID id;

    @GET
    public Response read(@QueryParam("tila") @DefaultValue("") String state) {
        return mine((language, it) -> {
            var today = reading.get().today();
            var page = new MyTrainingPage(chrome(language), it, today, keys.fresh(), said(state, language));
            return pages.show(MyTrainingPage.TEMPLATE, page);
        });
    }

    @GET
    @Path("muistiinpano")
    public Response note(@QueryParam("kerta") @DefaultValue("") String session) {
        return session(
                session,
                (language, it, found) ->
                        pages.show(MyNotePage.TEMPLATE, notePage(language, it, found, found.note(), List.of())));
    }

    @POST
    @Path("muistiinpano")
    public Response write(
            @FormParam("kerta") @DefaultValue("") String session, @FormParam("note") @DefaultValue("") String typed) {
        return session(session, (language, it, found) -> {
            var tooMany = typed.strip().codePointCount(0, typed.strip().length()) - TrainingNote.LONGEST;
            if (tooMany > 0) {
                var words = chrome(language).voice().say("feedback.error.too_long", "n", tooMany);
                var page = notePage(language, it, found, typed, List.of(new Problem("note", words)));
                return pages.again(MyNotePage.TEMPLATE, page);
            }
            keeping.get().write(it.id(), found.id(), typed.strip());
            return here(language, "kirjoitettu");
        });
    }

    @POST
    @Path("lopetus")
    public Response stop() {
        return withCard(language -> {
            keeping.get().stop(new ParticipantId(id));
            return here(language, "");
        });
    }

    @POST
    @Path("lopetus/peru")
    public Response comeBack() {
        return withCard(language -> {
            keeping.get().comeBack(new ParticipantId(id));
            return here(language, "");
        });
    }

    @GET
    @Path("todistus.pdf")
    public Response certificate() {
        return mine((language, it) ->
                it.certificate().map(paper -> printing.file(paper, language)).orElseGet(() -> here(language, "")));
    }

    private MyNotePage notePage(
            Language language, MyTraining it, MyTraining.Session found, String typed, List<Problem> problems) {
        var chrome = chrome(language);
        return new MyNotePage(
                problems.isEmpty() ? chrome : chrome.troubled(),
                it.id(),
                found,
                typed,
                markdown,
                keys.fresh(),
                problems);
    }

    private interface OfMine {
        Response answer(Language language, MyTraining it);
    }

    private interface OfASession {
        Response answer(Language language, MyTraining it, MyTraining.Session found);
    }

    private Response mine(OfMine of) {
        return withCard(language -> reading.get()
                .training(new ParticipantId(id))
                .map(it -> of.answer(language, it))
                .orElseGet(() -> gone(language)));
    }

    private Response session(String typed, OfASession of) {
        return mine((language, it) -> Typed.id(typed)
                .map(TrainingSessionId::new)
                .flatMap(wanted -> it.sessions().stream()
                        .filter(found -> found.id().equals(wanted))
                        .findFirst())
                .map(found -> of.answer(language, it, found))
                .orElseGet(() -> here(language, "")));
    }

    private Optional<Notice> said(String state, Language language) {
        return Optional.of(state)
                .filter("kirjoitettu"::equals)
                .map(it -> Notice.ok(chrome(language).voice().say("training.note.kept")));
    }

    /** The page of the card says that it closed by itself. */
    private Response withCard(Function<Language, Response> answer) {
        var language = spoken.here(path);
        return caller.holdsCard() ? answer.apply(language) : pages.go("/" + language.path() + "/vastaus?tila=paattyi");
    }

    /** Taken away, or never there: all of it looks the same. */
    private Response gone(Language language) {
        return pages.go("/" + language.path() + "/vastaus?tila=eiole");
    }

    private Response here(Language language, String state) {
        return pages.go(
                "/" + language.path() + "/vastaus/koulutukset/" + id + (state.isEmpty() ? "" : "?tila=" + state));
    }

    private Chrome chrome(Language language) {
        return chromes.portal(language, "portal.title.card", Chrome.Exit.STRONG, "vastaus/koulutukset/" + id);
    }
}
