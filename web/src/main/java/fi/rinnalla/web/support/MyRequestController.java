package fi.rinnalla.web.support;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.support.RequestId;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.support.DecidingOnAProposal;
import fi.rinnalla.services.support.KeepingMyRelation;
import fi.rinnalla.services.support.KeepingMyRequest;
import fi.rinnalla.services.support.MessageForm;
import fi.rinnalla.services.support.ReadingMyRequests;
import fi.rinnalla.services.support.RequestView;
import fi.rinnalla.services.support.Written;
import fi.rinnalla.web.feedback.PromiseLine;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Chromes;
import fi.rinnalla.web.shared.FormKeys;
import fi.rinnalla.web.shared.Notice;
import fi.rinnalla.web.shared.Pages;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Spoken;
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

/** The request on the card that lies open. */
@RequestScoped
@Path("{language:fi|sv|en|selko}/vastaus/pyynnot/{request}")
public class MyRequestController {
    @Inject
    private Provider<ReadingMyRequests> reading;

    @Inject
    private Provider<KeepingMyRequest> keeping;

    @Inject
    private Provider<DecidingOnAProposal> deciding;

    @Inject
    private BesideMyRequest beside;

    @Inject
    private Provider<KeepingMyRelation> walking;

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

    @PathParam("request")
    private UUID id;

    @GET
    public Response read(@QueryParam("tila") @DefaultValue("") String state) {
        return withCard(language -> mine(language, it -> {
            var page = page(language, it, keys.fresh(), "", said(state, language), List.of());
            return pages.show(MyRequestPage.TEMPLATE, page);
        }));
    }

    @POST
    @Path("viesti")
    public Response write(
            @FormParam("key") @DefaultValue("") String key, @FormParam("message") @DefaultValue("") String typed) {
        return withCard(language -> mine(language, it -> {
            var form = new MessageForm(key, typed);
            if (!keys.isFresh(key)) {
                var notice = Notice.warn("", voiced(language, "feedback.error.expired"));
                return again(language, it, keys.fresh(), typed, Optional.of(notice), List.of());
            }
            if (form.slip().isPresent()) {
                var problem = RequestProblems.ofMessage(
                        form.slip().get(), form.tooMany(), chrome(language).voice());
                return again(language, it, key, typed, Optional.empty(), List.of(problem));
            }
            return keeping.get()
                    .write(it.id(), form)
                    .map(written -> answer(written, language, it, typed))
                    .orElseGet(() -> gone(language));
        }));
    }

    /** Anything but a yes or a no decides nothing. */
    @POST
    @Path("ehdotus")
    public Response decide(
            @FormParam("answer") @DefaultValue("") String answer, @FormParam("never") @DefaultValue("") String never) {
        return withCard(language -> mine(language, it -> {
            var yes = answer.equals("yes");
            if (!yes && !answer.equals("no")) {
                return here(language, "");
            }
            var decided = deciding.get().decide(it.id(), yes, never.equals("true"));
            return here(language, !decided ? "muuttui" : yes ? "sovittu" : "eikiitos");
        }));
    }

    /** Somebody else is wished for. No reason is asked. */
    @POST
    @Path("toinen")
    public Response another(@FormParam("never") @DefaultValue("") String never) {
        return withCard(language -> mine(
                language,
                it -> here(
                        language, walking.get().wishForAnother(it.id(), never.equals("true")) ? "toinen" : "muuttui")));
    }

    @POST
    @Path("riittaa")
    public Response end() {
        return withCard(language -> keeping.get().end(new RequestId(id)) ? here(language, "paattyi") : gone(language));
    }

    @POST
    @Path("poista")
    public Response delete() {
        return withCard(language -> {
            keeping.get().delete(new RequestId(id));
            return pages.go("/" + language.path() + "/vastaus?tila=pyyntopois");
        });
    }

    private Response answer(Written written, Language language, RequestView it, String typed) {
        return switch (written) {
            case NOW, BEFORE -> here(language, "kirjoitettu");
            case OTHER_WORDS -> {
                var notice = Notice.warn("", voiced(language, "request.error.different"));
                yield again(language, it, keys.fresh(), typed, Optional.of(notice), List.of());
            }
            case ENDED -> here(language, "");
        };
    }

    private Response mine(Language language, Function<RequestView, Response> answer) {
        return reading.get().one(new RequestId(id)).map(answer).orElseGet(() -> gone(language));
    }

    private Response again(
            Language language,
            RequestView it,
            String key,
            String typed,
            Optional<Notice> notice,
            List<Problem> problems) {
        return pages.again(MyRequestPage.TEMPLATE, page(language, it, key, typed, notice, problems));
    }

    private MyRequestPage page(
            Language language,
            RequestView it,
            String key,
            String typed,
            Optional<Notice> notice,
            List<Problem> problems) {
        var chrome = chrome(language);
        return new MyRequestPage(
                problems.isEmpty() ? chrome : chrome.troubled(),
                it,
                deciding.get().about(it.id()),
                beside.of(it.id(), chrome),
                walking.get().about(it.id()),
                key,
                typed,
                PromiseLine.names(chrome.voice(), reading.get().readers()),
                notice,
                problems);
    }

    private Optional<Notice> said(String state, Language language) {
        return switch (state) {
            case "kirjoitettu" -> Optional.of(Notice.ok(voiced(language, "request.mine.written")));
            case "sovittu" -> Optional.of(Notice.ok(voiced(language, "match.mine.yes.done")));
            case "eikiitos" -> Optional.of(Notice.ok(voiced(language, "match.mine.no.done")));
            case "toinen" -> Optional.of(Notice.ok(voiced(language, "relation.mine.another.done")));
            case "muuttui" -> Optional.of(Notice.warn("", voiced(language, "match.mine.changed")));
            case "paattyi" -> Optional.of(Notice.ok(voiced(language, "request.mine.stopped")));
            default -> Optional.empty();
        };
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
        return pages.go("/" + language.path() + "/vastaus/pyynnot/" + id + "?tila=" + state);
    }

    private String voiced(Language language, String key) {
        return chrome(language).voice().say(key);
    }

    private Chrome chrome(Language language) {
        return chromes.portal(language, "portal.title.card", Chrome.Exit.STRONG, "vastaus/pyynnot/" + id);
    }
}
