package fi.rinnalla.web.training;

import fi.rinnalla.domain.gathering.PhoneNumber;
import fi.rinnalla.domain.support.AnsweredBy;
import fi.rinnalla.domain.training.ApplicationState;
import fi.rinnalla.domain.training.ApplicationText;
import fi.rinnalla.services.training.ApplicationView;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Notice;
import fi.rinnalla.web.shared.Page;
import fi.rinnalla.web.shared.Step;
import fi.rinnalla.web.shared.Step.Where;
import fi.rinnalla.web.shared.Typed;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An application as its author sees it: how far it has come, what we answered, and how to take it back or away. */
public record MyApplicationPage(Chrome chrome, ApplicationView it, String key, String readers, Optional<Notice> notice)
        implements Page {
    static final String TEMPLATE = "training/mine";

    public String here() {
        return chrome.to("vastaus/hakemukset/" + it.id().value());
    }

    public String period() {
        return say("training.call.one", "period", words().period(it.plan()));
    }

    public String state() {
        return switch (it.state()) {
            case RECEIVED ->
                say("training.mine.received") + " "
                        + say("training.done.due", "date", words().times().date(it.dueOn()));
            case INTERVIEW ->
                say(
                        "training.mine.interview",
                        "day",
                        words().times().shortDay(it.interviewOn().orElseThrow()),
                        "time",
                        words().times().clock(it.interviewStarts().orElseThrow()));
            case SELECTED, DECLINED, WITHDRAWN -> say("training.mine." + Typed.low(it.state()));
        };
    }

    /** They may have read another answer: it is said that it holds no more. */
    public Optional<String> takenBack() {
        return it.reopenedOn()
                .map(day ->
                        say("training.mine.taken_back", "date", words().times().date(day)));
    }

    public boolean open() {
        return it.state().isOpen();
    }

    public String answer() {
        return it.text(ApplicationText.ANSWER).orElse("");
    }

    /** Where the answer is in another language than the page; null otherwise. */
    public String lang() {
        return it.language() == chrome.language() ? null : it.language().tag();
    }

    /** Of what has ended only that is said: what was skipped was not reached. */
    public List<Step> steps() {
        return Stream.of(ApplicationState.RECEIVED, ApplicationState.INTERVIEW, last())
                .filter(state -> open()
                        || state != ApplicationState.INTERVIEW
                        || it.interviewOn().isPresent())
                .map(this::step)
                .toList();
    }

    private ApplicationState last() {
        return open() ? ApplicationState.SELECTED : it.state();
    }

    private Step step(ApplicationState state) {
        var where = state == it.state() ? Where.NOW : state.compareTo(it.state()) < 0 ? Where.DONE : Where.AHEAD;
        var key = state == ApplicationState.SELECTED && open() ? "training.state.decided" : "training.state.";
        return new Step(say(key.endsWith(".") ? key + Typed.low(state) : key), "", where);
    }

    public String called() {
        return it.text(ApplicationText.CALLED).orElse("");
    }

    public String told() {
        return it.text(ApplicationText.WORDS).orElse("");
    }

    /** How they will be answered, and where to. */
    public String answered() {
        return it.answeredBy() == AnsweredBy.CALL
                ? say(
                        "request.mine.call",
                        "number",
                        it.text(ApplicationText.WHERETO)
                                .map(number -> new PhoneNumber(number).spelled())
                                .orElse(""))
                : say("request.mine.card");
    }

    public String promise() {
        return say("training.promise", "readers", readers);
    }

    private TrainingWords words() {
        return new TrainingWords(chrome.voice());
    }

    /** Nobody's words in a log. */
    @Override
    public String toString() {
        return "MyApplicationPage";
    }
}
