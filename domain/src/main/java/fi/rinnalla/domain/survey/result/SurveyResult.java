package fi.rinnalla.domain.survey.result;

import fi.rinnalla.domain.survey.AnswerSheet;
import fi.rinnalla.domain.survey.Choice;
import fi.rinnalla.domain.survey.Question;
import fi.rinnalla.domain.survey.QuestionKind;
import fi.rinnalla.domain.survey.SurveyId;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/** The frozen counts of one survey. They are made once, whatever becomes of the answers afterwards, and never change. */
@Entity
@Table(schema = "app", name = "survey_result")
public class SurveyResult {
    @Id
    @Column(name = "survey_id")
    private UUID survey;

    @Enumerated(EnumType.STRING)
    private Division division;

    @Column(name = "reckoned_on")
    private LocalDate reckonedOn;

    @Column(name = "published_on")
    private LocalDate publishedOn;

    private String published;

    @OneToMany(mappedBy = "result", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<ResultCell> cells = new ArrayList<>();

    @OneToMany(mappedBy = "result", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<PublishedWords> words = new ArrayList<>();

    protected SurveyResult() {}

    /**
     * Counts, where there are enough answers. A survey of which one group is below the floor is not divided at all: a rest that can be
     * taken off a whole is no protection.
     *
     * @param questions as they are asked now; what earlier versions asked otherwise is not counted
     */
    public static Optional<SurveyResult> reckoned(
            SurveyId survey, Division wished, List<Question> questions, List<Answered> versions, LocalDate today) {
        var all = versions.stream().flatMap(it -> it.sheets().stream()).toList();
        if (!Answered.isEnough(all)) {
            return Optional.empty();
        }
        var groups = all.stream()
                .collect(Collectors.groupingBy(it -> it.language().name().toLowerCase(Locale.ROOT)));
        var apart = wished == Division.LANGUAGE
                && groups.size() > 1
                && groups.values().stream().allMatch(Answered::isEnough);
        var result = new SurveyResult();
        result.survey = survey.value();
        result.division = apart ? Division.LANGUAGE : Division.TOGETHER;
        result.reckonedOn = today;
        (apart ? groups : Map.of(Division.ALL, all))
                .forEach((group, sheets) -> result.add(questions, group, versions, new HashSet<>(sheets)));
        return Optional.of(result);
    }

    private void add(List<Question> questions, String group, List<Answered> versions, Set<AnswerSheet> sheets) {
        for (var question : questions) {
            if (question.kind() != QuestionKind.TEXT) {
                var chosen = versions.stream()
                        .flatMap(it -> it.chosen(question, sheets).stream())
                        .toList();
                Tallying.of(question, chosen)
                        .forEach((choice, n) -> cells.add(ResultCell.of(this, question.code(), group, choice, n)));
            }
        }
    }

    public SurveyId survey() {
        return new SurveyId(survey);
    }

    public Division division() {
        return division;
    }

    public LocalDate reckonedOn() {
        return reckonedOn;
    }

    /** The groups it is divided into, by their codes; one where it is not. */
    public List<String> groups() {
        return cells.stream().map(ResultCell::group).distinct().sorted().toList();
    }

    /** Of all groups together; empty where the question was not counted. */
    public Optional<Counts> counts(Question question) {
        var each = byGroup(question).values();
        return each.isEmpty() ? Optional.empty() : Optional.of(Counts.sum(each));
    }

    /** Of each group, in the order of the groups. */
    public Map<String, Counts> byGroup(Question question) {
        var all = new LinkedHashMap<String, Counts>();
        groups().forEach(group -> counts(question, group).ifPresent(it -> all.put(group, it)));
        return all;
    }

    private Optional<Counts> counts(Question question, String group) {
        if (cells.stream().noneMatch(it -> it.isOf(question.code()))) {
            return Optional.empty();
        }
        var classes = question.choices().stream()
                .map(Choice::code)
                .map(it -> cell(question, group, it).orElseThrow().bin())
                .toList();
        return Optional.of(cell(question, group, ResultCell.ANSWERED)
                .map(it -> Counts.of(classes, it.bin()))
                .orElseGet(() -> Counts.of(classes)));
    }

    private Optional<ResultCell> cell(Question question, String group, String choice) {
        return cells.stream()
                .filter(it -> it.is(question.code(), group, choice))
                .findFirst();
    }

    public boolean isPublished() {
        return publishedOn != null;
    }

    public Optional<LocalDate> publishedOn() {
        return Optional.ofNullable(publishedOn);
    }

    /** Which questions stand on the public page, by their codes. */
    public Set<String> published() {
        return published == null || published.isEmpty() ? Set.of() : Set.of(published.split(","));
    }

    /** What people wrote, as it stands on the public page. */
    public List<PublishedWords> words() {
        return List.copyOf(words);
    }

    /**
     * Once, and as it is: a page that is published does not change. Nothing is published where a text tells who is meant.
     *
     * @param said texts that were looked through, by the code of their question
     */
    public PublishOutcome publish(Set<String> questions, List<SaidText> said, LocalDate today) {
        if (isPublished()) {
            return new PublishOutcome.PublishedBefore();
        }
        if (questions.isEmpty() && said.isEmpty()) {
            return new PublishOutcome.NothingChosen();
        }
        var telling = said.stream().filter(SaidText::isTelling).toList();
        if (!telling.isEmpty()) {
            return new PublishOutcome.Telling(telling);
        }
        published = String.join(",", new TreeSet<>(questions));
        publishedOn = today;
        said.forEach(it -> words.add(PublishedWords.of(this, it)));
        return new PublishOutcome.Published();
    }

    /** Taken off its public page; the counts stay. */
    public boolean withdraw() {
        var was = isPublished();
        publishedOn = null;
        published = null;
        words.clear();
        return was;
    }
}
