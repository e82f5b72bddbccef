package fi.rinnalla.web.feedback.staff;

import fi.rinnalla.domain.feedback.FeedbackKind;
import fi.rinnalla.domain.feedback.OwedRow;
import fi.rinnalla.domain.support.IndividualKind;
import fi.rinnalla.domain.support.IndividualRow;
import fi.rinnalla.services.feedback.Due;
import fi.rinnalla.services.feedback.SeeingToday;
import fi.rinnalla.services.feedback.SeeingToday.Debts;
import fi.rinnalla.services.feedback.SeeingToday.Today;
import fi.rinnalla.services.feedback.WaitingText;
import fi.rinnalla.services.gathering.SeeingCallsToMake.CallsToMake;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.presence.DoorCard;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Times;
import fi.rinnalla.web.shared.ToDo;
import java.util.List;
import java.util.stream.IntStream;

/** What waits today, most pressing first. */
public record TodayPage(
        Chrome chrome,
        Today today,
        CallsToMake calls,
        List<ToDo> toDos,
        List<IndividualRow> supported,
        List<DoorCard> doors)
        implements StaffPage {
    static final String TEMPLATE = "staff/today";

    /** More than these would hide what stands below; what is pressing is told whatever their number. */
    private static final int TOLD = 6;

    public String date() {
        return times().shortDay(today.day());
    }

    public List<ToDo> told() {
        return IntStream.range(0, toDos.size())
                .filter(it -> it < TOLD || toDos.get(it).pressing())
                .mapToObj(toDos::get)
                .toList();
    }

    /** What waits besides, one press away. */
    public List<ToDo> folded() {
        return IntStream.range(TOLD, toDos.size())
                .mapToObj(toDos::get)
                .filter(it -> !it.pressing())
                .toList();
    }

    public String more() {
        return chrome.voice().count("staff.today.folded", folded().size());
    }

    public String kind(IndividualRow row) {
        return say(row.kind() == IndividualKind.MEETING ? "meeting.name" : "coaching.name");
    }

    public String href(IndividualRow row) {
        return "/tyo/pyynnot/" + row.request().value()
                + (row.kind() == IndividualKind.MEETING ? "/palaveri" : "/valmennus");
    }

    public boolean owes() {
        return today.debts().isPresent();
    }

    public Debts debts() {
        return today.debts().orElseThrow();
    }

    /** "200+" beyond what is counted. */
    public String figure(int counted) {
        return counted > SeeingToday.COUNTED ? SeeingToday.COUNTED + "+" : String.valueOf(counted);
    }

    public String nothingOwed() {
        return debts().lastReceived()
                .map(it -> say("staff.today.owed.none", "date", times().date(it)))
                .orElseGet(() -> say("staff.today.owed.empty"));
    }

    public String due(OwedRow row) {
        return words().due(Due.seen(row.dueOn(), today.day()), today.day());
    }

    public String dueKind(OwedRow row) {
        if (row.overdue(today.day())) {
            return "bad";
        }
        return Due.seen(row.dueOn(), today.day()).workingDays() <= 2 ? "warn" : "quiet";
    }

    public String dueDate(OwedRow row) {
        return times().shortDay(row.dueOn());
    }

    public String about(OwedRow row) {
        var kind = row.kind() == FeedbackKind.ACCESSIBILITY ? words().kind(row.kind()) : "";
        return row.place().map(it -> kind.isEmpty() ? it : it + " · " + kind).orElse(kind);
    }

    public String received(OwedRow row) {
        return say("staff.item.heading", "date", times().shortDay(row.receivedOn()));
    }

    public String href(OwedRow row) {
        return "/tyo/palaute/" + row.id().value();
    }

    public String href(WaitingText text) {
        return "/tyo/julkaisut/" + text.id().value();
    }

    public String state(OwedRow row) {
        return row.againOpen() ? say("staff.today.again") : words().state(row.state());
    }

    public String state(WaitingText text) {
        return words().publication(text.state());
    }

    private Words words() {
        return new Words(chrome.voice());
    }

    private Times times() {
        return new Times(chrome.voice());
    }
}
