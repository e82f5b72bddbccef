package fi.rinnalla.web.feedback.staff;

import fi.rinnalla.services.feedback.SeeingToday;
import fi.rinnalla.services.gathering.SeeingCallsToMake;
import fi.rinnalla.services.presence.SeeingWhenWeAreThere;
import fi.rinnalla.services.support.SeeingSupportToday;
import fi.rinnalla.web.access.Desk;
import fi.rinnalla.web.presence.DoorCards;
import fi.rinnalla.web.shared.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.stream.Stream;

/** The first page of a working day. */
@RequestScoped
@Path("tyo")
public class TodayController {
    @Inject
    private SeeingToday seeing;

    @Inject
    private SeeingWhenWeAreThere hours;

    @Inject
    private SeeingCallsToMake calls;

    @Inject
    private ToDos toDos;

    @Inject
    private SeeingSupportToday supported;

    @Inject
    private DoorCards cards;

    @Inject
    private Desk desk;

    @Inject
    private Pages pages;

    @GET
    public Response today() {
        var today = seeing.today();
        var doors = hours.doors();
        var chrome = desk.chrome("staff.nav.today");
        var open = Stream.concat(
                        cards.lines(doors, chrome.voice()).stream(), cards.places(doors, chrome.voice()).stream())
                .toList();
        return pages.show(
                TodayPage.TEMPLATE,
                new TodayPage(chrome, today, calls.waiting(), toDos.in(chrome.voice()), supported.today(), open));
    }
}
