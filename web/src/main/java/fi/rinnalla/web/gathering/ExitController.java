package fi.rinnalla.web.gathering;

import fi.rinnalla.domain.gathering.ExitAnswers;
import fi.rinnalla.domain.gathering.ExitOutcome;
import fi.rinnalla.domain.gathering.ExitQuestion;
import fi.rinnalla.domain.gathering.GatheringId;
import fi.rinnalla.domain.gathering.Moment;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.gathering.AnsweringFromASeat;
import fi.rinnalla.services.gathering.MySeat;
import fi.rinnalla.services.gathering.ReadingMySeats;
import fi.rinnalla.services.gathering.SeeingGatherings;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.web.feedback.PromiseLine;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Chromes;
import fi.rinnalla.web.shared.FormKeys;
import fi.rinnalla.web.shared.Pages;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Spoken;
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
    private Chromes chromes;

    @Inject
    private Spoken spoken;

    @Inject
    private Pages pages;

    @Inject
    private Caller caller;

    @PathParam("language")
    private String path;

    @PathParam("gathering")
    private UUID id;

    @PathParam("moment")
    private String when;

    @GET
    public Response form() {
        return withCard(language -> asked(
                language, mine -> pages.show(ExitPage.TEMPLATE, page(language, mine, ExitForm.empty(), List.of()))));
    }

    @POST
    public Response answer(MultivaluedMap<String, String> typed) {
        return withCard(language -> {
            var form = new ExitForm(typed);
            return form.answers(moment())
                    .map(it -> count(language, it))
                    .orElseGet(() -> asked(language, mine -> again(language, mine, form)));
        });
    }

    private Response count(Language language, ExitAnswers answers) {
        return answering.get().answer(gathering(), moment(), answers) == ExitOutcome.NOT_ASKED
                ? gone(language)
                : seat(language, "kiitos");
    }

    private Response again(Language language, MySeat mine, ExitForm form) {
        var first = Typed.low(ExitQuestion.INFORMED);
        var problem = new Problem(first, chrome(language).voice().say("gathering.exit.error"));
        return pages.again(ExitPage.TEMPLATE, page(language, mine, form, List.of(problem)));
    }

    /** Whoever has answered is thanked; whoever is not asked is led back. */
    private Response asked(Language language, Function<MySeat, Response> answer) {
        return reading.get()
                .in(gathering())
                .map(it -> it.asked(moment())
                        ? answer.apply(it)
                        : seat(language, it.answered().contains(moment()) ? "kiitos" : ""))
                .orElseGet(() -> gone(language));
    }

    private ExitPage page(Language language, MySeat mine, ExitForm form, List<Problem> problems) {
        var chrome = chrome(language);
        return new ExitPage(
                problems.isEmpty() ? chrome : chrome.troubled(),
                mine,
                moment(),
                form,
                keys.fresh(),
                PromiseLine.names(chrome.voice(), seeing.readersOfExitAnswers()),
                problems);
    }

    /** The page of the card says that it closed by itself. */
    private Response withCard(Function<Language, Response> answer) {
        var language = spoken.here(path);
        return caller.holdsCard() ? answer.apply(language) : pages.go("/" + language.path() + "/vastaus?tila=paattyi");
    }

    private Response seat(Language language, String state) {
        return pages.go("/" + language.path() + "/vastaus/paikat/" + id + "?tila=" + state);
    }

    private Response gone(Language language) {
        return pages.go("/" + language.path() + "/vastaus?tila=eiole");
    }

    private Chrome chrome(Language language) {
        return chromes.portal(language, "portal.title.card", Chrome.Exit.STRONG, "vastaus/paikat/" + id + "/" + when);
    }

    private Moment moment() {
        return ExitPage.moment(when);
    }

    private GatheringId gathering() {
        return new GatheringId(id);
    }
}
