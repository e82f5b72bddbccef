package fi.rinnalla.web.codevelopment.group;

import fi.rinnalla.domain.codevelopment.Step;
import fi.rinnalla.domain.codevelopment.group.Composition;
import fi.rinnalla.domain.codevelopment.group.MeetingPlan;
import fi.rinnalla.domain.codevelopment.group.MemberKind;
import fi.rinnalla.domain.codevelopment.group.MemberSheet;
import fi.rinnalla.domain.codevelopment.group.TakesPart;
import fi.rinnalla.domain.codevelopment.group.VoteResult;
import fi.rinnalla.domain.shared.County;
import fi.rinnalla.services.codevelopment.group.VoteSheet;
import fi.rinnalla.web.partner.assignment.OrderWords;
import fi.rinnalla.web.shared.Times;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.shared.Voice;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How this room speaks of groups and their meetings. */
public record GroupTexts(Voice voice) {
    public String county(County it) {
        return voice.say("ordering.county." + Typed.low(it));
    }

    public String kind(MemberKind it) {
        return voice.say("devgroup.kind." + Typed.low(it));
    }

    /** {@code pe 4.12. klo 9, 2 t}. */
    public String when(MeetingPlan plan) {
        var words = new OrderWords(voice);
        return words.when(plan.day(), plan.starts()) + ", " + words.length(plan.minutes());
    }

    public String where(MeetingPlan plan) {
        if (!plan.online()) {
            return plan.place();
        }
        var online = voice.say("ordering.where.online");
        return plan.place().isEmpty() ? online : online + " · " + plan.place();
    }

    public String date(LocalDate day) {
        return new Times(voice).date(day);
    }

    /** What they are called, what they do, and where they come from, as far as each is known. */
    public String member(MemberSheet it) {
        var parts = Stream.of(
                        it.called(),
                        it.profession()
                                .map(one -> voice.say("professional.profession." + Typed.low(one)))
                                .orElse(""),
                        it.organisation())
                .filter(part -> !part.isEmpty());
        return parts.collect(Collectors.joining(", "));
    }

    public String by(TakesPart it) {
        return voice.say("devgroup.by." + Typed.low(it));
    }

    /** What to see to, as sentences; nothing where there is nothing. */
    public List<String> signs(Composition it) {
        return it.signs().stream()
                .map(sign -> voice.say(
                        "devgroup.sign." + Typed.low(sign),
                        "lived",
                        it.of(MemberKind.Side.LIVED),
                        "works",
                        it.of(MemberKind.Side.WORKS)))
                .toList();
    }

    /** {@code Vanhempi 2, työntekijä 1.} */
    public String counts(Composition it) {
        return Arrays.stream(MemberKind.values())
                .filter(kind -> it.of(kind) > 0)
                .map(kind -> kind(kind) + " " + it.of(kind))
                .collect(Collectors.joining(", "));
    }

    public String minutes(int minutes) {
        return new OrderWords(voice).length(minutes);
    }

    public String result(VoteSheet it) {
        if (it.result() instanceof VoteResult.Withheld) {
            return voice.say("seat.vote.withheld");
        }
        return voice.say(it.open() ? "seat.vote.open_result" : "seat.vote.closed");
    }

    public List<String> lines(VoteSheet it) {
        return it.result() instanceof VoteResult.Shown shown
                ? shown.lines().stream()
                        .map(line -> line.words() + ": " + voice.count("seat.dots", line.dots()))
                        .toList()
                : List.of();
    }

    public String step(Step it) {
        return voice.say("devgroup.step." + Typed.low(it));
    }
}
