package fi.rinnalla.web.gathering;

import fi.rinnalla.services.gathering.GatheringView;
import fi.rinnalla.services.gathering.SessionView;
import fi.rinnalla.web.gathering.CalendarFile.Entry;
import fi.rinnalla.web.shared.Voice;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Lays meetings out for a calendar, under a title that tells nobody anything. */
@Dependent
public class Calendars {
    private final Clock clock;

    @Inject
    public Calendars(Clock clock) {
        this.clock = clock;
    }

    /** @param withPlace only where the reader has asked for it */
    Response file(GatheringView it, Voice voice, boolean withPlace) {
        return Response.fromResponse(response(lines(it, voice, withPlace)))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"kalenteri.ics\"")
                .build();
    }

    /** Everything anybody may come to. */
    Response feed(List<GatheringView> all, Voice voice) {
        return response(publicLines(all, voice));
    }

    static List<Entry> lines(GatheringView it, Voice voice, boolean withPlace) {
        return entries(it, voice.say("gathering.calendar.meeting"), withPlace, true)
                .toList();
    }

    static List<Entry> publicLines(List<GatheringView> all, Voice voice) {
        var title = voice.say("gathering.calendar.event");
        return all.stream().flatMap(it -> entries(it, title, true, false)).toList();
    }

    private Response response(List<Entry> entries) {
        return Response.ok(CalendarFile.of(entries, clock.instant()), CalendarFile.TYPE)
                .build();
    }

    private static Stream<Entry> entries(GatheringView it, String title, boolean withPlace, boolean reminder) {
        var where = it.spot().filter(spot -> withPlace).map(GatheringView.Spot::address);
        return it.sessions().stream().map(session -> entry(session, title, where, reminder));
    }

    /** The same meeting keeps its uid, so that a file fetched anew changes the line instead of adding one. */
    private static Entry entry(SessionView it, String title, Optional<String> where, boolean reminder) {
        var uid = UUID.nameUUIDFromBytes(("calendar " + it.id().value()).getBytes(StandardCharsets.UTF_8));
        return new Entry(uid, it.meeting(), title, where, it.cancelled(), reminder);
    }
}
