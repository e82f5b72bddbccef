package fi.rinnalla.web.gathering.staff;

import fi.rinnalla.domain.gathering.PromisedCall;
import fi.rinnalla.services.gathering.CallSheet;
import fi.rinnalla.services.gathering.CallSheet.Row;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.gathering.GatheringWords;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Times;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.shared.Unbroken;
import java.util.Optional;

/**
 * Whom to call, what to tell them, and how to begin.
 *
 * @param marked the one that somebody has just acted on, as it stands since
 */
public record PromisedCallsPage(Chrome chrome, CallSheet sheet, Optional<Row> marked) implements StaffPage {
    static final String TEMPLATE = "gathering/staff/calls";
    static final String URL = "/tyo/soitot";

    /** What became of it just now. */
    public String said(Row it) {
        return switch (it.state()) {
            case CALLED -> say("promised.said.called");
            case NOT_REACHED -> say("promised.said.closed", "tries", PromisedCall.TRIES);
            case OPEN -> say(it.isMarked() ? "promised.said.tried" : "promised.said.back");
        };
    }

    public String called(Row it) {
        return it.called().orElseGet(() -> say("promised.nameless"));
    }

    /** What to tell, in the words of whoever calls. */
    public String what(Row it) {
        var words = new GatheringWords(chrome.voice());
        var when = it.news()
                .meeting()
                .map(words::when)
                .orElseGet(() -> it.news().until().map(words::moment).orElse(""));
        var group = it.group().in(chrome.language()).told().name();
        return say("promised.tell." + Typed.low(it.news().kind()), "group", group, "when", when);
    }

    public String by(Row it) {
        return say("promised.by", "when", new Times(chrome.voice()).moment(it.due()));
    }

    public String language(Row it) {
        return say("promised.language." + Typed.low(it.language()));
    }

    /** How to begin with this one. */
    public String begin(Row it) {
        return say(it.saysWho() ? "promised.begin.open" : "promised.begin");
    }

    public String tries(Row it) {
        return it.tries() == 0 ? "" : say("promised.tries", "n", it.tries(), "of", PromisedCall.TRIES);
    }

    public String state(Row it) {
        return say("promised.state." + Typed.low(it.state()));
    }

    public String number(Row it) {
        return it.number().map(number -> Unbroken.lines(number.spelled())).orElse("");
    }

    public String tel(Row it) {
        return it.number().map(number -> "tel:" + number.value()).orElse("");
    }

    public String href(Row it, String act) {
        return URL + "/" + it.id().value() + "/" + act;
    }

    /** Nobody's number in a log. */
    @Override
    public String toString() {
        return "PromisedCallsPage";
    }
}
