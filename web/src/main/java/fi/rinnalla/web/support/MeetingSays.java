package fi.rinnalla.web.support;

import fi.rinnalla.domain.support.MeetingKind;
import fi.rinnalla.domain.support.MeetingPlan;
import fi.rinnalla.domain.support.MeetingState;
import fi.rinnalla.domain.support.MeetingText;
import fi.rinnalla.domain.support.WhoComes;
import fi.rinnalla.services.support.MeetingView;
import fi.rinnalla.web.shared.Times;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.shared.Voice;
import java.util.List;

/** How this room speaks of a meeting somebody comes along to. */
public record MeetingSays(Voice voice) {
    public String when(MeetingPlan plan) {
        return voice.say(
                "meeting.when",
                "day",
                new Times(voice).shortDay(plan.day()),
                "part",
                voice.say("meeting.part." + Typed.low(plan.part())));
    }

    public String kind(MeetingKind kind) {
        return voice.say("meeting.kind." + Typed.low(kind));
    }

    public String where(MeetingView it) {
        if (it.plan().online()) {
            return voice.say("meeting.where.online");
        }
        var town = it.text(MeetingText.TOWN);
        return town.isEmpty() ? voice.say("meeting.where.unknown") : town;
    }

    public String comes(WhoComes comes) {
        return voice.say("meeting.comes." + Typed.low(comes));
    }

    /** By role, and by the name they chose where they chose one. */
    public String who(MeetingPlan plan) {
        var role = comes(plan.comes());
        return plan.called().isEmpty() ? role : voice.say("meeting.comes.called", "name", plan.called(), "role", role);
    }

    public String state(MeetingState state) {
        return voice.say("meeting.state." + Typed.low(state));
    }

    /** What is known of it, in the order in which one asks. */
    public List<RequestWords.Answer> facts(MeetingView it) {
        return List.of(
                new RequestWords.Answer(voice.say("meeting.day"), when(it.plan())),
                new RequestWords.Answer(
                        voice.say("meeting.kind"), kind(it.plan().kind())),
                new RequestWords.Answer(voice.say("meeting.where"), where(it)),
                new RequestWords.Answer(voice.say("meeting.comes"), who(it.plan())));
    }

    /** What the parent thought of beforehand, as far as it is there. */
    public List<RequestWords.Answer> sheet(MeetingView it) {
        return MeetingText.BEFORE.stream()
                .filter(field -> !it.text(field).isEmpty())
                .map(field -> new RequestWords.Answer(question(field), it.text(field)))
                .toList();
    }

    public String question(MeetingText field) {
        return voice.say("meeting.sheet." + Typed.low(field));
    }
}
