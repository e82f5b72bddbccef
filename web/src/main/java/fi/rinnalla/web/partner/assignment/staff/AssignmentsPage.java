package fi.rinnalla.web.partner.assignment.staff;

import fi.rinnalla.domain.partner.assignment.AssignmentState;
import fi.rinnalla.domain.partner.assignment.Strand;
import fi.rinnalla.domain.shared.Slice;
import fi.rinnalla.services.partner.assignment.AssignmentRow;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.partner.assignment.OrderWords;
import fi.rinnalla.web.shared.Choice;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Times;
import fi.rinnalla.web.shared.Typed;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What was ordered, the newest first, with what each waits for. */
public record AssignmentsPage(
        Chrome chrome, Slice<AssignmentRow> list, AssignmentsQuery query, boolean first, String said)
        implements StaffPage {
    static final String TEMPLATE = "partner/assignment/staff/list";
    static final String URL = "/tyo/toimeksiannot";

    public List<Choice> stages() {
        var all = Stream.of(AssignmentsQuery.AHEAD, AssignmentsQuery.ALL);
        var each = Arrays.stream(AssignmentState.values()).map(Typed::low);
        return Stream.concat(all, each)
                .map(it -> Choice.of(it, say("assignment.stage." + it), it.equals(query.stage())))
                .toList();
    }

    public Field stage() {
        return Field.of("vaihe", say("assignment.stage"));
    }

    public List<Choice> strands() {
        var all = Choice.of("", say("assignment.strand.all"), query.strand().isEmpty());
        var each = Arrays.stream(Strand.values())
                .map(it -> Choice.of(
                        Typed.low(it),
                        words().strand(it),
                        query.strand().filter(it::equals).isPresent()));
        return Stream.concat(Stream.of(all), each).toList();
    }

    public Field strand() {
        return Field.of("laji", say("ordering.strand"));
    }

    public boolean narrowed() {
        return query.isNarrowed();
    }

    /** Address of the next page; null on the last. */
    public String older() {
        return list.next().map(it -> query.href(Optional.of(it))).orElse(null);
    }

    /** Address of the first page; null there. */
    public String newest() {
        return first ? null : query.href(Optional.empty());
    }

    public String href(AssignmentRow it) {
        return URL + "/" + it.id().value();
    }

    public String received(AssignmentRow it) {
        return new Times(chrome.voice()).shortDay(it.receivedOn());
    }

    public String day(AssignmentRow it) {
        return it.day().map(new Times(chrome.voice())::date).orElseGet(() -> say("ordering.day.open"));
    }

    public String strand(AssignmentRow it) {
        return words().strand(it.strand());
    }

    public String partners(AssignmentRow it) {
        return it.coming() + " / " + it.partners();
    }

    public String next(AssignmentRow it) {
        return new StepWords(chrome.voice()).next(it.next(), it.state(), it.dueOn());
    }

    public String kind(AssignmentRow it) {
        return it.late() ? "bad" : it.next().isOurs() ? "warn" : "quiet";
    }

    private OrderWords words() {
        return new OrderWords(chrome.voice());
    }
}
