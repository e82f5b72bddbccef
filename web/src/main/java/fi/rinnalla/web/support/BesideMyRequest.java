package fi.rinnalla.web.support;

import fi.rinnalla.domain.support.MeetingState;
import fi.rinnalla.domain.support.RequestId;
import fi.rinnalla.services.support.KeepingMyCoaching;
import fi.rinnalla.services.support.KeepingMyMeeting;
import fi.rinnalla.services.support.MeetingView;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Voice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.List;
import java.util.stream.Stream;

/** What stands behind a request of one's own: a meeting somebody comes along to, a coaching. */
@RequestScoped
public class BesideMyRequest {
    @Inject
    private Provider<KeepingMyMeeting> meetings;

    @Inject
    private Provider<KeepingMyCoaching> coachings;

    /** @param more when it is, or how far it has come */
    public record Beside(String title, String more, String href) {}

    public List<Beside> of(RequestId id, Chrome chrome) {
        var here = chrome.to("vastaus/pyynnot/" + id.value());
        var meeting = meetings.get()
                .about(id)
                .map(it ->
                        new Beside(chrome.voice().say("meeting.name"), more(it, chrome.voice()), here + "/palaveri"));
        var coaching = coachings
                .get()
                .about(id)
                .map(it -> new Beside(
                        chrome.voice().say("coaching.name"),
                        new CoachingSays(chrome.voice()).progress(it),
                        here + "/valmennus"));
        return Stream.concat(meeting.stream(), coaching.stream()).toList();
    }

    private static String more(MeetingView it, Voice voice) {
        var says = new MeetingSays(voice);
        return it.state() == MeetingState.PLANNED ? says.when(it.plan()) : says.state(it.state());
    }
}
