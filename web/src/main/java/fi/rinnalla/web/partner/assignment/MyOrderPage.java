package fi.rinnalla.web.partner.assignment;

import fi.rinnalla.domain.partner.assignment.AssignmentState;
import fi.rinnalla.services.partner.assignment.AssignmentView;
import fi.rinnalla.services.training.professional.TrainingRow;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Notice;
import fi.rinnalla.web.shared.Page;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Step;
import fi.rinnalla.web.shared.Times;
import fi.rinnalla.web.shared.Typed;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** An order as its author sees it: how far it has come, who comes and when, and how to let it be or take it away. */
public record MyOrderPage(
        Chrome chrome,
        AssignmentView it,
        Optional<TrainingRow> training,
        SayingQuestions questions,
        String key,
        String readers,
        Optional<Notice> notice)
        implements Page {
    static final String TEMPLATE = "partner/assignment/mine";

    public List<Problem> problems() {
        return questions.problems();
    }

    public String here() {
        return chrome.to("vastaus/tilaukset/" + it.id().value());
    }

    public String state() {
        var words = say("ordering.mine." + Typed.low(it.state()));
        return it.state() == AssignmentState.RECEIVED
                ? words + " " + say("ordering.done.due", "date", new Times(chrome.voice()).date(it.dueOn()))
                : words;
    }

    /** Of what was cancelled only that is said: what was skipped was not reached. */
    public List<Step> steps() {
        return Arrays.stream(AssignmentState.values())
                .filter(state -> state == AssignmentState.RECEIVED
                        || (it.state() == AssignmentState.CANCELLED) == (state == AssignmentState.CANCELLED))
                .map(this::step)
                .toList();
    }

    private Step step(AssignmentState state) {
        var order = state.compareTo(it.state());
        return new Step(
                say("ordering.state." + Typed.low(state)),
                "",
                order < 0 ? Step.Where.DONE : order == 0 ? Step.Where.NOW : Step.Where.AHEAD);
    }

    /** Who comes, when and where to, once they have said yes. */
    public List<OrderWords.Answer> coming() {
        return it.coming().stream()
                .map(offer -> new OrderWords.Answer(
                        offer.called(),
                        words().when(offer.terms()) + " · " + offer.terms().place()))
                .toList();
    }

    /** The training of ours that answers it, and where and when it is. */
    public List<OrderWords.Answer> taught() {
        return training.stream()
                .map(it -> OfferedTraining.of(it, chrome.voice()))
                .map(it -> new OrderWords.Answer(it.title(), it.facts() + " · " + it.trainers()))
                .toList();
    }

    public boolean isAhead() {
        return it.state().isAhead();
    }

    public boolean mayBeSaid() {
        return it.state() == AssignmentState.DONE && !it.ordererHasSaid();
    }

    public List<OrderWords.Answer> answers() {
        return words().answers(it);
    }

    public String reached() {
        return it.whereto()
                .map(to -> say("ordering.mine.reached", "whereto", to))
                .orElseGet(() -> say("ordering.mine.unreached"));
    }

    public String promise() {
        return say("ordering.promise", "readers", readers);
    }

    private OrderWords words() {
        return new OrderWords(chrome.voice());
    }

    /** Nobody's words in a log. */
    @Override
    public String toString() {
        return "MyOrderPage";
    }
}
