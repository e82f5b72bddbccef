package fi.rinnalla.web.gathering;

import fi.rinnalla.domain.gathering.ExitAnswers;
import fi.rinnalla.domain.gathering.ExitOutcome;
import fi.rinnalla.domain.gathering.ExitQuestion;
import fi.rinnalla.domain.gathering.GatheringId;
import fi.rinnalla.domain.gathering.Moment;
import fi.rinnalla.services.gathering.AnsweringFromASeat;
import fi.rinnalla.services.gathering.MySeat;
import fi.rinnalla.services.gathering.ReadingMySeats;
import fi.rinnalla.services.gathering.SeeingGatherings;
import fi.rinnalla.web.feedback.OnMyCard;
import fi.rinnalla.web.feedback.OpenCard;
import fi.rinnalla.web.feedback.PromiseLine;
import fi.rinnalla.web.shared.FormKeys;
import fi.rinnalla.web.shared.Pages;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Typed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** How things are at the start and how it went in the end, asked of whoever has a seat, on the card that lies open. */
@RequestScoped
@Path("{language:fi|sv|en|selko}/vastaus/paikat/{gathering}/{moment:aluksi|lopuksi}")
public class ExitController {
    @Inject
    private Provider<AnsweringFromASeat> answering;

    @Inject
    private Provider<ReadingMySeats> reading;

    @Inject
    private SeeingGatherings seeing;

    @Inject
    private FormKeys keys;

    @Inject
    private Pages pages;

    @Inject
    private OpenCard card;

    @PathParam("language")
    private String path;

    @PathParam("gathering")
    private UUID id;

    @PathParam("moment")
    private String when;

    @GET
    public Response form() {
        return onCard(my ->
                asked(my, mine -> pages.show(ExitPage.TEMPLATE, page(my, mine, ExitForm.empty(), List.of()))));
    }

    @POST
    public Response answer(MultivaluedMap<String, String> typed) {
        return onCard(my -> {
            var form = new ExitForm(typed);
            return form.answers(moment())
                    .map(it -> count(my, it))
                    .orElseGet(() -> asked(my, mine -> again(my, mine, form)));
        });
    }

    private Response count(OnMyCard my, ExitAnswers answers) {
        return answering.get().answer(gathering(), moment(), answers) == ExitOutcome.NOT_ASKED
                ? my.gone()
                : my.here("kiitos");
    }

    private Response again(OnMyCard my, MySeat mine, ExitForm form) {
        var first = Typed.low(ExitQuestion.INFORMED);
        var problem = new Problem(first, my.say("gathering.exit.error"));
        return pages.again(ExitPage.TEMPLATE, page(my, mine, form, List.of(problem)));
    }

    /** Whoever has answered is thanked; whoever is not asked is led back. */
    private Response asked(OnMyCard my, Function<MySeat, Response> answer) {
        return reading.get()
                .in(gathering())
                .map(it -> it.asked(moment())
                        ? answer.apply(it)
                        : my.here(it.answered().contains(moment()) ? "kiitos" : ""))
                .orElseGet(my::gone);
    }

    private ExitPage page(OnMyCard my, MySeat mine, ExitForm form, List<Problem> problems) {
        var chrome = my.chrome("/" + when);
        return new ExitPage(
                problems.isEmpty() ? chrome : chrome.troubled(),
                mine,
                moment(),
                form,
                keys.fresh(),
                PromiseLine.names(chrome.voice(), seeing.readersOfExitAnswers()),
                problems);
    }

    /** The page of the seat is where one comes back to. */
    private Response onCard(Function<OnMyCard, Response> answer) {
        return card.at(path, "paikat/" + id, answer);
    }

    private Moment moment() {
        return ExitPage.moment(when);
    }

    private GatheringId gathering() {
        return new GatheringId(id);
    }
}
