package fi.rinnalla.web.support.staff;

import fi.rinnalla.domain.gathering.PhoneNumber;
import fi.rinnalla.domain.support.RelationId;
import fi.rinnalla.domain.support.RequestState;
import fi.rinnalla.domain.support.RequestText;
import fi.rinnalla.domain.support.SupportMessage;
import fi.rinnalla.domain.support.WrittenBy;
import fi.rinnalla.services.support.RequestView;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.shared.Choice;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Times;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.support.RequestWords;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** One request with everything in it, what was written back and forth, and what comes next. */
public record OneRequestPage(
        Chrome chrome,
        RequestView it,
        Optional<RelationId> relation,
        LocalDate today,
        String typed,
        String said,
        List<Problem> problems)
        implements StaffPage {
    static final String TEMPLATE = "support/staff/one";

    public String href(String act) {
        return RequestsPage.URL + "/" + it.id().value() + "/" + act;
    }

    /** Where whoever walks with its author is seen to. */
    public Optional<String> walks() {
        return relation.map(id -> RelationsPage.URL + "/" + id.value());
    }

    public String heading() {
        return say("request.heading", "date", new Times(chrome.voice()).shortDay(it.receivedOn()));
    }

    public String source() {
        return say("request.source." + Typed.low(it.source()));
    }

    public String state() {
        return say("request.state." + Typed.low(it.state()));
    }

    public String stateKind() {
        return it.isLate(today) ? "bad" : it.waitsForUs() ? "warn" : "quiet";
    }

    public String due() {
        return it.state() == RequestState.RECEIVED
                ? say("request.list.due", "date", new Times(chrome.voice()).shortDay(it.dueOn()))
                : "";
    }

    public String lang() {
        return it.language().tag();
    }

    public String answerIn() {
        return say(
                "request.one.language",
                "language",
                say("portal.language.name." + it.language().path()));
    }

    public List<RequestWords.Answer> answers() {
        return new RequestWords(chrome.voice()).answers(it);
    }

    /** Where to call them, as it is read aloud; only while there is something to call about. */
    public Optional<String> number() {
        return it.text(RequestText.WHERETO).map(number -> new PhoneNumber(number).spelled());
    }

    public String tel() {
        return "tel:" + it.text(RequestText.WHERETO).orElse("");
    }

    public String begin() {
        return say(it.saysWho() ? "promised.begin.open" : "promised.begin");
    }

    public boolean open() {
        return it.state().isOpen();
    }

    public String by(RequestView.Said said) {
        var day = new Times(chrome.voice()).shortDay(said.on());
        return say(said.by() == WrittenBy.STAFF ? "request.said.we" : "request.said.parent", "date", day);
    }

    public boolean ours(RequestView.Said said) {
        return said.by() == WrittenBy.STAFF;
    }

    public Field message() {
        return Field.of("message", say("request.one.message"))
                .hinted(say("request.one.message.hint"))
                .holding(typed)
                .among(problems);
    }

    public int longest() {
        return SupportMessage.LONGEST;
    }

    public String seen() {
        return Typed.low(it.state());
    }

    /** Where it may go from here. */
    public List<Choice> next() {
        return Arrays.stream(RequestState.values())
                .filter(it.state()::mayBecome)
                .map(state -> new Choice(
                        Typed.low(state),
                        say("request.next." + Typed.low(state)),
                        say("request.next." + Typed.low(state) + ".hint"),
                        false))
                .toList();
    }

    public Field nextField() {
        return Field.of("next", say("request.next")).among(problems);
    }

    /** Nobody's words in a log. */
    @Override
    public String toString() {
        return "OneRequestPage";
    }
}
