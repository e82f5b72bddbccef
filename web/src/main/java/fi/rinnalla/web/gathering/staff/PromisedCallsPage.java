package fi.rinnalla.web.gathering.staff;

import fi.rinnalla.domain.gathering.CallState;
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
import java.util.regex.Pattern;

/**
 * Whom to call, what to tell them, and how to begin.
 *
 * @param marked what has just been marked, so that it can be taken back
 */
public record PromisedCallsPage(Chrome chrome, CallSheet sheet, Optional<Marked> marked) implements StaffPage {
    static final String TEMPLATE = "gathering/staff/calls";

    /** @param now how it stands since */
    public record Marked(String call, String now) {
        private static final Pattern STATES = Pattern.compile("(OPEN|CALLED|NOT_REACHED)-[0-3]");

        static Optional<Marked> of(String call, String now) {
            return Typed.id(call).filter(it -> STATES.matcher(now).matches()).map(it -> new Marked(it.toString(), now));
        }

        /** With nothing marked there is nothing to take back. */
        public boolean mayBeTakenBack() {
            return !now.equals(CallState.OPEN + "-0");
        }
    }

    public String said() {
        var now = marked.orElseThrow().now();
        if (now.startsWith(CallState.CALLED.name())) {
            return say("promised.said.called");
        }
        if (now.startsWith(CallState.NOT_REACHED.name())) {
            return say("promised.said.closed", "tries", PromisedCall.TRIES);
        }
        return say(marked.orElseThrow().mayBeTakenBack() ? "promised.said.tried" : "promised.said.back");
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
        return "/tyo/soitot/" + it.id().value() + "/" + act;
    }

    /** Nobody's number in a log. */
    @Override
    public String toString() {
        return "PromisedCallsPage";
    }
}
