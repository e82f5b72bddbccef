package fi.rinnalla.web.support;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.support.RequestId;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.support.KeepingMyMeeting;
import fi.rinnalla.services.support.MeetingView;
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

/** The meeting somebody comes along to, on the card that lies open. */
@RequestScoped
@Path("{language:fi|sv|en|selko}/vastaus/pyynnot/{request}/palaveri")
public class MyMeetingController {
    @Inject
    private Provider<KeepingMyMeeting> keeping;

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
            var page = page(language, it, MyMeetingForm.of(it), said(state, language), List.of());
            return pages.show(MyMeetingPage.TEMPLATE, page);
        }));
    }

    @GET
    @Path("tuloste")
    public Response onPaper() {
        return withCard(language -> mine(
                language,
                it -> pages.show(MeetingPaperPage.TEMPLATE, new MeetingPaperPage(chrome(language, "/tuloste"), it))));
    }

    /** Saving twice saves the same. */
    @POST
    @Path("ennen")
    public Response prepare(MultivaluedMap<String, String> typed) {
        return withCard(language -> mine(language, it -> {
            var form = MyMeetingForm.before(typed);
            var problems = problems(form, language);
            if (!problems.isEmpty()) {
                return again(language, it, form, problems);
            }
            return here(language, keeping.get().prepare(it.request(), form.words(), form.shared()) ? "talteen" : "");
        }));
    }

    @POST
    @Path("jalkeen")
    public Response lookBack(MultivaluedMap<String, String> typed) {
        return withCard(language -> mine(language, it -> {
            var form = MyMeetingForm.after(typed);
            var problems = problems(form, language);
            if (!problems.isEmpty()) {
                return again(language, it, form, problems);
            }
            return here(language, keeping.get().lookBack(it.request(), form.words(), form.rating()) ? "kiitos" : "");
        }));
    }

    private List<Problem> problems(MyMeetingForm form, Language language) {
        return form.words().slips().stream()
                .map(it -> RequestProblems.of(it, chrome(language, "").voice()))
                .toList();
    }

    private Response again(Language language, MeetingView it, MyMeetingForm form, List<Problem> problems) {
        return pages.again(MyMeetingPage.TEMPLATE, page(language, it, form, Optional.empty(), problems));
    }

    private MyMeetingPage page(
            Language language, MeetingView it, MyMeetingForm form, Optional<Notice> notice, List<Problem> problems) {
        var chrome = chrome(language, "");
        return new MyMeetingPage(
                problems.isEmpty() ? chrome : chrome.troubled(),
                it,
                form,
                keys.fresh(),
                PromiseLine.names(chrome.voice(), keeping.get().readers()),
                notice,
                problems);
    }

    private Optional<Notice> said(String state, Language language) {
        var voice = chrome(language, "").voice();
        return switch (state) {
            case "talteen" -> Optional.of(Notice.ok(voice.say("meeting.mine.kept")));
            case "kiitos" -> Optional.of(Notice.ok(voice.say("meeting.mine.thanks")));
            default -> Optional.empty();
        };
    }

    private Response mine(Language language, Function<MeetingView, Response> answer) {
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
        return pages.go("/" + language.path() + "/vastaus/pyynnot/" + id + "/palaveri?tila=" + state);
    }

    private Chrome chrome(Language language, String further) {
        return chromes.portal(
                language, "portal.title.card", Chrome.Exit.STRONG, "vastaus/pyynnot/" + id + "/palaveri" + further);
    }
}
