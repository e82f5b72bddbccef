package fi.rinnalla.web.support.staff;

import fi.rinnalla.domain.measure.IndividualFigures;
import fi.rinnalla.domain.shared.Floor;
import fi.rinnalla.domain.support.Counted;
import fi.rinnalla.domain.support.IndividualKind;
import fi.rinnalla.domain.support.IndividualSupports;
import fi.rinnalla.domain.support.RatedCount;
import fi.rinnalla.domain.support.RatedQuestion;
import fi.rinnalla.services.support.IndividualList;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.measure.Explained;
import fi.rinnalla.web.shared.Choice;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.support.RatedSays;
import java.util.Arrays;
import java.util.List;

/** Who is supported alone: what runs first, the next day first; below it the counts. */
public record IndividualPage(Chrome chrome, IndividualList list, IndividualSupports.Filter filter, boolean behind)
        implements StaffPage {
    static final String TEMPLATE = "support/staff/individual";
    static final String URL = "/tyo/yksilotuki";

    /** One count with its name. */
    public record Count(String name, int n) {}

    public IndividualSays says() {
        return new IndividualSays(chrome.voice(), list.today());
    }

    public boolean narrowed() {
        return filter.kind().isPresent() || filter.running().isPresent();
    }

    public Field kindField() {
        return Field.of("laji", say("coaching.list.kind"));
    }

    public List<Choice> kinds() {
        return List.of(
                Choice.of("", say("coaching.list.all"), filter.kind().isEmpty()),
                Choice.of("meeting", say("meeting.name"), chose(IndividualKind.MEETING)),
                Choice.of("coaching", say("coaching.name"), chose(IndividualKind.COACHING)));
    }

    private boolean chose(IndividualKind kind) {
        return filter.kind().filter(it -> it == kind).isPresent();
    }

    public Field stateField() {
        return Field.of("tila", say("coaching.list.state"));
    }

    public List<Choice> states() {
        return List.of(
                Choice.of("", say("coaching.list.all"), filter.running().isEmpty()),
                Choice.of(
                        "true",
                        say("coaching.list.running"),
                        filter.running().filter(it -> it).isPresent()),
                Choice.of(
                        "false",
                        say("coaching.list.done"),
                        filter.running().filter(it -> !it).isPresent()));
    }

    /** Address of the next page; null on the last. */
    public String older() {
        return list.next().map(it -> here() + "&jalkeen=" + it).orElse(null);
    }

    /** Address of the first page; null there. */
    public String newest() {
        return behind ? here() : null;
    }

    private String here() {
        return URL + "?laji=" + filter.kind().map(Typed::low).orElse("") + "&tila="
                + filter.running().map(String::valueOf).orElse("");
    }

    public String countsHeading() {
        return say("coaching.counts", "year", list.today().getYear());
    }

    public List<Count> counts() {
        return Arrays.stream(Counted.values())
                .map(it -> new Count(name(it), n(it)))
                .toList();
    }

    private int n(Counted what) {
        return switch (what) {
            case MEETING_HELD -> figures().meetingSupport();
            case SESSION_HELD -> figures().individualMeetings();
            default -> list.counted().getOrDefault(what, 0);
        };
    }

    private IndividualFigures figures() {
        return IndividualFigures.of(list.counted());
    }

    private String name(Counted what) {
        return say("coaching.counted." + Typed.low(what));
    }

    public List<Explained> explained() {
        var basis = say("comparison.basis.collected");
        return List.of(
                Explained.of(chrome.voice(), name(Counted.MEETING_HELD), IndividualFigures.MEETING_SUPPORT, basis),
                Explained.of(chrome.voice(), name(Counted.SESSION_HELD), IndividualFigures.INDIVIDUAL_MEETINGS, basis));
    }

    public String answersHeading() {
        return say("coaching.answers", "year", list.today().getYear() - 1);
    }

    public String question(RatedCount it) {
        return say("coaching.moment." + Typed.low(it.moment())) + ": "
                + new RatedSays(chrome.voice()).question(it.moment(), it.question());
    }

    public List<Integer> steps() {
        return List.of(1, 2, 3, 4, RatedQuestion.STEPS);
    }

    public String answersNone() {
        return say("coaching.answers.none", "floor", Floor.PEOPLE);
    }
}
