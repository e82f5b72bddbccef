package fi.rinnalla.web.support;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.support.RatedMoment;
import fi.rinnalla.domain.support.RequestId;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.support.CoachingView;
import fi.rinnalla.services.support.KeepingMyCoaching;
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
            var page = page(language, it, MyCoachingForm.of(it), said(state, language), List.of());
            return pages.show(MyCoachingPage.TEMPLATE, page);
        }));
    }

    /** Saving twice saves the same. */
    @POST
    @Path("tavoitteet")
    public Response aimFor(MultivaluedMap<String, String> typed) {
        return withCard(language -> mine(language, it -> {
            var form = MyCoachingForm.typed(typed);
            var problems = form.filled().slips().stream()
                    .map(slip -> RequestProblems.of(slip, chrome(language).voice()))
                    .toList();
            if (!problems.isEmpty()) {
                return pages.again(MyCoachingPage.TEMPLATE, page(language, it, form, Optional.empty(), problems));
            }
            return here(language, keeping.get().aimFor(new RequestId(id), form.filled()) ? "talteen" : "");
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
        return withCard(language -> mine(
                language,
                it -> here(
                        language,
                        keeping.get().rate(new RequestId(id), moment, RatedSays.typed(moment, typed))
                                ? "kiitos"
                                : "")));
    }

    private MyCoachingPage page(
            Language language, CoachingView it, MyCoachingForm form, Optional<Notice> notice, List<Problem> problems) {
        var chrome = chrome(language);
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

    private Optional<Notice> said(String state, Language language) {
        var voice = chrome(language).voice();
        return switch (state) {
            case "talteen" -> Optional.of(Notice.ok(voice.say("coaching.mine.kept")));
            case "kiitos" -> Optional.of(Notice.ok(voice.say("coaching.mine.thanks")));
            default -> Optional.empty();
        };
    }

    private Response mine(Language language, Function<CoachingView, Response> answer) {
        return keeping.get().about(new RequestId(id)).map(answer).orElseGet(() -> gone(language));
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
        return pages.go("/" + language.path() + "/vastaus/pyynnot/" + id + "/valmennus?tila=" + state);
    }

    private Chrome chrome(Language language) {
        return chromes.portal(
                language, "portal.title.card", Chrome.Exit.STRONG, "vastaus/pyynnot/" + id + "/valmennus");
    }
}
