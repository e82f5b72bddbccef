package fi.rinnalla.web.training;

import fi.rinnalla.domain.training.ParticipantId;
import fi.rinnalla.domain.training.TrainingNote;
import fi.rinnalla.domain.training.TrainingSessionId;
import fi.rinnalla.services.training.KeepingMyTraining;
import fi.rinnalla.services.training.MyTraining;
import fi.rinnalla.services.training.ReadingMyTraining;
import fi.rinnalla.web.feedback.OnMyCard;
import fi.rinnalla.web.feedback.OpenCard;
import fi.rinnalla.web.guidance.Markdown;
import fi.rinnalla.web.shared.FormKeys;
import fi.rinnalla.web.shared.Notice;
import fi.rinnalla.web.shared.Pages;
import fi.rinnalla.web.shared.Problem;
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
    private Pages pages;

    @Inject
    private OpenCard card;

    @PathParam("language")
    private String path;

    @PathParam("participant")
    private UUID id;

    @GET
    public Response read(@QueryParam("tila") @DefaultValue("") String state) {
        return mine((my, it) -> {
            var today = reading.get().today();
            var page = new MyTrainingPage(my.chrome(), it, today, keys.fresh(), said(state, my));
            return pages.show(MyTrainingPage.TEMPLATE, page);
        });
    }

    @GET
    @Path("muistiinpano")
    public Response note(@QueryParam("kerta") @DefaultValue("") String session) {
        return session(
                session,
                (my, it, found) -> pages.show(MyNotePage.TEMPLATE, notePage(my, it, found, found.note(), List.of())));
    }

    @POST
    @Path("muistiinpano")
    public Response write(
            @FormParam("kerta") @DefaultValue("") String session, @FormParam("note") @DefaultValue("") String typed) {
        return session(session, (my, it, found) -> {
            var tooMany = typed.strip().codePointCount(0, typed.strip().length()) - TrainingNote.LONGEST;
            if (tooMany > 0) {
                var words = my.chrome().voice().say("feedback.error.too_long", "n", tooMany);
                var page = notePage(my, it, found, typed, List.of(new Problem("note", words)));
                return pages.again(MyNotePage.TEMPLATE, page);
            }
            keeping.get().write(it.id(), found.id(), typed.strip());
            return my.here("kirjoitettu");
        });
    }

    @POST
    @Path("lopetus")
    public Response stop() {
        return onCard(my -> {
            keeping.get().stop(new ParticipantId(id));
            return my.here("");
        });
    }

    @POST
    @Path("lopetus/peru")
    public Response comeBack() {
        return onCard(my -> {
            keeping.get().comeBack(new ParticipantId(id));
            return my.here("");
        });
    }

    @GET
    @Path("todistus.pdf")
    public Response certificate() {
        return mine((my, it) -> it.certificate()
                .map(paper -> printing.file(paper, my.language()))
                .orElseGet(() -> my.here("")));
    }

    private MyNotePage notePage(
            OnMyCard my, MyTraining it, MyTraining.Session found, String typed, List<Problem> problems) {
        var chrome = my.chrome();
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
        Response answer(OnMyCard my, MyTraining it);
    }

    private interface OfASession {
        Response answer(OnMyCard my, MyTraining it, MyTraining.Session found);
    }

    private Response mine(OfMine of) {
        return onCard(my -> reading.get()
                .training(new ParticipantId(id))
                .map(it -> of.answer(my, it))
                .orElseGet(my::gone));
    }

    private Response session(String typed, OfASession of) {
        return mine((my, it) -> Typed.id(typed)
                .map(TrainingSessionId::new)
                .flatMap(wanted -> it.sessions().stream()
                        .filter(found -> found.id().equals(wanted))
                        .findFirst())
                .map(found -> of.answer(my, it, found))
                .orElseGet(() -> my.here("")));
    }

    private Optional<Notice> said(String state, OnMyCard my) {
        return Optional.of(state)
                .filter("kirjoitettu"::equals)
                .map(it -> Notice.ok(my.chrome().voice().say("training.note.kept")));
    }

    private Response onCard(Function<OnMyCard, Response> answer) {
        return card.at(path, "koulutukset/" + id, answer);
    }
}
