package fi.rinnalla.domain.survey.result;

import fi.rinnalla.domain.comparison.Bin;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.survey.Choice;
import fi.rinnalla.domain.survey.Question;
import fi.rinnalla.domain.survey.SurveyId;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What was answered before, counted from a file. Its rows are kept nowhere; taken back, it goes as a whole. */
@Entity
@Table(schema = "app", name = "survey_import")
public class ImportedWave {
    @Id
    private UUID id;

    @Column(name = "survey_id")
    private UUID survey;

    private Digest content;
    private String name;
    private String source;

    @Column(name = "collected_on")
    private LocalDate collectedOn;

    @Column(name = "imported_on")
    private LocalDate importedOn;

    @OneToMany(mappedBy = "wave", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<ImportedCell> cells = new ArrayList<>();

    protected ImportedWave() {}

    /**
     * @param counts how often each choice was chosen, by question
     * @param content what tells this import from any other: the same file in the same way is the same wave
     */
    public static ImportedWave of(
            ImportedWaveId id,
            SurveyId survey,
            WaveFacts facts,
            Map<String, Map<String, Integer>> counts,
            Digest content,
            LocalDate today) {
        var wave = new ImportedWave();
        wave.id = id.value();
        wave.survey = survey.value();
        wave.name = facts.name();
        wave.source = facts.source();
        wave.collectedOn = facts.collectedOn();
        wave.importedOn = today;
        wave.content = content;
        counts.forEach((question, choices) ->
                choices.forEach((choice, n) -> wave.cells.add(ImportedCell.of(wave, question, choice, n))));
        return wave;
    }

    public ImportedWaveId id() {
        return new ImportedWaveId(id);
    }

    public SurveyId survey() {
        return new SurveyId(survey);
    }

    /**
     * The same file in the same way; or the same by name, source and day with the same numbers, as where it came along from another
     * house, in which files are not known any more.
     */
    public boolean isSameAs(ImportedWave other) {
        return content.equals(other.content)
                || facts().equals(other.facts()) && numbers().equals(other.numbers());
    }

    private Set<String> numbers() {
        return cells.stream().map(ImportedCell::toString).collect(Collectors.toSet());
    }

    public WaveFacts facts() {
        return new WaveFacts(name, source, collectedOn);
    }

    public LocalDate importedOn() {
        return importedOn;
    }

    /** Empty where the file did not hold this question with the choices it has now. */
    public Optional<Counts> counts(Question question) {
        var classes = question.choices().stream()
                .map(Choice::code)
                .map(it -> bin(question, it))
                .toList();
        if (classes.isEmpty() || classes.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        var bins = classes.stream().map(Optional::orElseThrow).toList();
        return Optional.of(bin(question, ResultCell.ANSWERED)
                .map(it -> Counts.of(bins, it))
                .orElseGet(() -> Counts.of(bins)));
    }

    private Optional<Bin> bin(Question question, String choice) {
        return cells.stream()
                .filter(it -> it.is(question.code(), choice))
                .map(ImportedCell::bin)
                .findFirst();
    }
}
