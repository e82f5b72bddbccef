package fi.rinnalla.web.gathering;

import fi.rinnalla.domain.gathering.Coming;
import fi.rinnalla.domain.gathering.ExitQuestion;
import fi.rinnalla.domain.gathering.Leader;
import fi.rinnalla.domain.gathering.Meeting;
import fi.rinnalla.domain.gathering.Moment;
import fi.rinnalla.domain.gathering.Need;
import fi.rinnalla.domain.gathering.Room;
import fi.rinnalla.domain.gathering.Way;
import fi.rinnalla.services.gathering.GatheringView;
import fi.rinnalla.services.gathering.SessionView;
import fi.rinnalla.web.shared.Choice;
import fi.rinnalla.web.shared.Times;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.shared.Unbroken;
import fi.rinnalla.web.shared.Voice;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** How this room speaks of days, ways and room. */
public record GatheringWords(Voice voice) {
    /** {@code to 3.12. klo 17.30–19} */
    public String when(Meeting it) {
        var times = new Times(voice);
        var range = voice.say("time.range", "from", times.clock(it.starts()), "to", times.clock(it.ends()));
        return Unbroken.lines(times.shortDay(it.day()) + " " + range);
    }

    /** Where it was moved, when it was to be. */
    public String moved(SessionView it) {
        return it.past()
                .map(was -> voice.say("gathering.session.moved", "was", when(was)))
                .orElse("");
    }

    public String moment(Instant it) {
        return new Times(voice).moment(it);
    }

    public String way(Way it) {
        return voice.say("gathering.way." + Typed.low(it));
    }

    public String coming(Coming it) {
        return voice.say("gathering.coming." + Typed.low(it));
    }

    /** The ways to come, each with how much room there is. */
    public List<Choice> comings(GatheringView it, Optional<Coming> chosen) {
        return Arrays.stream(Coming.values())
                .filter(it.rooms()::containsKey)
                .map(coming -> new Choice(
                        Typed.low(coming),
                        coming(coming),
                        room(it.rooms().get(coming)),
                        chosen.filter(coming::equals).isPresent()))
                .toList();
    }

    /** "experience partner Aino and worker", as a roster says it. */
    public String leaders(List<Leader> all) {
        return all.stream().map(this::leader).collect(Collectors.joining(", "));
    }

    private String leader(Leader it) {
        var role = voice.say("role." + Typed.low(it.role()) + ".one");
        return it.firstName().map(name -> role + " " + name.value()).orElse(role);
    }

    public String need(Need it) {
        return voice.say("gathering.need." + Typed.low(it));
    }

    /** Word for word what was asked: at the start it is about now, at the end about what came of it. */
    public String question(Moment moment, ExitQuestion question) {
        return voice.say("gathering." + (moment == Moment.START ? "start." : "exit.") + Typed.low(question));
    }

    /** One of the five answers. */
    public String step(ExitQuestion question, int step) {
        return question == ExitQuestion.FELT
                ? voice.say("feedback.mood." + Typed.low(ExitForm.MOODS.get(step - 1)))
                : voice.say("gathering.exit.step." + step);
    }

    /** How much room there is; or that one just comes, or cannot any more. */
    public String room(GatheringView it) {
        return it.closed()
                ? voice.say("gathering.room.closed")
                : it.room().map(this::room).orElseGet(() -> voice.say("gathering.room.come"));
    }

    private String room(Room it) {
        return voice.say("gathering.room." + Typed.low(it));
    }

    public String roomKind(GatheringView it) {
        return it.closed() || it.room().filter(Room.FULL::equals).isPresent() ? "" : "ok";
    }

    public String where(GatheringView it) {
        return it.spot()
                .map(spot -> spot.name() + (it.way().hasLink() ? " · " + way(it.way()) : ""))
                .orElseGet(() -> way(it.way()));
    }
}
