package fi.rinnalla.web.presence.calls;

import fi.rinnalla.domain.presence.CallId;
import fi.rinnalla.domain.presence.CallLength;
import fi.rinnalla.domain.presence.CallerCounty;
import fi.rinnalla.domain.presence.CallerKind;
import fi.rinnalla.domain.presence.Guidance;
import fi.rinnalla.domain.presence.GuidedTo;
import fi.rinnalla.domain.presence.LoggedCall;
import fi.rinnalla.domain.presence.TalkTopic;
import fi.rinnalla.domain.presence.TimeBand;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.presence.LineSheet;
import fi.rinnalla.services.presence.LineSheet.LineDay;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.presence.DoorName;
import fi.rinnalla.web.presence.tally.TallyWords;
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
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One page for a call. What is usual is chosen already: this time of day, the line's own county, the first language.
 *
 * @param shown empty where the organisation has no line
 * @param marked the call written down last, while it may be taken back
 */
public record CallsPage(
        Chrome chrome,
        Optional<LineSheet> shown,
        CallForm form,
        Optional<Marked> marked,
        List<Language> spoken,
        String said,
        List<Problem> problems)
        implements StaffPage {
    static final String TEMPLATE = "call/calls";

    /** @param spoken the language of the call; empty of a missed one */
    public record Marked(CallId id, Optional<Language> spoken, Instant at, String slip) {
        public boolean missed() {
            return spoken.isEmpty();
        }
    }

    public LineSheet sheet() {
        return shown.orElseThrow();
    }

    public String line() {
        return sheet().line().id().value().toString();
    }

    public String name(LineSheet.LineName it) {
        return DoorName.of(it.name(), it.closed(), chrome.voice());
    }

    public String href(LineSheet.LineName it) {
        return "/tyo/puhelut?linja=" + it.id().value();
    }

    /** What is known already goes along: that it was a call, and in which language. */
    public String requestHref(Marked mark) {
        return "/tyo/pyynnot/uusi?tapa=call"
                + mark.spoken().map(it -> "&kieli=" + it.path()).orElse("");
    }

    public String done() {
        var mark = marked.orElseThrow();
        var time = new Times(chrome.voice()).clock(mark.at());
        return say(mark.missed() ? "call.done.missed" : "call.done", "time", time);
    }

    public Field field(String name) {
        return Field.of(name, say("call." + name)).among(problems);
    }

    public Field topicField() {
        return field("aihe").hinted(say("tally.topics.hint"));
    }

    public List<Choice> times() {
        return one(TimeBand.values(), "call.time.", form.time().or(() -> usual(sheet().now())));
    }

    public List<Choice> lengths() {
        return one(CallLength.values(), "call.length.", form.length());
    }

    public List<Choice> callers() {
        return one(CallerKind.values(), "call.caller.", form.caller());
    }

    public List<Choice> counties() {
        var chosen = form.county().or(() -> usual(CallerCounty.OWN));
        return Arrays.stream(CallerCounty.values())
                .map(it -> Choice.of(
                        Typed.low(it),
                        it == CallerCounty.OWN ? sheet().county() : say("call.county." + Typed.low(it)),
                        chosen.filter(it::equals).isPresent()))
                .toList();
    }

    public List<Choice> languages() {
        var chosen = form.language().or(() -> usual(spoken.get(0)));
        return spoken.stream()
                .filter(it -> it != Language.SELKO)
                .map(it -> Choice.of(
                        it.path(),
                        say("portal.language." + it.path()),
                        chosen.filter(it::equals).isPresent()))
                .toList();
    }

    public List<Choice> topics() {
        return several(TalkTopic.values(), words()::topic, form.topics());
    }

    public List<Choice> given() {
        return several(Guidance.values(), this::given, form.given());
    }

    public List<Choice> guided() {
        return several(GuidedTo.values(), words()::guided, form.guidedTo());
    }

    /** What most of a day's calls were about, most first: the note's first line. */
    public List<String> topics(LineDay day) {
        var counted = day.calls().stream()
                .flatMap(it -> it.topics().stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return counted.entrySet().stream()
                .sorted((a, b) -> a.getValue().equals(b.getValue())
                        ? a.getKey().compareTo(b.getKey())
                        : b.getValue().compareTo(a.getValue()))
                .map(it -> words().topic(it.getKey()) + " " + it.getValue())
                .toList();
    }

    /** "Last time, Wed 25.11." */
    public String before(LineDay day) {
        return say("call.before", "date", new Times(chrome.voice()).shortDay(day.day()));
    }

    /** "Morning, 5–15 min, parent", the note's beginning of one call. */
    public String about(LoggedCall it) {
        return Stream.of(
                        say("call.time." + Typed.low(it.time())),
                        say("call.length." + Typed.low(it.length())),
                        say("call.caller." + Typed.low(it.caller())))
                .collect(Collectors.joining(" · "));
    }

    public String topics(LoggedCall it) {
        return listed(it.topics(), words()::topic);
    }

    /** What was given and where the way was shown, in one line. */
    public String outcome(LoggedCall it) {
        return Stream.of(listed(it.given(), this::given), listed(it.guidedTo(), words()::guided))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" → "));
    }

    /** Where it is said who answers on which day. */
    public String roster() {
        return "/hallinta/paikat/" + line() + "/vuorot";
    }

    private String given(Guidance it) {
        return say("call.given." + Typed.low(it));
    }

    private TallyWords words() {
        return new TallyWords(chrome.voice());
    }

    /** What stands chosen on a page on which nobody has chosen yet. */
    private <T> Optional<T> usual(T choice) {
        return form.isEmpty() ? Optional.of(choice) : Optional.empty();
    }

    private <E extends Enum<E>> List<Choice> one(E[] all, String key, Optional<E> chosen) {
        return Arrays.stream(all)
                .map(it -> Choice.of(
                        Typed.low(it),
                        say(key + Typed.low(it)),
                        chosen.filter(it::equals).isPresent()))
                .toList();
    }

    private static <E extends Enum<E>> List<Choice> several(E[] all, Function<E, String> words, Set<E> chosen) {
        return Arrays.stream(all)
                .map(it -> Choice.of(Typed.low(it), words.apply(it), chosen.contains(it)))
                .toList();
    }

    private static <E extends Enum<E>> String listed(Set<E> choices, Function<E, String> words) {
        return choices.stream().sorted().map(words).collect(Collectors.joining(", "));
    }
}
