package fi.rinnalla.web.support;

import fi.rinnalla.domain.support.RequestId;
import fi.rinnalla.services.support.DecidingOnAProposal;
import fi.rinnalla.services.support.KeepingMyRelation;
import fi.rinnalla.services.support.KeepingMyRequest;
import fi.rinnalla.services.support.MessageForm;
import fi.rinnalla.services.support.ReadingMyRequests;
import fi.rinnalla.services.support.RequestView;
import fi.rinnalla.services.support.Written;
import fi.rinnalla.web.feedback.OnMyCard;
import fi.rinnalla.web.feedback.OpenCard;
import fi.rinnalla.web.feedback.PromiseLine;
import fi.rinnalla.web.shared.FormKeys;
import fi.rinnalla.web.shared.Notice;
import fi.rinnalla.web.shared.Pages;
import fi.rinnalla.web.shared.Problem;
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
    private Pages pages;

    @Inject
    private OpenCard card;

    @PathParam("language")
    private String path;

    @PathParam("request")
    private UUID id;

    @GET
    public Response read(@QueryParam("tila") @DefaultValue("") String state) {
        return onCard(my -> mine(my, it -> {
            var page = page(my, it, keys.fresh(), "", said(state, my), List.of());
            return pages.show(MyRequestPage.TEMPLATE, page);
        }));
    }

    @POST
    @Path("viesti")
    public Response write(
            @FormParam("key") @DefaultValue("") String key, @FormParam("message") @DefaultValue("") String typed) {
        return onCard(my -> mine(my, it -> {
            var form = new MessageForm(key, typed);
            if (!keys.isFresh(key)) {
                var notice = Notice.warn("", my.say("feedback.error.expired"));
                return again(my, it, keys.fresh(), typed, Optional.of(notice), List.of());
            }
            if (form.slip().isPresent()) {
                var problem = RequestProblems.ofMessage(
                        form.slip().get(), form.tooMany(), my.chrome().voice());
                return again(my, it, key, typed, Optional.empty(), List.of(problem));
            }
            return keeping.get()
                    .write(it.id(), form)
                    .map(written -> answer(written, my, it, typed))
                    .orElseGet(() -> my.gone());
        }));
    }

    /** Anything but a yes or a no decides nothing. */
    @POST
    @Path("ehdotus")
    public Response decide(
            @FormParam("answer") @DefaultValue("") String answer, @FormParam("never") @DefaultValue("") String never) {
        return onCard(my -> mine(my, it -> {
            var yes = answer.equals("yes");
            if (!yes && !answer.equals("no")) {
                return my.here("");
            }
            var decided = deciding.get().decide(it.id(), yes, never.equals("true"));
            return my.here(!decided ? "muuttui" : yes ? "sovittu" : "eikiitos");
        }));
    }

    /** Somebody else is wished for. No reason is asked. */
    @POST
    @Path("toinen")
    public Response another(@FormParam("never") @DefaultValue("") String never) {
        return onCard(my -> mine(
                my, it -> my.here(walking.get().wishForAnother(it.id(), never.equals("true")) ? "toinen" : "muuttui")));
    }

    @POST
    @Path("riittaa")
    public Response end() {
        return onCard(my -> keeping.get().end(new RequestId(id)) ? my.here("paattyi") : my.gone());
    }

    @POST
    @Path("poista")
    public Response delete() {
        return onCard(my -> {
            keeping.get().delete(new RequestId(id));
            return my.home("pyyntopois");
        });
    }

    private Response answer(Written written, OnMyCard my, RequestView it, String typed) {
        return switch (written) {
            case NOW, BEFORE -> my.here("kirjoitettu");
            case OTHER_WORDS -> {
                var notice = Notice.warn("", my.say("request.error.different"));
                yield again(my, it, keys.fresh(), typed, Optional.of(notice), List.of());
            }
            case ENDED -> my.here("");
        };
    }

    private Response mine(OnMyCard my, Function<RequestView, Response> answer) {
        return my.found(reading.get().one(new RequestId(id)), answer);
    }

    private Response again(
            OnMyCard my, RequestView it, String key, String typed, Optional<Notice> notice, List<Problem> problems) {
        return pages.again(MyRequestPage.TEMPLATE, page(my, it, key, typed, notice, problems));
    }

    private MyRequestPage page(
            OnMyCard my, RequestView it, String key, String typed, Optional<Notice> notice, List<Problem> problems) {
        var chrome = my.chrome();
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

    private Optional<Notice> said(String state, OnMyCard my) {
        return switch (state) {
            case "kirjoitettu" -> my.done("request.mine.written");
            case "sovittu" -> my.done("match.mine.yes.done");
            case "eikiitos" -> my.done("match.mine.no.done");
            case "toinen" -> my.done("relation.mine.another.done");
            case "muuttui" -> my.warned("match.mine.changed");
            case "paattyi" -> my.done("request.mine.stopped");
            default -> Optional.empty();
        };
    }

    private Response onCard(Function<OnMyCard, Response> answer) {
        return card.at(path, "pyynnot/" + id, answer);
    }
}
