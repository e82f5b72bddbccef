package fi.rinnalla.web.partner.fee;

import fi.rinnalla.domain.partner.WorkKind;
import fi.rinnalla.services.partner.Feeling;
import fi.rinnalla.services.partner.LoggedRow;
import fi.rinnalla.services.partner.LoggingWork.Log;
import fi.rinnalla.services.support.RelationRow;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.shared.Choice;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Times;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.support.RelationWords;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What a partner did, on one page.
 *
 * @param alike there is an entry like it already, and nothing else is the matter
 * @param walks their relations that run
 * @param made the entry that was just made and can be taken back
 */
public record LogPage(
        Chrome chrome,
        Log log,
        List<RelationRow> walks,
        LogForm typed,
        boolean alike,
        Optional<UUID> made,
        String said,
        List<Problem> problems)
        implements StaffPage {
    static final String URL = "/oma/kirjaa";
    static final String TEMPLATE = "partner/fee/log";

    private static final int SHOWN = 10;
    private static final List<String> LENGTHS = List.of("30", "60", "90", "120");

    public Field kind() {
        return field("kind");
    }

    public List<Choice> kinds() {
        return Arrays.stream(WorkKind.values())
                .map(it -> Choice.of(
                        Typed.low(it),
                        words().kind(it),
                        typed.kind().filter(it::equals).isPresent()))
                .toList();
    }

    public Field beside() {
        return field("beside");
    }

    public List<Choice> besides() {
        var relations = new RelationWords(chrome.voice());
        return Stream.concat(
                        walks.stream()
                                .map(it -> Choice.of(
                                        it.id().value().toString(), relations.heading(it), typed.isBeside(it))),
                        Stream.of(Choice.of("", say("fee.log.beside.nobody"), typed.isBesideNobody())))
                .toList();
    }

    public Field day() {
        return field("day").holding(typed.dayTyped());
    }

    public Field length() {
        return field("length");
    }

    public List<Choice> lengths() {
        var usual = LENGTHS.stream()
                .map(it -> Choice.of(it, words().time(Integer.parseInt(it)), it.equals(typed.length())));
        var other = Choice.of(LogForm.OTHER, say("fee.log.length.other"), LogForm.OTHER.equals(typed.length()));
        return Stream.concat(usual, Stream.of(other)).toList();
    }

    public Field minutes() {
        return field("minutes").holding(typed.minutes());
    }

    public Field kilometres() {
        return field("km").hinted(say("fee.log.km.hint")).holding(typed.kilometres());
    }

    public Field feeling() {
        return field("feeling").hinted(say("fee.log.feeling.hint"));
    }

    public List<Choice> feelings() {
        return Arrays.stream(Feeling.values())
                .map(it -> new Choice(
                        Typed.low(it),
                        say("fee.log.feeling." + Typed.low(it)),
                        it == Feeling.WANTS_TO_TALK ? say("fee.log.feeling.wants_to_talk.hint") : "",
                        typed.feeling().filter(it::equals).isPresent()))
                .toList();
    }

    private Field field(String name) {
        return Field.of(name, say("fee.log." + name)).among(problems);
    }

    /** The very form that was sent: sent once more it is the same entry. */
    public String formKey() {
        return alike ? typed.key() : key();
    }

    public String calledBy() {
        return log.calledBy()
                .map(it -> say("fee.log.called", "when", times().date(it)))
                .orElse("");
    }

    public List<LoggedRow> rows() {
        return log.rows().stream().limit(SHOWN).toList();
    }

    public String day(LoggedRow it) {
        return times().shortDay(it.done().day());
    }

    public String done(LoggedRow it) {
        return words().done(it.done());
    }

    private Times times() {
        return new Times(chrome.voice());
    }

    private FeeWords words() {
        return new FeeWords(chrome.voice());
    }
}
