package fi.rinnalla.web.gathering;

import fi.rinnalla.domain.gathering.Meeting;
import fi.rinnalla.domain.gathering.Need;
import fi.rinnalla.domain.gathering.Room;
import fi.rinnalla.domain.gathering.Way;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.services.gathering.GatheringView;
import fi.rinnalla.web.shared.Times;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.shared.Unbroken;
import fi.rinnalla.web.shared.Voice;
import java.time.Instant;

/** How this room speaks of days, ways and room. */
public record GatheringWords(Voice voice) {
    /** {@code to 3.12. klo 17.30–19} */
    public String when(Meeting it) {
        var times = new Times(voice);
        var range = voice.say("time.range", "from", times.clock(it.starts()), "to", times.clock(it.ends()));
        return Unbroken.lines(times.shortDay(it.day()) + " " + range);
    }

    public String moment(Instant it) {
        var times = new Times(voice);
        return Unbroken.lines(times.shortDay(Helsinki.day(it)) + " " + voice.say("time.at", "time", times.clock(it)));
    }

    public String way(Way it) {
        return voice.say("gathering.way." + Typed.low(it));
    }

    public String need(Need it) {
        return voice.say("gathering.need." + Typed.low(it));
    }

    /** How much room there is; or that one just comes. */
    public String room(GatheringView it) {
        return it.room().map(this::room).orElseGet(() -> voice.say("gathering.room.come"));
    }

    private String room(Room it) {
        return voice.say("gathering.room." + Typed.low(it));
    }

    public String roomKind(GatheringView it) {
        return it.room().filter(Room.FULL::equals).isPresent() ? "" : "ok";
    }

    public String where(GatheringView it) {
        return it.spot()
                .map(spot -> spot.name() + (it.way().hasLink() ? " · " + way(it.way()) : ""))
                .orElseGet(() -> way(it.way()));
    }
}
