package fi.rinnalla.web.presence.tally;

import fi.rinnalla.domain.presence.GuidedTo;
import fi.rinnalla.domain.presence.TalkTopic;
import fi.rinnalla.domain.presence.VisitDetails;
import fi.rinnalla.domain.presence.VisitId;
import fi.rinnalla.domain.presence.VisitKind;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.presence.TallySheet;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.presence.DoorName;
import fi.rinnalla.web.shared.Choice;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Times;
import fi.rinnalla.web.shared.Typed;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Four buttons, and what the last one did.
 *
 * @param keeps whether the reader may set days right, too, and not count alone
 * @param shown empty where the organisation has no place
 * @param marked the mark made last, while it may be taken back
 * @param details what was chosen for it, where the form comes back
 * @param said what has just been done otherwise; empty for nothing
 */
public record TallyPage(
        Chrome chrome,
        boolean keeps,
        Optional<TallySheet> shown,
        Optional<Marked> marked,
        VisitDetails details,
        List<Language> spoken,
        String said,
        List<Problem> problems)
        implements StaffPage {
    static final String TEMPLATE = "tally/tally";

    /** @param slip shows when it was made */
    public record Marked(VisitId id, VisitKind kind, Instant at, String slip) {}

    public TallySheet sheet() {
        return shown.orElseThrow();
    }

    public List<VisitKind> kinds() {
        return List.of(VisitKind.values());
    }

    public String value(VisitKind it) {
        return Typed.low(it);
    }

    public boolean isToday() {
        return sheet().day().equals(sheet().today());
    }

    public String name(TallySheet.PlaceName it) {
        return DoorName.of(it.name(), it.closed(), chrome.voice());
    }

    public String href(String code) {
        return "/tyo/kaynnit?paikka=" + code + (isToday() ? "" : "&paiva=" + sheet().day());
    }

    public String dayHref() {
        return "/tyo/kaynnit/paiva?paikka=" + sheet().place().code() + "&paiva=" + sheet().day();
    }

    public String deviceHref() {
        return "/tyo/kaynnit/laite?paikka=" + sheet().place().code();
    }

    public String day() {
        return new Times(chrome.voice()).day(sheet().day(), sheet().today());
    }

    /** "Recorded at 9.42: a parent." */
    public String done() {
        var mark = marked.orElseThrow();
        return say(
                isToday() ? "tally.done" : "tally.done.day",
                "time",
                new Times(chrome.voice()).clock(mark.at()),
                "kind",
                words().one(mark.kind()),
                "date",
                new Times(chrome.voice()).date(sheet().day()));
    }

    public int count(VisitKind it) {
        return sheet().figures().of(it);
    }

    public TallyWords words() {
        return new TallyWords(chrome.voice());
    }

    public Field topicField() {
        return Field.of("aihe", say("tally.topics"))
                .hinted(say("tally.topics.hint"))
                .among(problems);
    }

    public List<Choice> topics() {
        return Arrays.stream(TalkTopic.values())
                .map(it -> Choice.of(
                        Typed.low(it), words().topic(it), details.topics().contains(it)))
                .toList();
    }

    public Field languageField() {
        return Field.of("kieli", say("tally.language"));
    }

    public List<Choice> languages() {
        return Stream.concat(
                        Stream.of(Choice.of(
                                "",
                                say("tally.language.unsaid"),
                                details.language().isEmpty())),
                        spoken.stream()
                                .filter(it -> it != Language.SELKO)
                                .map(it -> Choice.of(
                                        it.path(),
                                        say("portal.language." + it.path()),
                                        details.language().filter(it::equals).isPresent())))
                .toList();
    }

    public Field informedField() {
        return Field.of("tieto", say("tally.informed"));
    }

    public Field guidedField() {
        return Field.of("ohjattu", say("tally.guided"));
    }

    public List<Choice> guided() {
        return Arrays.stream(GuidedTo.values())
                .map(it -> Choice.of(
                        Typed.low(it), words().guided(it), details.guidedTo().contains(it)))
                .toList();
    }
}
