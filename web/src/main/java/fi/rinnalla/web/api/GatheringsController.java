package fi.rinnalla.web.api;

import fi.rinnalla.domain.tenancy.Host;
import fi.rinnalla.services.gathering.GatheringView;
import fi.rinnalla.services.gathering.SessionView;
import fi.rinnalla.services.opendata.ReadingGatherings;
import fi.rinnalla.web.api.Answers.Gathering;
import fi.rinnalla.web.api.Answers.GatheringText;
import fi.rinnalla.web.api.Answers.Session;
import fi.rinnalla.web.shared.Typed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;

/** Events and groups to come. */
@RequestScoped
@Path("api/v1/events")
public class GatheringsController {
    @Inject
    private ReadingGatherings reading;

    @Inject
    private Replies replies;

    @GET
    public Response events(@BeanParam PageQuery query, @Context Request asked) {
        replies.at(Host.Owner.TENANT);
        var page = Paged.of(reading.all(), query, it -> it.id().value());
        return replies.list(page.map(GatheringsController::answer), query, asked);
    }

    private static Gathering answer(GatheringView it) {
        return new Gathering(
                it.id().value(),
                Typed.low(it.kind()),
                Typed.low(it.way()),
                it.spoken().path(),
                it.spot().map(GatheringView.Spot::code),
                it.spot().map(GatheringView.Spot::address),
                it.closed(),
                it.room().map(Typed::low),
                it.sessions().stream().map(GatheringsController::session).toList(),
                texts(it));
    }

    private static Session session(SessionView it) {
        var meeting = it.meeting();
        return new Session(
                it.id().value(),
                meeting.day(),
                meeting.starts(),
                meeting.ends(),
                it.cancelled(),
                PlaceAnswer.reasons(it.reasons()));
    }

    private static List<GatheringText> texts(GatheringView it) {
        return it.own().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(text -> new GatheringText(
                        text.getKey().path(),
                        text.getValue().name(),
                        text.getValue().about(),
                        text.getValue().audience()))
                .toList();
    }
}
