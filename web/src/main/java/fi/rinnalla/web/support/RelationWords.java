package fi.rinnalla.web.support;

import fi.rinnalla.domain.shared.MeetingWay;
import fi.rinnalla.domain.support.DayPart;
import fi.rinnalla.domain.support.EarlyWarning;
import fi.rinnalla.domain.support.FirstMeeting;
import fi.rinnalla.domain.support.Met;
import fi.rinnalla.services.support.RelationRow;
import fi.rinnalla.services.support.RelationView;
import fi.rinnalla.services.support.StandInNow;
import fi.rinnalla.web.shared.Choice;
import fi.rinnalla.web.shared.Times;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.shared.Voice;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** How this room speaks of two who walk together, to each of them and to those at work. */
public record RelationWords(Voice voice) {

    /** {@code ke 2.12., illalla, kasvokkain}. */
    public String first(FirstMeeting it) {
        return voice.say(
                "relation.first.when",
                "date",
                times().shortDay(it.day()),
                "part",
                voice.say("relation.part." + Typed.low(it.part())),
                "way",
                way(it.way()));
    }

    public String way(MeetingWay way) {
        return voice.say("relation.way." + Typed.low(way));
    }

    public String met(Met it) {
        return it.last()
                .map(day -> voice.count("relation.met.times", it.times()) + " "
                        + voice.say("relation.met.last", "date", times().shortDay(day)))
                .orElseGet(() -> voice.say("relation.met.never"));
    }

    public String meeting(RelationView.Meeting it) {
        return voice.say("relation.meeting", "date", times().shortDay(it.heldOn()), "way", way(it.way()));
    }

    public String until(LocalDate day) {
        return voice.say("relation.until.words", "date", times().date(day));
    }

    /** To the parent and the partner: who looks after it meanwhile, by first name or by role. */
    public String standIn(StandInNow it) {
        return it.firstName()
                .map(name ->
                        voice.say("relation.standin.named", "date", times().date(it.until()), "name", name.value()))
                .orElseGet(() -> voice.say("relation.standin", "date", times().date(it.until())));
    }

    public String heading(RelationRow it) {
        return voice.say("relation.heading.own", "date", times().date(it.startedOn()));
    }

    public String warning(EarlyWarning it) {
        return voice.say("relation.warning." + Typed.low(it));
    }

    public String ended(RelationRow it) {
        return voice.say("relation.ended.on", "date", times().date(it.endedOn().orElseThrow()));
    }

    /** @param chosen what is typed, or else how they usually meet */
    public List<Choice> ways(String chosen, MeetingWay usual) {
        var one = Typed.one(MeetingWay.class, chosen).orElse(usual == MeetingWay.ANY ? MeetingWay.FACE_TO_FACE : usual);
        return Arrays.stream(MeetingWay.values())
                .filter(it -> it != MeetingWay.ANY)
                .map(it -> Choice.of(Typed.low(it), voice.say("request.way." + Typed.low(it)), it == one))
                .toList();
    }

    public List<Choice> parts(String chosen) {
        return Arrays.stream(DayPart.values())
                .map(it -> Choice.of(
                        Typed.low(it),
                        voice.say("relation.part.choice." + Typed.low(it)),
                        Typed.low(it).equals(chosen)))
                .toList();
    }

    private Times times() {
        return new Times(voice);
    }
}
