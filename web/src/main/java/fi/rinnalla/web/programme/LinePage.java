package fi.rinnalla.web.programme;

import fi.rinnalla.domain.measure.catalogue.IndicatorDefinition;
import fi.rinnalla.domain.programme.CollectingLine;
import fi.rinnalla.domain.programme.EntryId;
import fi.rinnalla.domain.programme.FormOfCooperation;
import fi.rinnalla.domain.programme.GoalEnd;
import fi.rinnalla.domain.programme.GoalLine;
import fi.rinnalla.domain.programme.GrantLine;
import fi.rinnalla.domain.programme.PartnerLine;
import fi.rinnalla.domain.programme.UseLine;
import fi.rinnalla.services.programme.ProgrammeSheet;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.shared.Choice;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Typed;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** One of a programme's goals, grants and so on, to be written or corrected. */
public record LinePage(Chrome chrome, ProgrammeSheet it, LineKind of, LineForm typed, List<Problem> problems)
        implements StaffPage {
    static final String TEMPLATE = "programme/line";

    public String back() {
        return ProgrammesPage.href(it.facts().id()) + "#" + kind();
    }

    public String name() {
        return it.facts().profile().name();
    }

    public String kind() {
        return of.word();
    }

    public boolean isOf(String kind) {
        return kind().equals(kind);
    }

    public boolean isNew() {
        return typed.which().isEmpty();
    }

    public String which() {
        return typed.which().map(EntryId::value).map(Object::toString).orElse("");
    }

    public String heading() {
        return say("programme." + kind() + (isNew() ? ".new" : ".change"));
    }

    public String action() {
        return ProgrammesPage.href(it.facts().id()) + (of == LineKind.USE ? "/kaytto" : "/rivi");
    }

    public boolean mayBeDropped() {
        return !isNew() && of != LineKind.GOAL;
    }

    public Field field(String name) {
        var key = "programme." + kind() + "." + name;
        return Field.of(name, say(key))
                .hinted(chrome.voice().knows(key + ".hint") ? say(key + ".hint") : "")
                .holding(typed.typed(name).isEmpty() && isNew() && problems.isEmpty() ? usual(name) : typed.typed(name))
                .among(problems);
    }

    /** What is most often meant. */
    private String usual(String name) {
        var profile = it.facts().profile();
        return switch (kind() + "/" + name) {
            case "goal/first", "grant/first" -> profile.startsOn().toString();
            case "goal/by", "grant/last" ->
                profile.endsOn().map(Object::toString).orElse("");
            case "grant/funder" -> profile.funder().orElse("");
            case "year/year" -> String.valueOf(it.today().getYear());
            case "use/day" -> it.today().toString();
            default -> "";
        };
    }

    public List<Choice> indicators() {
        var chosen = typed.typed("indicator");
        var known = it.catalogue().stream().map(one -> one.code().value()).toList();
        var kept = Stream.of(chosen).filter(code -> !code.isEmpty() && !known.contains(code));
        return Stream.concat(
                        Stream.of(Choice.of("", say("programme.indicator.none"), chosen.isEmpty())),
                        Stream.concat(
                                it.catalogue().stream().map(one -> indicator(one, chosen)),
                                kept.map(code -> Choice.of(code, words().indicator(code), true))))
                .toList();
    }

    private Choice indicator(IndicatorDefinition one, String chosen) {
        var code = one.code().value();
        return Choice.of(code, words().indicator(one), code.equals(chosen));
    }

    public List<Choice> forms() {
        return choices(FormOfCooperation.values(), "form", "programme.cooperation.", "");
    }

    public List<Choice> months() {
        var chosen = typed.typed("month");
        return Stream.concat(
                        Stream.of(Choice.of("", say("ordering.county.choose"), chosen.isEmpty())),
                        Arrays.stream(Month.values())
                                .map(one -> Choice.of(
                                        Typed.low(one),
                                        words().month(one),
                                        Typed.low(one).equals(chosen))))
                .toList();
    }

    public List<Choice> roles() {
        return choices(CollectingLine.COLLECTORS.stream().sorted().toArray(Enum<?>[]::new), "by", "role.", ".one");
    }

    private List<Choice> choices(Enum<?>[] all, String field, String before, String after) {
        return Arrays.stream(all)
                .map(Typed::low)
                .map(one -> Choice.of(one, say(before + one + after), one.equals(typed.typed(field))))
                .toList();
    }

    public int longest(String field) {
        return switch (kind() + "/" + field) {
            case "goal/words" -> GoalLine.LONGEST_WORDS;
            case "goal/reason" -> GoalEnd.LONGEST_REASON;
            case "grant/purpose" -> GrantLine.LONGEST_PURPOSE;
            case "partner/importance" -> PartnerLine.LONGEST_IMPORTANCE;
            default -> UseLine.LONGEST_DONE;
        };
    }

    private ProgrammeWords words() {
        return new ProgrammeWords(chrome.voice());
    }
}
