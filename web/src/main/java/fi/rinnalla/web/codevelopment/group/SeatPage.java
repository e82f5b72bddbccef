package fi.rinnalla.web.codevelopment.group;

import fi.rinnalla.domain.codevelopment.group.MeetingState;
import fi.rinnalla.services.codevelopment.group.SeatSheet;
import fi.rinnalla.services.codevelopment.group.VoteSheet;
import fi.rinnalla.web.shared.Choice;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Notice;
import fi.rinnalla.web.shared.Page;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Sent;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A meeting for whoever came by their link: what it is about, what is voted on, and where to leave a word. */
public record SeatPage(
        Chrome chrome,
        SeatSheet it,
        String code,
        Sent typed,
        String key,
        String ticket,
        Optional<Notice> notice,
        List<Problem> problems)
        implements Page {
    static final String TEMPLATE = "codevelopment/group/seat";

    public GroupTexts texts() {
        return new GroupTexts(chrome.voice());
    }

    public String until() {
        return say("seat.until", "date", texts().date(it.until()));
    }

    public String kind() {
        return say("seat.kind", "kind", texts().kind(it.kind()));
    }

    public boolean isOver() {
        return it.state() == MeetingState.CANCELLED;
    }

    public String action(String act) {
        return chrome.to("kokous/" + code + "/" + act);
    }

    public boolean isOpen(VoteSheet vote) {
        return vote.open() && !vote.voted() && it.writable();
    }

    public String lead(VoteSheet vote) {
        return chrome.voice().count("seat.vote.lead", vote.question().dots());
    }

    /** One for each option; the first carries what is wrong with them all. */
    public List<Field> options(VoteSheet vote) {
        var options = vote.question().options();
        return IntStream.range(0, options.size())
                .mapToObj(n -> Field.of(name(vote, n), options.get(n)).among(problems))
                .toList();
    }

    static String name(VoteSheet vote, int n) {
        return "dots-" + vote.id().value() + "-" + n;
    }

    public List<Choice> dots(VoteSheet vote, Field field) {
        var chosen = typed.text(field.name());
        return IntStream.rangeClosed(0, vote.question().dots())
                .mapToObj(n -> Choice.of(
                        Integer.toString(n), chrome.voice().count("seat.dots", n), chosen.equals(Integer.toString(n))))
                .toList();
    }

    public Field words() {
        return Field.of("words", say("seat.words"))
                .hinted(say("seat.words.hint"))
                .holding(typed.text("words"))
                .among(problems);
    }

    public int longest() {
        return SeatController.LONGEST_WORDS;
    }

    public List<String> paragraphs() {
        return it.plan().materials().lines().filter(line -> !line.isBlank()).toList();
    }

    /** Nobody's words in a log. */
    @Override
    public String toString() {
        return "SeatPage";
    }
}
