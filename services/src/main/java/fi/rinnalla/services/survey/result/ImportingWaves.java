package fi.rinnalla.services.survey.result;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Floor;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.domain.shared.Uuid7;
import fi.rinnalla.domain.survey.Survey;
import fi.rinnalla.domain.survey.SurveyId;
import fi.rinnalla.domain.survey.Surveys;
import fi.rinnalla.domain.survey.result.Grid;
import fi.rinnalla.domain.survey.result.ImportedWave;
import fi.rinnalla.domain.survey.result.ImportedWaveId;
import fi.rinnalla.domain.survey.result.Mapping;
import fi.rinnalla.domain.survey.result.SurveyResults;
import fi.rinnalla.domain.survey.result.WaveFacts;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;

/** Takes in an earlier wave from a file: counts it and keeps no row of it. The same file in the same way is taken in once. */
@UseCase
@MayBeDoneBy(Permission.PUBLISH_SURVEY_RESULTS)
public class ImportingWaves {
    private final Surveys surveys;
    private final SurveyResults results;
    private final Auditing auditing;
    private final Clock clock;

    @Inject
    public ImportingWaves(Surveys surveys, SurveyResults results, Auditing auditing, Clock clock) {
        this.surveys = surveys;
        this.results = results;
        this.auditing = auditing;
        this.clock = clock;
    }

    /** What its columns can answer. */
    public AskedQuestions asked(SurveyId id) {
        var survey = surveys.find(id).orElseThrow(() -> new NotFound(id));
        return new AskedQuestions(id, survey.current().questionnaire());
    }

    public ImportOutcome take(SurveyId id, WaveFacts facts, Mapping mapping, Grid grid) {
        var survey = surveys.hold(id).orElseThrow(() -> new NotFound(id));
        if (!Floor.isReachedBy(grid.rows().size())) {
            return new ImportOutcome.TooFew();
        }
        if (mapping.columns().isEmpty()) {
            return new ImportOutcome.NothingMapped();
        }
        var wave = wave(survey, facts, mapping, grid);
        return results.imported(id).stream()
                .filter(wave::isSameAs)
                .findFirst()
                .<ImportOutcome>map(it -> new ImportOutcome.ImportedBefore(it.id()))
                .orElseGet(() -> taken(wave));
    }

    private ImportedWave wave(Survey survey, WaveFacts facts, Mapping mapping, Grid grid) {
        return ImportedWave.of(
                new ImportedWaveId(Uuid7.at(clock.instant())),
                survey.id(),
                facts,
                mapping.tried(grid).counts(),
                content(mapping, grid),
                Helsinki.day(clock.instant()));
    }

    private ImportOutcome taken(ImportedWave wave) {
        results.add(wave);
        auditing.note(AuditAct.IMPORTED_WAVE, wave.id().value());
        return new ImportOutcome.Imported(wave.id());
    }

    private static Digest content(Mapping mapping, Grid grid) {
        var columns = new StringBuilder();
        mapping.columns()
                .forEach((column, question) -> columns.append(column)
                        .append('=')
                        .append(question.code())
                        .append(mapping.values().getOrDefault(column, Map.of()))
                        .append('\n'));
        return Digest.of(columns + "\n" + grid.headings() + "\n" + grid.rows());
    }

    /** The whole of it goes. */
    public void undo(SurveyId survey, ImportedWaveId id) {
        var wave = results.findImported(id)
                .filter(it -> it.survey().equals(survey))
                .orElseThrow(() -> new NotFound(id));
        results.remove(wave);
        auditing.note(AuditAct.TOOK_BACK_IMPORT, id.value());
    }
}
