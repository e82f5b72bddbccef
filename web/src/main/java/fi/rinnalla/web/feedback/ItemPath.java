package fi.rinnalla.web.feedback;

import fi.rinnalla.domain.feedback.FeedbackState;
import fi.rinnalla.services.feedback.MyItem;
import fi.rinnalla.web.shared.Step;
import fi.rinnalla.web.shared.Step.Where;
import fi.rinnalla.web.shared.Times;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.shared.Voice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The way of one feedback: what lies behind it, where it is, what comes. */
record ItemPath(Voice voice) {

    List<Step> of(MyItem item) {
        var steps = new ArrayList<Step>();
        var state = item.state();
        steps.add(step(
                FeedbackState.RECEIVED, Optional.of(item.receivedOn()), where(state, FeedbackState.RECEIVED), item));
        steps.add(step(FeedbackState.READ, item.readOn(), where(state, FeedbackState.READ), item));
        steps.add(step(
                state.open() ? FeedbackState.ANSWERED : state,
                item.closedOn(),
                item.publishedOn().isPresent() ? Where.DONE : where(state, FeedbackState.ANSWERED),
                item));
        item.publishedOn().ifPresent(day -> steps.add(new Step(on("card.path.published", day), "", Where.NOW)));
        return steps;
    }

    private Step step(FeedbackState state, Optional<LocalDate> day, Where where, MyItem item) {
        var key = "card.path." + Typed.low(state);
        var more = where == Where.NOW && item.state().open() ? due(item) : "";
        return new Step(day.map(it -> on(key, it)).orElseGet(() -> voice.say(key)), more, where);
    }

    private static Where where(FeedbackState now, FeedbackState step) {
        var reached = now.open() ? now : FeedbackState.ANSWERED;
        if (reached == step) {
            return Where.NOW;
        }
        return reached.compareTo(step) > 0 ? Where.DONE : Where.AHEAD;
    }

    private String due(MyItem item) {
        var day = new Times(voice).date(item.dueOn());
        return voice.say(item.overdue() ? "card.path.overdue" : "card.path.due", "date", day);
    }

    private String on(String key, LocalDate day) {
        return voice.say("card.path.on", "state", voice.say(key), "date", new Times(voice).date(day));
    }
}
