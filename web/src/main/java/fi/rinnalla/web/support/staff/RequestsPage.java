package fi.rinnalla.web.support.staff;

import fi.rinnalla.domain.shared.Slice;
import fi.rinnalla.domain.support.AnsweredBy;
import fi.rinnalla.domain.support.RequestTurn;
import fi.rinnalla.services.support.RequestList;
import fi.rinnalla.services.support.RequestRow;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Times;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.support.RequestWords;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** The requests of the organisation: what waits for us first, then what goes on, then what has ended. */
public record RequestsPage(Chrome chrome, RequestList list, Optional<RequestTurn> only, boolean behind)
        implements StaffPage {
    static final String TEMPLATE = "support/staff/list";
    static final String URL = "/tyo/pyynnot";

    public String href(RequestRow it) {
        return URL + "/" + it.id().value();
    }

    public String heading(RequestRow it) {
        return say("request.heading", "date", new Times(chrome.voice()).shortDay(it.receivedOn()));
    }

    public String wishes(RequestRow it) {
        return new RequestWords(chrome.voice()).wishes(it.wishes());
    }

    /** Until when somebody has to have read it; afterwards how long it has been. */
    public String clock(RequestRow it) {
        if (it.isUnread()) {
            return say("request.list.due", "date", new Times(chrome.voice()).shortDay(it.dueOn()));
        }
        var days = ChronoUnit.DAYS.between(it.touchedOn(), list.today());
        return days == 0 ? say("request.list.today") : chrome.voice().count("request.list.waited", days);
    }

    public String clockKind(RequestRow it) {
        return it.isLate(list.today()) ? "bad" : it.waitsForUs() ? "warn" : "quiet";
    }

    public String state(RequestRow it) {
        return say("request.state." + Typed.low(it.state()));
    }

    public String language(RequestRow it) {
        return say("portal.language." + it.language().path());
    }

    public boolean call(RequestRow it) {
        return it.answeredBy() == AnsweredBy.CALL;
    }

    /** Whether these are to be seen, if only to say that there are none. */
    public boolean shows(String turn) {
        return only.map(it -> Typed.low(it).equals(turn)).orElse(true);
    }

    public boolean nothingOpen() {
        return only.isEmpty()
                && list.waiting().rows().isEmpty()
                && list.going().rows().isEmpty();
    }

    /** Address of the next page of these; null on the last. */
    public String next(String turn, Slice<RequestRow> rows) {
        return rows.next().map(it -> URL + "?nayta=" + turn + "&jalkeen=" + it).orElse(null);
    }

    /** Address of the first page of all; null there. */
    public String first() {
        return behind ? URL : null;
    }
}
