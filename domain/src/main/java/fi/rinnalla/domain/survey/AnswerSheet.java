package fi.rinnalla.domain.survey;

import fi.rinnalla.domain.shared.Language;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What one person chose. Nothing leads to them: no card, no account, no form, no time but the day, an id that tells nothing of
 * when it came. What they wrote in their own words lies elsewhere ({@link SurveyWords}), beside no sheet.
 */
@Entity
@Table(schema = "app", name = "survey_sheet")
public class AnswerSheet {
    private static final String BETWEEN_QUESTIONS = ";";
    private static final String BETWEEN_CHOICES = ",";
    private static final String IS = "=";

    @Id
    private UUID id;

    @Column(name = "version_id")
    private SurveyVersionId version;

    @Column(name = "given_on")
    private LocalDate givenOn;

    @Enumerated(EnumType.STRING)
    private Language language;

    @Enumerated(EnumType.STRING)
    private AnswerSource source;

    private String choices;

    protected AnswerSheet() {}

    /** @param given only what its version keeps of it, see {@link Questionnaire#kept} */
    public static AnswerSheet of(
            SurveyVersionId version, Given given, Language language, AnswerSource source, LocalDate today) {
        var sheet = new AnswerSheet();
        sheet.id = UUID.randomUUID();
        sheet.version = version;
        sheet.givenOn = today;
        sheet.language = language;
        sheet.source = source;
        sheet.choices = given.choices().entrySet().stream()
                .map(it -> it.getKey() + IS + String.join(BETWEEN_CHOICES, it.getValue()))
                .collect(Collectors.joining(BETWEEN_QUESTIONS));
        return sheet;
    }

    /** Random: it tells neither who nor when. */
    public UUID id() {
        return id;
    }

    public SurveyVersionId version() {
        return version;
    }

    /** The codes of what was chosen; none where the question was passed over or not asked. */
    public Set<String> chosen(String question) {
        return answers().getOrDefault(question, Set.of());
    }

    /** By the code of the question. */
    public Map<String, Set<String>> answers() {
        return Arrays.stream(choices.split(BETWEEN_QUESTIONS))
                .filter(it -> !it.isEmpty())
                .map(it -> it.split(IS))
                .collect(Collectors.toMap(it -> it[0], it -> Set.of(it[1].split(BETWEEN_CHOICES))));
    }

    public LocalDate givenOn() {
        return givenOn;
    }

    public Language language() {
        return language;
    }

    public AnswerSource source() {
        return source;
    }

    /** Nobody's answers in a log. */
    @Override
    public String toString() {
        return "AnswerSheet";
    }
}
