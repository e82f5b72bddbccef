package fi.rinnalla.web.support;

import fi.rinnalla.domain.support.RequestId;
import fi.rinnalla.services.support.KeepingMyMeeting;
import fi.rinnalla.services.support.MeetingView;
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

/** The meeting somebody comes along to, on the card that lies open. */
@RequestScoped
@Path("{language:fi|sv|en|selko}/vastaus/pyynnot/{request}/palaveri")
public class MyMeetingController {
    @Inject
    private Provider<KeepingMyMeeting> keeping;

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
            var page = page(my, it, MyMeetingForm.of(it), said(state, my), List.of());
            return pages.show(MyMeetingPage.TEMPLATE, page);
        }));
    }

    @GET
    @Path("tuloste")
    public Response onPaper() {
        return onCard(my ->
                mine(my, it -> pages.show(MeetingPaperPage.TEMPLATE, new MeetingPaperPage(my.chrome("/tuloste"), it))));
    }

    /** Saving twice saves the same. */
    @POST
    @Path("ennen")
    public Response prepare(MultivaluedMap<String, String> typed) {
        return onCard(my -> mine(my, it -> {
            var form = MyMeetingForm.before(typed);
            var problems = problems(form, my);
            if (!problems.isEmpty()) {
                return again(my, it, form, problems);
            }
            return my.here(keeping.get().prepare(it.request(), form.words(), form.shared()) ? "talteen" : "");
        }));
    }

    @POST
    @Path("jalkeen")
    public Response lookBack(MultivaluedMap<String, String> typed) {
        return onCard(my -> mine(my, it -> {
            var form = MyMeetingForm.after(typed);
            var problems = problems(form, my);
            if (!problems.isEmpty()) {
                return again(my, it, form, problems);
            }
            return my.here(keeping.get().lookBack(it.request(), form.words(), form.rating()) ? "kiitos" : "");
        }));
    }

    private List<Problem> problems(MyMeetingForm form, OnMyCard my) {
        return form.words().slips().stream()
                .map(it -> RequestProblems.of(it, my.chrome().voice()))
                .toList();
    }

    private Response again(OnMyCard my, MeetingView it, MyMeetingForm form, List<Problem> problems) {
        return pages.again(MyMeetingPage.TEMPLATE, page(my, it, form, Optional.empty(), problems));
    }

    private MyMeetingPage page(
            OnMyCard my, MeetingView it, MyMeetingForm form, Optional<Notice> notice, List<Problem> problems) {
        var chrome = my.chrome();
        return new MyMeetingPage(
                problems.isEmpty() ? chrome : chrome.troubled(),
                it,
                form,
                keys.fresh(),
                PromiseLine.names(chrome.voice(), keeping.get().readers()),
                notice,
                problems);
    }

    private Optional<Notice> said(String state, OnMyCard my) {
        return switch (state) {
            case "talteen" -> my.done("meeting.mine.kept");
            case "kiitos" -> my.done("meeting.mine.thanks");
            default -> Optional.empty();
        };
    }

    private Response mine(OnMyCard my, Function<MeetingView, Response> answer) {
        return my.found(keeping.get().about(new RequestId(id)), answer);
    }

    private Response onCard(Function<OnMyCard, Response> answer) {
        return card.at(path, "pyynnot/" + id + "/palaveri", answer);
    }
}
