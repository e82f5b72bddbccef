package fi.rinnalla.web.support;

import fi.rinnalla.domain.support.RatedMoment;
import fi.rinnalla.domain.support.RequestId;
import fi.rinnalla.services.support.CoachingView;
import fi.rinnalla.services.support.KeepingMyCoaching;
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
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** The coaching on the card that lies open. */
@RequestScoped
@Path("{language:fi|sv|en|selko}/vastaus/pyynnot/{request}/valmennus")
public class MyCoachingController {
    @Inject
    private Provider<KeepingMyCoaching> keeping;

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
            var page = page(my, it, MyCoachingForm.of(it), said(state, my), List.of());
            return pages.show(MyCoachingPage.TEMPLATE, page);
        }));
    }

    /** Saving twice saves the same. */
    @POST
    @Path("tavoitteet")
    public Response aimFor(MultivaluedMap<String, String> typed) {
        return onCard(my -> mine(my, it -> {
            var form = MyCoachingForm.typed(typed);
            var problems = form.filled().slips().stream()
                    .map(slip -> RequestProblems.of(slip, my.chrome().voice()))
                    .toList();
            if (!problems.isEmpty()) {
                return pages.again(MyCoachingPage.TEMPLATE, page(my, it, form, Optional.empty(), problems));
            }
            return my.here(keeping.get().aimFor(new RequestId(id), form.filled()) ? "talteen" : "");
        }));
    }

    @POST
    @Path("alussa")
    public Response rateStart(MultivaluedMap<String, String> typed) {
        return rate(RatedMoment.COACHING_START, typed);
    }

    @POST
    @Path("lopussa")
    public Response rateEnd(MultivaluedMap<String, String> typed) {
        return rate(RatedMoment.COACHING_END, typed);
    }

    private Response rate(RatedMoment moment, MultivaluedMap<String, String> typed) {
        return onCard(my -> mine(
                my,
                it -> my.here(
                        keeping.get().rate(new RequestId(id), moment, RatedSays.typed(moment, typed))
                                ? "kiitos"
                                : "")));
    }

    private MyCoachingPage page(
            OnMyCard my, CoachingView it, MyCoachingForm form, Optional<Notice> notice, List<Problem> problems) {
        var chrome = my.chrome();
        return new MyCoachingPage(
                problems.isEmpty() ? chrome : chrome.troubled(),
                new RequestId(id),
                it,
                form,
                keys.fresh(),
                PromiseLine.names(chrome.voice(), keeping.get().readers()),
                notice,
                problems);
    }

    private Optional<Notice> said(String state, OnMyCard my) {
        return switch (state) {
            case "talteen" -> my.done("coaching.mine.kept");
            case "kiitos" -> my.done("coaching.mine.thanks");
            default -> Optional.empty();
        };
    }

    private Response mine(OnMyCard my, Function<CoachingView, Response> answer) {
        return my.found(keeping.get().about(new RequestId(id)), answer);
    }

    private Response onCard(Function<OnMyCard, Response> answer) {
        return card.at(path, "pyynnot/" + id + "/valmennus", answer);
    }
}
