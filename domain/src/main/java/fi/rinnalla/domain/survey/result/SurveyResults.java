package fi.rinnalla.domain.survey.result;

import fi.rinnalla.domain.survey.SurveyId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What came of surveys, and which survey asked before which. */
public interface SurveyResults {
    Optional<SurveyResult> find(SurveyId survey);

    Optional<SurveyResult> hold(SurveyId survey);

    void add(SurveyResult result);

    Optional<WaveLink> before(SurveyId survey);

    void add(WaveLink link);

    void remove(WaveLink link);

    /** The earlier waves that came from files, the newest first. */
    List<ImportedWave> imported(SurveyId survey);

    Optional<ImportedWave> findImported(ImportedWaveId id);

    void add(ImportedWave wave);

    void remove(ImportedWave wave);

    /**
     * How many surveys are over and not published whose answers nobody has counted yet, or whose results were promised by that day.
     *
     * @param least fewer answers than these wait for nobody
     */
    int waiting(LocalDate today, int least);
}
