package fi.rinnalla.web.gathering.staff;

import fi.rinnalla.domain.gathering.GatheringId;
import fi.rinnalla.services.gathering.FollowingASeries;
import fi.rinnalla.services.gathering.NotingMeetings;
import fi.rinnalla.services.gathering.OurGathering;
import fi.rinnalla.services.gathering.RunningGatherings;
import fi.rinnalla.web.access.Desk;
import fi.rinnalla.web.shared.Chromes;
import fi.rinnalla.web.shared.Problem;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.UUID;

/** Lays out the page of one group or event for those who run it. */
@Dependent
public class OursPages {
    private final RunningGatherings running;
    private final NotingMeetings noting;
    private final FollowingASeries following;
    private final Desk desk;
    private final Chromes chromes;

    @Inject
    public OursPages(
            RunningGatherings running, NotingMeetings noting, FollowingASeries following, Desk desk, Chromes chromes) {
        this.running = running;
        this.noting = noting;
        this.following = following;
        this.desk = desk;
        this.chromes = chromes;
    }

    OurGathering one(UUID id) {
        return running.one(new GatheringId(id));
    }

    OursOnePage page(UUID id, String done, MultivaluedMap<String, String> typed, List<Problem> problems) {
        var chrome = desk.chrome("running.nav");
        return new OursOnePage(
                problems.isEmpty() ? chrome : chrome.troubled(),
                one(id),
                running.told(new GatheringId(id)),
                noting.last(new GatheringId(id)),
                following.plan(new GatheringId(id)),
                chromes.profile().languages(),
                done,
                new SessionForm(typed),
                problems);
    }

    String say(String key) {
        return desk.chrome("running.nav").voice().say(key);
    }
}
