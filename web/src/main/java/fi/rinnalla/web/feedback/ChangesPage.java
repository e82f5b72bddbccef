package fi.rinnalla.web.feedback;

import fi.rinnalla.domain.comparison.Bin;
import fi.rinnalla.domain.feedback.ChangeState;
import fi.rinnalla.domain.feedback.PublicChange;
import fi.rinnalla.domain.feedback.PublishedFilter;
import fi.rinnalla.domain.feedback.PublishedRow;
import fi.rinnalla.domain.feedback.ThemeCode;
import fi.rinnalla.domain.feedback.Verdict;
import fi.rinnalla.domain.shared.County;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.Quarter;
import fi.rinnalla.domain.shared.Slice;
import fi.rinnalla.services.feedback.PublicTopics;
import fi.rinnalla.web.shared.Choice;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Page;
import fi.rinnalla.web.shared.Times;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * You said, this happened.
 *
 * @param rows of single items; nothing on later pages of the other list
 * @param together what themes of many parents have led to; nothing on later pages of the other list
 * @param first whether this is the newest page of both
 * @param unknownTopic a topic was asked for that there is not, or not enough of to be told apart
 */
public record ChangesPage(
        Chrome chrome,
        Slice<PublishedRow> rows,
        PublishedFilter filter,
        PublicTopics topics,
        List<Quarter> quarters,
        Slice<PublicChange> together,
        boolean first,
        boolean unknownTopic)
        implements Page {
    static final String TEMPLATE = "feedback/changes";

    public boolean hasFilters() {
        return topics.topics().since().isPresent();
    }

    public Field field(String name) {
        return switch (name) {
            case "vaihe" -> Field.of(name, say("change.filter.state"));
            case "aihe" -> Field.of(name, say("change.filter.theme"));
            case "alue" -> Field.of(name, say("change.filter.county"));
            case "paikka" -> Field.of(name, say("change.filter.place"));
            default -> Field.of(name, say("change.filter.quarter"));
        };
    }

    public List<Choice> states() {
        return choices(Arrays.stream(ChangeState.values())
                .map(it -> Choice.of(
                        ChangesForm.low(it),
                        state(it),
                        filter.change().filter(it::equals).isPresent()))
                .toList());
    }

    public List<Choice> themes() {
        return choices(Arrays.stream(ThemeCode.values())
                .filter(topics.topics().themes()::contains)
                .map(it -> Choice.of(
                        ChangesForm.low(it),
                        theme(it),
                        filter.theme().filter(it::equals).isPresent()))
                .toList());
    }

    public List<Choice> places() {
        return choices(topics.places().stream()
                .map(it -> Choice.of(
                        it.id().value().toString(),
                        it.name(),
                        filter.place().filter(it.id()::equals).isPresent()))
                .toList());
    }

    public List<Choice> counties() {
        return choices(topics.areas().stream()
                .map(it -> Choice.of(
                        ChangesForm.low(it.county()),
                        county(it.county()),
                        filter.area().filter(it::equals).isPresent()))
                .toList());
    }

    /** Whole years, each before its quarters. */
    public List<Choice> times() {
        return choices(quarters.stream()
                .map(Quarter::year)
                .distinct()
                .flatMap(it -> Stream.concat(
                        Stream.of(Choice.of(
                                it.toString(),
                                it.toString(),
                                filter.year().filter(it::equals).isPresent())),
                        quarters.stream()
                                .filter(quarter -> quarter.year() == it)
                                .map(this::time)))
                .toList());
    }

    private Choice time(Quarter it) {
        return Choice.of(
                it.toString(),
                say("time.quarter", "n", it.number(), "y", it.year()),
                filter.quarter().filter(it::equals).isPresent());
    }

    public Optional<AnswerPart> answers() {
        return first && !filter.narrows() ? topics.answers().map(it -> new AnswerPart(chrome, it)) : Optional.empty();
    }

    public String visible() {
        return topics.visible().map(it -> say("change.visible", "interval", it)).orElse("");
    }

    public String notYet() {
        return topics.notYet()
                .map(it -> say("change.visible.not", "interval", it))
                .orElse("");
    }

    public boolean isEmpty() {
        return rows.rows().isEmpty() && together.rows().isEmpty();
    }

    public String words(PublicChange it) {
        return it.words().getOrDefault(it.nearest(chrome.language()), "");
    }

    /** Its language, where that is not the page's; null otherwise. */
    public String lang(Language it) {
        return it.tag().equals(chrome.language().tag()) ? null : it.tag();
    }

    public String about(PublicChange it) {
        var since = say("change.since", "date", new Times(chrome.voice()).date(it.since()));
        return since + " · " + county(it.county()) + " · " + theme(it.code());
    }

    /** In the same bins as every other figure of people on a public page. */
    public String verdicts(PublicChange it) {
        return Stream.of(Verdict.VISIBLE, Verdict.NOT_VISIBLE)
                .filter(it.verdicts()::containsKey)
                .map(verdict -> say(
                        "change.verdict." + ChangesForm.low(verdict),
                        "interval",
                        Bin.of(it.verdicts().get(verdict)).interval()))
                .collect(Collectors.collectingAndThen(
                        Collectors.joining(" "), said -> said.isEmpty() ? say("change.verdict.few") : said));
    }

    private String county(County it) {
        return say("ordering.county." + ChangesForm.low(it));
    }

    public String feed() {
        return chrome.to("sanoit-teimme.atom");
    }

    public String state(ChangeState state) {
        return say("change.state." + ChangesForm.low(state));
    }

    /** Where nothing changed, what is told is the reason. */
    public String doneHeading(PublishedRow row) {
        return row.change() == ChangeState.NOT_CHANGED ? say("change.not_changed") : say("change.done");
    }

    public boolean hasTag(PublishedRow row) {
        return row.change() != ChangeState.NOT_CHANGED;
    }

    public String tagKind(PublishedRow row) {
        return row.change() == ChangeState.CHANGED ? "ok" : "";
    }

    public List<String> themes(PublishedRow row) {
        return row.themes().stream()
                .sorted()
                .filter(topics.topics().themes()::contains)
                .map(this::theme)
                .toList();
    }

    public String published(PublishedRow row) {
        return say("change.published", "date", new Times(chrome.voice()).date(row.publishedOn()));
    }

    /** In which language the text is, where it is not the reader's; the browser is told so too. */
    public String otherLanguage(PublishedRow row) {
        return row.language() == chrome.language() || allInAnotherLanguage().isPresent()
                ? ""
                : say("change.only", "language", name(row.language()));
    }

    /** Said once, where it is so of every text on the page. */
    public Optional<String> allInAnotherLanguage() {
        var languages =
                rows.rows().stream().map(PublishedRow::language).distinct().toList();
        return languages.size() == 1 && languages.get(0) != chrome.language()
                ? Optional.of(say("change.only.all", "language", name(languages.get(0))))
                : Optional.empty();
    }

    private String name(Language language) {
        return say("portal.language.name." + language.path());
    }

    public String lang(PublishedRow row) {
        return row.language().tag().equals(chrome.language().tag())
                ? null
                : row.language().tag();
    }

    public String all() {
        return chrome.to("sanoit-teimme");
    }

    public String newest() {
        return first ? null : all() + ChangesForm.href(filter, Optional.empty());
    }

    public String older() {
        return rows.next()
                .map(it -> all() + ChangesForm.href(filter, Optional.of(it)))
                .orElse(null);
    }

    public String olderTogether() {
        return together.next()
                .map(it -> all() + ChangesForm.hrefTogether(filter, Optional.of(it)))
                .orElse(null);
    }

    private String theme(ThemeCode theme) {
        return say("staff.theme." + ChangesForm.low(theme));
    }

    private List<Choice> choices(List<Choice> some) {
        var all = new ArrayList<Choice>();
        all.add(Choice.of("", say("change.filter.all"), some.stream().noneMatch(Choice::chosen)));
        all.addAll(some);
        return all;
    }
}
