package fi.rinnalla.web.support;

import fi.rinnalla.domain.support.AnsweredBy;
import fi.rinnalla.domain.support.RequestState;
import fi.rinnalla.domain.support.SupportMessage;
import fi.rinnalla.domain.support.WrittenBy;
import fi.rinnalla.services.support.ProposedToMe;
import fi.rinnalla.services.support.RequestView;
import fi.rinnalla.services.support.WalksWithMe;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Notice;
import fi.rinnalla.web.shared.Page;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Step;
import fi.rinnalla.web.shared.Step.Where;
import fi.rinnalla.web.shared.Times;
import fi.rinnalla.web.shared.Typed;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A request as its author sees it: how far it has come, what was written, and how to take it away. */
public record MyRequestPage(
        Chrome chrome,
        RequestView it,
        Optional<ProposedToMe> proposed,
        List<BesideMyRequest.Beside> beside,
        Optional<WalksWithMe> walks,
        String key,
        String typed,
        String readers,
        Optional<Notice> notice,
        List<Problem> problems)
        implements Page {
    static final String TEMPLATE = "support/mine";

    public String here() {
        return chrome.to("vastaus/pyynnot/" + it.id().value());
    }

    public boolean open() {
        return it.state().isOpen();
    }

    public String state() {
        var words = say("request.mine." + Typed.low(it.state()));
        return it.state() == RequestState.RECEIVED ? words + " " + due() : words;
    }

    private String due() {
        return say("request.done.due", "date", new Times(chrome.voice()).date(it.dueOn()));
    }

    /** Of what has ended only that is said: what was skipped was not reached. */
    public List<Step> steps() {
        return Arrays.stream(RequestState.values())
                .filter(state -> open() || state == RequestState.RECEIVED || state == RequestState.ENDED)
                .map(this::step)
                .toList();
    }

    private Step step(RequestState state) {
        var order = state.compareTo(it.state());
        var where = order < 0 ? Where.DONE : order == 0 ? Where.NOW : Where.AHEAD;
        return new Step(say("request.state." + Typed.low(state)), "", where);
    }

    /** Both know until when; until they have agreed on the first meeting, that it is being agreed on. */
    public List<String> agreed() {
        var words = new RelationWords(chrome.voice());
        return walks.map(it -> List.of(
                        it.first()
                                .map(first -> say("relation.mine.first", "when", words.first(first)))
                                .orElseGet(() -> say("match.mine.agreed.text")),
                        say("relation.mine.until", "date", new Times(chrome.voice()).date(it.plannedEnd()))))
                .orElseGet(() -> List.of(say("match.mine.agreed.text")));
    }

    public Optional<String> standIn() {
        return walks.flatMap(WalksWithMe::standIn).map(new RelationWords(chrome.voice())::standIn);
    }

    public Field neverField() {
        return Field.of("never", say("relation.mine.never"));
    }

    public Field neverAgainField() {
        return Field.of("never", say("relation.mine.never.again"));
    }

    public String proposedHeading(ProposedToMe it) {
        return say(it.waits() ? "match.mine.heading" : "match.mine.agreed", "name", it.called());
    }

    public String languages(ProposedToMe it) {
        return it.languages().stream()
                .sorted()
                .map(language -> say("portal.language." + language.path()))
                .collect(Collectors.joining(", "));
    }

    public String ways(ProposedToMe it) {
        return it.ways().stream()
                .sorted()
                .map(way -> say("request.way." + Typed.low(way)))
                .collect(Collectors.joining(", "));
    }

    public String by(RequestView.Said said) {
        var day = new Times(chrome.voice()).date(said.on());
        return say(said.by() == WrittenBy.STAFF ? "request.said.staff" : "request.said.you", "date", day);
    }

    public boolean ours(RequestView.Said said) {
        return said.by() == WrittenBy.STAFF;
    }

    public List<RequestWords.Answer> answers() {
        return new RequestWords(chrome.voice()).answers(it);
    }

    /** How they will be answered, and where to. */
    public String answered() {
        return it.answeredBy() == AnsweredBy.CALL
                ? say("request.mine.call", "number", new RequestWords(chrome.voice()).number(it))
                : say("request.mine.card");
    }

    public Field message() {
        return Field.of("message", say("request.message"))
                .hinted(say("request.message.hint"))
                .holding(typed)
                .among(problems);
    }

    public int longest() {
        return SupportMessage.LONGEST;
    }

    public String promise() {
        return say("request.promise", "readers", readers);
    }

    /** Nobody's words in a log. */
    @Override
    public String toString() {
        return "MyRequestPage";
    }
}
