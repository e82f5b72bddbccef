package fi.rinnalla.services.survey;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.domain.survey.AnswerSheets;
import fi.rinnalla.domain.survey.Survey;
import fi.rinnalla.domain.survey.SurveyId;
import fi.rinnalla.domain.survey.SurveyVersion;
import fi.rinnalla.domain.survey.SurveyVersionId;
import fi.rinnalla.domain.survey.Surveys;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The organisation's surveys, for those who keep them. */
@UseCase
@MayBeDoneBy(Permission.KEEP_SURVEYS)
public class SeeingSurveys {
    private static final int MOST = 200;

    private final Surveys surveys;
    private final AnswerSheets sheets;
    private final Clock clock;

    @Inject
    public SeeingSurveys(Surveys surveys, AnswerSheets sheets, Clock clock) {
        this.surveys = surveys;
        this.sheets = sheets;
        this.clock = clock;
    }

    /** The newest first. */
    public List<SurveyRow> newest() {
        var all = surveys.newest(MOST);
        var counts =
                sheets.counts(all.stream().flatMap(it -> versions(it).stream()).toList());
        return all.stream().map(it -> row(it, counts)).toList();
    }

    private SurveyRow row(Survey it, Map<SurveyVersionId, Integer> counts) {
        var answers = versions(it).stream()
                .mapToInt(version -> counts.getOrDefault(version, 0))
                .sum();
        var title = it.current().questionnaire().title();
        return new SurveyRow(it.id(), title, it.state(today()), it.plan(), answers);
    }

    public SurveyFile one(SurveyId id) {
        var survey = surveys.find(id).orElseThrow(() -> new NotFound(id));
        var counts = sheets.counts(versions(survey));
        return new SurveyFile(
                id,
                AskedSurvey.of(survey, survey.current(), today()),
                survey.current().isFrozen(),
                survey.versions().stream()
                        .map(it -> new SurveyFile.Version(it.number(), counts.getOrDefault(it.id(), 0)))
                        .toList(),
                sheets.papers(versions(survey)),
                today());
    }

    private static List<SurveyVersionId> versions(Survey it) {
        return it.versions().stream().map(SurveyVersion::id).toList();
    }

    private LocalDate today() {
        return Helsinki.day(clock.instant());
    }
}
