package fi.rinnalla.web.feedback.staff;

import fi.rinnalla.domain.feedback.FeedbackKind;
import fi.rinnalla.domain.feedback.FeedbackState;
import fi.rinnalla.domain.feedback.InboxFilter;
import fi.rinnalla.domain.feedback.InboxRow;
import fi.rinnalla.domain.feedback.Source;
import fi.rinnalla.domain.feedback.ThemeCode;
import fi.rinnalla.services.feedback.Due;
import fi.rinnalla.services.feedback.ReadingTheInbox.Inbox;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.presence.DoorName;
import fi.rinnalla.web.shared.Choice;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Times;
import fi.rinnalla.web.shared.Typed;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A page of the inbox, and the choices that narrow it. */
public record InboxPage(Chrome chrome, Inbox inbox, InboxForm form, boolean first) implements StaffPage {
    static final String TEMPLATE = "staff/inbox";

    public List<InboxRow> rows() {
        return inbox.rows().rows();
    }

    public boolean narrowed() {
        return form.isNarrowed();
    }

    /** Address of the next page; null on the last. */
    public String older() {
        return inbox.rows().next().map(it -> form.href(Optional.of(it))).orElse(null);
    }

    /** Address of the first page; null there. */
    public String newest() {
        return first ? null : form.href(Optional.empty());
    }

    public Field field(String name) {
        return Field.of(name, say(name.equals("order") ? "staff.inbox.order" : "staff.inbox.filter." + name));
    }

    public List<Choice> states() {
        var owed = Stream.of(InboxForm.OWED, InboxForm.OVERDUE)
                .map(it -> Choice.of(it, say("staff.inbox.state." + it), it.equals(form.state())));
        var each = Arrays.stream(FeedbackState.values())
                .map(it -> Choice.of(
                        Typed.low(it), words().state(it), Typed.low(it).equals(form.state())));
        return all(Stream.concat(owed, each));
    }

    public List<Choice> places() {
        return all(inbox.places().stream().map(it -> {
            var id = it.id().value().toString();
            return Choice.of(id, DoorName.of(it.name(), it.closed(), chrome.voice()), id.equals(form.place()));
        }));
    }

    public List<Choice> themes() {
        return all(Arrays.stream(ThemeCode.values())
                .map(it -> Choice.of(
                        Typed.low(it), words().theme(it), Typed.low(it).equals(form.theme()))));
    }

    public List<Choice> sources() {
        return all(Arrays.stream(Source.values())
                .map(it -> Choice.of(
                        Typed.low(it), words().source(it), Typed.low(it).equals(form.source()))));
    }

    public List<Choice> kinds() {
        return all(Arrays.stream(FeedbackKind.values())
                .map(it ->
                        Choice.of(Typed.low(it), words().kind(it), Typed.low(it).equals(form.kind()))));
    }

    public List<Choice> orders() {
        return Arrays.stream(InboxFilter.Order.values())
                .map(it -> Choice.of(
                        Typed.low(it),
                        say("staff.inbox.order." + Typed.low(it)),
                        Typed.low(it).equals(form.order())))
                .toList();
    }

    public String href(InboxRow row) {
        return "/tyo/palaute/" + row.id().value();
    }

    public String received(InboxRow row) {
        return times().shortDay(row.receivedOn());
    }

    /** Empty where nothing is owed any more. */
    public String due(InboxRow row) {
        return row.state().open() ? words().due(Due.seen(row.dueOn(), inbox.today()), inbox.today()) : "";
    }

    public String dueKind(InboxRow row) {
        return row.overdue(inbox.today()) ? "bad" : "quiet";
    }

    public String state(InboxRow row) {
        return row.againOpen() ? say("staff.today.again") : words().state(row.state());
    }

    public String stateKind(InboxRow row) {
        return row.state().open() ? "warn" : row.state().answered() ? "ok" : "quiet";
    }

    public String mood(InboxRow row) {
        return row.mood().map(words()::mood).orElse("");
    }

    public String place(InboxRow row) {
        return row.place().orElse("");
    }

    public String source(InboxRow row) {
        return words().source(row.source());
    }

    public String card(InboxRow row) {
        return say(row.withCard() ? "staff.inbox.card.yes" : "staff.inbox.card.no");
    }

    public boolean accessibility(InboxRow row) {
        return row.kind() == FeedbackKind.ACCESSIBILITY;
    }

    private List<Choice> all(Stream<Choice> choices) {
        return Stream.concat(Stream.of(Choice.of("", say("staff.inbox.filter.all"), false)), choices)
                .toList();
    }

    private Words words() {
        return new Words(chrome.voice());
    }

    private Times times() {
        return new Times(chrome.voice());
    }
}
